import type { ColumnRole } from "../columns";
import type { Form, FormLine, ScoreCell } from "../form";
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
  return formula === null || (reading.kind === "blank" && expected?.score === null);
}

function pointsInput({ kind, weight }: FormLine): SlotInput {
  if (weight === null) return { kind: "number", as: "points", unit: slotWords.points };
  const maximum = Math.abs(weight);
  return { kind: "number", as: "points", unit: slotWords.points, minimum: kind === "bonus" ? -maximum : 0, maximum };
}

const isFilledScore = ({ reading }: ScoreCell): boolean => reading.kind !== "blank";

/** Targets, results and scores that are typed into the form, line by line. */
export function lineSlots(form: Form, cells: SlotCells): readonly Slot[] {
  const score = headingOf(form, "score") || slotWords.score;
  const [target, actual] = [headingOf(form, "target"), headingOf(form, "actual")];
  const taken = new Set<string>();
  return form.lines.flatMap((line): Slot[] => {
    const witness = { address: line.nameAddress, text: String(cells.content(line.nameAddress)) };
    const shared = { sheet: form.sheet, section: "lines", line: slotLine(form, line), witness } as const;
    const row = `${form.sheet} ${line.nameAddress}`;
    const unit = line.unit?.text.trim() ?? "";
    const figure = (address: string | undefined, question: string, isOptional: boolean): Slot[] => {
      if (address === undefined || cells.isComputed(address)) return [];
      const content = cells.content(address);
      const input = { kind: "figure", unit } as const;
      return [{ ...shared, row, address, question, input, content, isFilled: isFilledWith(content), isOptional }];
    };
    const results =
      line.kind === "indicator"
        ? [...figure(line.target?.address, target, true), ...figure(line.actual?.address, actual, line.weight === 0)]
        : [];
    const typed: Slot[] = isTyped(line)
      ? [
          {
            ...shared,
            row,
            address: line.score.address,
            question: score,
            input: pointsInput(line),
            content: line.score.formula === null ? cells.content(line.score.address) : "",
            isFilled: isFilledScore(line.score),
            isOptional: line.weight === 0,
            ...(line.score.formula === null ? {} : { isOverFormula: true as const }),
          },
        ]
      : [];
    return [...results, ...typed].filter(({ address }) => !taken.has(address) && taken.add(address));
  });
}
