import { useId, type KeyboardEvent, type ReactNode } from "react";
import { keepsCompositionOf } from "../filling/keepsComposition";
import type { BoxProps } from "./boxProps";
import "../common/field.css";
import "../filling/FillingCard.css";

export interface ReviewInputProps extends BoxProps {
  readonly value: string;
  /** Behind the label. */
  readonly hint?: string;
  /** Behind the box. */
  readonly children?: ReactNode;
}

/** A box of one line with its label. Enter goes on, unless an input method composes. */
export function ReviewInput({
  label,
  hint,
  field,
  describedBy,
  isInvalid,
  value,
  onChange,
  onEnter,
  children,
}: ReviewInputProps) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || keepsCompositionOf(event)) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <div className="field">
      <label htmlFor={id} className="slot-question">
        {label}
        {hint !== undefined && <span className="caption"> {hint}</span>}
      </label>
      <div className="slot-line">
        <input
          id={id}
          className="control"
          type="text"
          autoComplete="off"
          inputMode={field === "score" ? "decimal" : undefined}
          data-field={field}
          aria-describedby={describedBy}
          aria-invalid={isInvalid || undefined}
          value={value}
          onFocus={(event) => event.target.select()}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {children}
      </div>
    </div>
  );
}
