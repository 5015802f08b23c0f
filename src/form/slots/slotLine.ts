import type { Form, FormLine } from "../form";
import type { SlotLine } from "./slot";

const shown = (cell: { readonly content: unknown } | null): string => (cell ? String(cell.content) : "");

/** What is told of a line beside its slots. */
export function slotLine({ lines }: Form, line: FormLine): SlotLine {
  const { reading } = line.score;
  return {
    name: line.path.at(-1) ?? "",
    weight: line.weight,
    number: lines.indexOf(line) + 1,
    criteria: line.criteria?.text ?? "",
    explanation: line.explanation?.text ?? "",
    target: shown(line.target),
    actual: shown(line.actual),
    scoreAddress: line.score.address,
    score: reading.kind === "number" ? reading.value : null,
  };
}
