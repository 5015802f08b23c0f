import { useId, type KeyboardEvent, type ReactNode } from "react";
import { keepsCompositionOf } from "../filling/keepsComposition";
import { BoxProblem } from "./BoxProblem";
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
export function ReviewInput({ label, hint, field, problem, value, onChange, onEnter, children }: ReviewInputProps) {
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
          aria-describedby={`${id}-problem`}
          aria-invalid={problem !== null || undefined}
          value={value}
          onFocus={(event) => event.target.select()}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {children}
      </div>
      <BoxProblem id={`${id}-problem`} problem={problem} />
    </div>
  );
}
