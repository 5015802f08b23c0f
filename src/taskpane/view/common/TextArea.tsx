import { useId, type KeyboardEvent } from "react";
import "./field.css";

export interface TextAreaProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly rows: number;
  readonly readOnly?: boolean;
  readonly onChange: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A labelled place for text: the browser's own, which costs nothing to load and keeps what an input method composes. */
export function TextArea({ label, hint, onChange, ...area }: TextAreaProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        {...area}
        id={id}
        className="control"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <span className="caption" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
