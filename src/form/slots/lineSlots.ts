import type { ColumnRole } from "../columns";
import type { Form, FormLine, ScoreCell } from "../form";
import { columnInWords } from "../locale/columnWords";
import { slotWords } from "../locale/slotWords";
import type { Slot, SlotInput } from "./slot";
import { isFilledWith, type SlotCells } from "./slotCells";
import { slotLine } from "./slotLine";

/** The heading of the first column of a role, the lowest one where several stand above each other; `""` where there is none. */
export function headingOf({ parts }: Form, role: ColumnRole): string {
  const found = parts.flatMap(({ columns }) => columns).find((column) => column.role === role);
  return found?.heading.split("/").at(-1)?.trim() ?? "";
}

/** A score that nobody computes: it is typed, or its rule cannot give it (涉密). */
function isTyped({ score: { formula, reading }, expected }: FormLine): boolean {
  if (reading.kind === "none" || reading.kind === "computing") return false;
  return formula === null || (reading.kind === "blank" && expected?.score === null && !expected.isComputing);
}

function pointsInput({ kind, weight }: FormLine): SlotInput {
  if (weight === null) return { kind: "number", as: "points", unit: slotWords.points };
  const maximum = Math.abs(weight);
  return { kind: "number", as: "points", unit: slotWords.points, minimum: kind === "bonus" ? -maximum : 0, maximum };
}

const isFilledScore = ({ reading }: ScoreCell): boolean => reading.kind !== "blank";

const inWords = (role: ColumnRole): string => columnInWords({ role, level: null }, "en-US");

const englishOf = { target: inWords("target"), actual: inWords("actual"), score: inWords("score") };

/** What the slots of one line differ in. */
type OwnOfSlot = Pick<Slot, "address" | "question" | "english" | "input" | "content" | "isFilled" | "isOptional">;

/** Targets, results and scores that are typed into the form, line by line. */
export function lineSlots(form: Form, cells: SlotCells): readonly Slot[] {
  const { sheet } = form;
  const scoreHeading = headingOf(form, "score") || slotWords.score;
  const figureHeadings = { target: headingOf(form, "target"), actual: headingOf(form, "actual") };
  const taken = new Set<string>();
  const slots: Slot[] = [];
  for (const formLine of form.lines) {
    const { kind, nameAddress, target, actual, score, unit, weight } = formLine;
    const witness = { address: nameAddress, text: String(cells.content(nameAddress)) };
    const row = `${sheet} ${nameAddress}`;
    const line = slotLine(form, formLine);
    const add = (
      { address, question, english, input, content, isFilled, isOptional }: OwnOfSlot,
      isOverFormula = false,
    ): void => {
      if (taken.has(address)) return;
      taken.add(address);
      // Written out: a form has thousands of them, and spreading one object into another takes ten times as long.
      const slot: Slot = {
        sheet,
        address,
        section: "lines",
        question,
        english,
        input,
        content,
        isFilled,
        isOptional,
        row,
        line,
        witness,
      };
      slots.push(isOverFormula ? { ...slot, isOverFormula } : slot);
    };
    const addFigure = (address: string | undefined, role: "target" | "actual", isOptional: boolean): void => {
      if (address === undefined || cells.isComputed(address)) return;
      const content = cells.content(address);
      const input = { kind: "figure", unit: unit?.text.trim() ?? "" } as const;
      const [question, english] = [figureHeadings[role], englishOf[role]];
      add({ address, question, english, input, content, isFilled: isFilledWith(content), isOptional });
    };
    if (kind === "indicator") {
      addFigure(target?.address, "target", true);
      addFigure(actual?.address, "actual", weight === 0);
    }
    if (!isTyped(formLine) || form.inShares === "weights and scores") continue;
    const isOverFormula = score.formula !== null;
    const content = isOverFormula ? "" : cells.content(score.address);
    const asked = { question: scoreHeading, english: englishOf.score };
    const own = { address: score.address, ...asked, input: pointsInput(formLine), content };
    add({ ...own, isFilled: isFilledScore(score), isOptional: weight === 0 }, isOverFormula);
  }
  return slots;
}
