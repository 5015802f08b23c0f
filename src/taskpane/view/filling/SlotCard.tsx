import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { blockIn } from "../../../form/slots/pastedBlock";
import { readSlotText, typedText, type SlotProblem } from "../../../form/slots/readSlotText";
import type { ShownForm, ShownSlot } from "../../state/shownForm";
import { fill, points } from "../../../language/fill";
import { cardWords } from "../../locale/commands/filling";
import { useLanguage, usePane, usePaneDoor } from "../common/paneContext";
import { ChoiceButtons } from "./ChoiceButtons";
import { Criteria } from "./Criteria";
import { JustificationHelp } from "./JustificationHelp";
import { LiveScore } from "./LiveScore";
import { NextProblem } from "./NextProblem";
import { SlotBox } from "./SlotBox";
import { keepsCompositionOf } from "./keepsComposition";
import { problemText } from "./problemText";
import { useBoxInView } from "./useBoxInView";

export interface SlotCardProps {
  readonly slot: ShownSlot;
  readonly form: ShownForm;
  /** How often the card went on by itself: it takes the keyboard along then. */
  readonly turn: number;
  /** The lines whose criteria were looked at already. */
  readonly looked: Set<string>;
}

let lastTurn = 0;

/** One cell that is to be filled in: what is asked, the box for the answer, what it brings, and on to the next. */
export function SlotCard({ slot, form, turn, looked }: SlotCardProps) {
  const { perform, dispatch } = usePaneDoor();
  const language = useLanguage();
  const words = cardWords(language);
  const typed = usePane(({ filling }) => filling.typed[slot.key]);
  const [problem, setProblem] = useState<SlotProblem | null>(null);
  const card = useRef<HTMLDivElement>(null);
  const ids = useId();
  const stands = typedText(slot.input, slot.content);
  const text = typed ?? stands;

  useEffect(() => {
    if (turn <= lastTurn) return;
    lastTurn = turn;
    card.current?.querySelector<HTMLElement>("[data-answer]")?.focus();
  }, [turn]);
  useBoxInView(card);

  const change = (value: string): void => {
    setProblem(null);
    dispatch({ type: "slot-typed", key: slot.key, text: value === stands ? null : value });
  };
  const write = (value: string, thenNewGoal = false): void => {
    if (value.trim() === String(stands).trim() && thenNewGoal) return void perform({ kind: "slot", to: "new-goal" });
    if (value.trim() === String(stands).trim()) return void perform({ kind: "slot", to: "next" });
    const read = readSlotText(slot.input, value);
    if ("problem" in read) return setProblem(read.problem);
    dispatch({ type: "slot-typed", key: slot.key, text: value });
    void perform({ kind: "fill", key: slot.key, text: value, thenNewGoal, ...read });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (keepsCompositionOf(event)) return;
    const isGoal = slot.section === "goals" && event.key === "Enter" && (event.ctrlKey || event.metaKey);
    if (isGoal) write(text, true);
    else if (event.key === "PageDown") void perform({ kind: "slot", to: "next" });
    else if (event.key === "PageUp") void perform({ kind: "slot", to: "previous" });
    else if (event.key === "Escape" && typed !== undefined) change(stands);
    else return;
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    // A text of several lines is one text; on the work paper and in the goal table it is one cell a line, also where a choice is asked.
    const isTable = slot.section === "goals" || slot.section === "workPaper";
    const block = isTable ? blockIn(event.clipboardData.getData("text/plain")) : null;
    if (!block) return;
    event.preventDefault();
    void perform({ kind: "fill-block", key: slot.key, block });
  };
  const described = problem ? `${ids}-problem` : undefined;
  const box = { labelledBy: `${ids}-question`, describedBy: described, isInvalid: problem !== null };
  return (
    <div className="slot" ref={card} onKeyDown={onKeyDown} onPaste={onPaste}>
      <SlotTitle slot={slot} form={form} />
      <p className="slot-question" id={`${ids}-question`}>
        {slot.question || words.sections[slot.section]}
        {slot.isOptional && !slot.isSpare && <span className="caption"> {words.optional}</span>}
        {words.showsEnglish && slot.english && <span className="caption slot-english">{slot.english}</span>}
      </p>
      <Criteria slot={slot} looked={looked} />
      {slot.input.kind === "choice" ? (
        <ChoiceButtons input={slot.input} chosen={stands} onChoose={(item) => write(item)} {...box} />
      ) : (
        <SlotBox slot={slot} text={text} onChange={change} onWrite={() => write(text)} {...box} />
      )}
      {problem && (
        <p role="alert" className="slot-problem" id={`${ids}-problem`}>
          {problemText(problem, slot.input, words)}
        </p>
      )}
      {slot.section === "justifications" && <JustificationHelp slot={slot} form={form} text={text} onChange={change} />}
      <LiveScore slot={slot} form={form} text={text} />
      <div className="slot-actions">
        {slot.input.kind !== "choice" && (
          <Button size="small" appearance="primary" onClick={() => write(text)}>
            {words.write}
          </Button>
        )}
        <Button size="small" title={words.keys.previous} onClick={() => void perform({ kind: "slot", to: "previous" })}>
          {words.previous}
        </Button>
        <Button size="small" title={words.keys.skip} onClick={() => void perform({ kind: "slot", to: "next" })}>
          {words.skip}
        </Button>
        {slot.section === "goals" && !slot.isSpare && (
          <Button size="small" title={words.keys.newGoal} onClick={() => write(text, true)}>
            {words.newGoal}
          </Button>
        )}
        <NextProblem form={form} slot={slot} />
      </div>
    </div>
  );
}

/** The line to which the cell belongs, and how many there are. */
function SlotTitle({ slot: { line, section }, form }: Pick<SlotCardProps, "slot" | "form">) {
  const words = cardWords(useLanguage());
  if (!line) return <p className="slot-title slot-section">{words.sections[section]}</p>;
  const { name, weight, number } = line;
  const of = form.source.form.lines.length;
  return (
    <p className="slot-title">
      <span className="slot-name" title={name}>
        {weight === null ? name : fill(words.title, { name, weight: points(weight) })}
      </span>
      <span className="slot-place">{fill(words.place, { number, of })}</span>
    </p>
  );
}
