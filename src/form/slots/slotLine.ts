import type { Form, FormLine } from "../form";
import type { SlotLine } from "./slot";

const shown = (cell: { readonly content: unknown } | null): string => (cell ? String(cell.content) : "");

/** The lines of a form that is being listed: their places, and what was told of them already. */
interface ToldLines {
  readonly numbers: ReadonlyMap<FormLine, number>;
  readonly told: Map<FormLine, SlotLine>;
}

const known = new WeakMap<Form, ToldLines>();

function toldLines(form: Form): ToldLines {
  const found = known.get(form) ?? {
    numbers: new Map(form.lines.map((line, index) => [line, index + 1])),
    told: new Map<FormLine, SlotLine>(),
  };
  known.set(form, found);
  return found;
}

function told(line: FormLine, number: number): SlotLine {
  const { reading } = line.score;
  return {
    name: line.path.at(-1) ?? "",
    weight: line.weight,
    number,
    criteria: line.criteria?.text ?? "",
    explanation: line.explanation?.text ?? "",
    target: shown(line.target),
    actual: shown(line.actual),
    scoreAddress: line.score.address,
    score: reading.kind === "number" ? reading.value : null,
  };
}

/** What is told of a line beside its slots; each line is told once, however many slots it has. */
export function slotLine(form: Form, line: FormLine): SlotLine {
  const lines = toldLines(form);
  const found = lines.told.get(line) ?? told(line, lines.numbers.get(line) ?? 0);
  lines.told.set(line, found);
  return found;
}
