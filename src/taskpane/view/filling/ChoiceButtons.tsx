import { useRef, type KeyboardEvent } from "react";
import type { SlotInput } from "../../../form/slots/slot";
import { fill } from "../../../language/fill";
import { cardWords } from "../../locale/commands/filling";
import { useLanguage } from "../common/paneContext";
import { besideEnglish } from "./besideEnglish";
import type { SlotAnswer } from "./slotAnswer";
import "./FillingCard.css";

export interface ChoiceButtonsProps extends SlotAnswer {
  readonly input: Extract<SlotInput, { kind: "choice" }>;
  /** What stands in the cell. */
  readonly chosen: string;
  readonly onChoose: (item: string) => void;
}

/** The number that a key stands for, also where an input method has the keyboard; 0 for any other key. */
function numberOf({ key, code }: { readonly key: string; readonly code: string }): number {
  const [, digit = ""] = /^(?:Digit|Numpad)([1-9])$/.exec(code) ?? [];
  return Number(digit || (/^[1-9]$/.test(key) ? key : 0));
}

/** The answers to choose from, each with its key: one press writes it and goes on. */
export function ChoiceButtons({ input, chosen, onChoose, labelledBy, describedBy }: ChoiceButtonsProps) {
  const words = cardWords(useLanguage());
  const group = useRef<HTMLDivElement>(null);
  const { items, suggested } = input;
  const first = items.includes(chosen) ? chosen : (suggested ?? items[0]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const item = items[numberOf(event) - 1];
    if (item !== undefined) {
      event.preventDefault();
      onChoose(item);
      return;
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(group.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      className="slot-choices"
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      ref={group}
      onKeyDown={onKeyDown}
    >
      {items.map((item, index) => (
        <button
          key={item}
          type="button"
          className="slot-choice"
          aria-pressed={item === chosen}
          {...(item === first ? { "data-answer": true } : {})}
          onClick={() => onChoose(item)}
        >
          {fill(words.key, { key: index + 1, item: besideEnglish(item, words) })}
        </button>
      ))}
      {suggested !== undefined && chosen === "" && (
        <span className="caption">{fill(words.suggested, { item: besideEnglish(suggested, words) })}</span>
      )}
    </div>
  );
}
