import type { KeyboardEvent } from "react";
import type { ShownSlot } from "../../state/shownForm";
import { cardWords } from "../../locale/commands/filling";
import { useLanguage } from "../common/paneContext";
import { besideEnglish } from "./besideEnglish";
import { keepsCompositionOf } from "./keepsComposition";
import type { SlotAnswer } from "./slotAnswer";
import "../common/field.css";
import "./FillingCard.css";

export interface SlotBoxProps extends SlotAnswer {
  readonly slot: ShownSlot;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onWrite: () => void;
}

/** The box for a number with its unit behind it, a date, or a text. Enter writes as in a cell; Alt+Enter begins a new line. */
export function SlotBox({ slot, text, onChange, onWrite, labelledBy, describedBy, isInvalid }: SlotBoxProps) {
  const words = cardWords(useLanguage());
  const { input } = slot;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    if (event.key !== "Enter" || event.shiftKey || event.ctrlKey || event.metaKey || keepsCompositionOf(event)) return;
    event.preventDefault();
    if (!event.altKey) return onWrite();
    const box = event.currentTarget;
    box.setRangeText("\n", box.selectionStart ?? text.length, box.selectionEnd ?? text.length, "end");
    onChange(box.value);
  };
  const shared = {
    className: "control",
    "data-answer": true,
    "aria-labelledby": labelledBy,
    "aria-describedby": describedBy,
    "aria-invalid": isInvalid || undefined,
    value: text,
    onKeyDown,
  };
  if (input.kind === "text" && input.isLong) {
    return (
      <div className="slot-text">
        <textarea {...shared} rows={3} onChange={(event) => onChange(event.target.value)} />
        <span className="caption">{words.newLine}</span>
      </div>
    );
  }
  const unit = input.kind === "number" || input.kind === "figure" ? input.unit : "";
  return (
    <div className="slot-line">
      <input
        {...shared}
        type="text"
        autoComplete="off"
        inputMode={input.kind === "number" ? "decimal" : undefined}
        placeholder={input.kind === "date" ? words.datePlaceholder : undefined}
        onFocus={(event) => event.target.select()}
        onChange={(event) => onChange(event.target.value)}
      />
      {unit !== "" && <span className="slot-unit">{besideEnglish(unit, words)}</span>}
    </div>
  );
}
