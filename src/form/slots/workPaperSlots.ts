import { rubricLines, type RubricLine } from "../../rubric/rubricLines";
import type { InputSpec, Rubric } from "../../rubric/rubric";
import { greatestShare } from "../../rubric/quantityFormula";
import { fill } from "../../language/fill";
import type { Grid } from "../../spreadsheet/grid";
import type { Form, FormLine } from "../form";
import { yuanIn } from "../recognise/cells/figureWithUnit";
import { workPaperQuestions, type WorkPaperQuestion } from "../recognise/companions/workPaper";
import { GridReader } from "../recognise/grid/gridReader";
import { plainText } from "../recognise/plainText";
import type { Slot, SlotInput } from "./slot";
import { isFilledWith } from "./slotCells";
import { slotLine } from "./slotLine";

/** Hands out what bears a name one after the other, as the sheet has several of one name. */
function byTurns<T>(items: readonly T[], name: (item: T) => string): (wanted: string) => T | null {
  const left = new Map<string, T[]>();
  for (const item of items) {
    const key = plainText(name(item));
    left.set(key, [...(left.get(key) ?? []), item]);
  }
  return (wanted) => left.get(plainText(wanted))?.shift() ?? null;
}

const ruledLines = (rubric: Rubric | null): readonly RubricLine[] =>
  rubric ? rubricLines(rubric).filter(({ line }) => line.rule !== undefined) : [];

interface KnownQuestion {
  readonly spec: InputSpec;
  readonly english: string | undefined;
}

function knownQuestion({ question }: WorkPaperQuestion, known: RubricLine | null): KnownQuestion | null {
  const asked = plainText(question);
  for (const spec of known?.line.inputs ?? []) {
    for (let n = 1; n <= (spec.count ?? 1); n++) {
      if (plainText(fill(spec.question, { n })) === asked)
        return { spec, english: spec.english && fill(spec.english, { n }) };
    }
  }
  return null;
}

/** A work paper whose pack nobody knows any more still tells its units. */
const kindByUnit = (unit: string): InputSpec["kind"] =>
  unit.includes("%") ? "share" : yuanIn(unit) !== null ? "amount" : unit === "" ? "answer" : "count";

function inputOf(spec: InputSpec | null, unit: string): SlotInput {
  const kind = spec?.kind ?? kindByUnit(unit);
  const yuan = yuanIn(unit);
  if (kind === "share") return { kind: "number", as: "share", unit: unit || "%", minimum: 0, maximum: greatestShare };
  if (kind === "amount") {
    return { kind: "number", as: "money", unit, minimum: 0, maximum: 1e12, ...(yuan === null ? {} : { yuan }) };
  }
  if (kind === "count") return { kind: "number", as: "count", unit, minimum: 0 };
  const items = spec?.words ?? [];
  return items.length > 0 ? { kind: "choice", items } : { kind: "text", isLong: false, most: null };
}

/** The questions of the work paper (测算底稿) that nobody but a person answers. */
export function workPaperSlots(form: Form, grid: Grid | undefined): readonly Slot[] {
  if (!grid || form.workPaper !== grid.sheet) return [];
  const formLine = byTurns(form.lines, ({ path }) => path.at(-1) ?? "");
  const packLine = byTurns(ruledLines(form.rubric), ({ indicator }) => indicator.name);
  const blocks = new Map<number, { readonly line: FormLine | null; readonly known: RubricLine | null }>();
  return workPaperQuestions(new GridReader(grid)).flatMap((asked): Slot[] => {
    const block = blocks.get(asked.block) ?? { line: formLine(asked.indicator), known: packLine(asked.indicator) };
    blocks.set(asked.block, block);
    if (asked.isComputed) return [];
    const known = knownQuestion(asked, block.known);
    return [
      {
        sheet: grid.sheet,
        address: asked.address,
        section: "workPaper",
        question: asked.question,
        ...(known?.english === undefined ? {} : { english: known.english }),
        input: inputOf(known?.spec ?? null, asked.unit),
        content: asked.content,
        isFilled: isFilledWith(asked.content),
        isOptional: false,
        row: `${grid.sheet} ${asked.block}`,
        line: block.line && slotLine(form, block.line),
        witness: { address: asked.questionAddress, text: asked.questionText },
        ...(block.line ? { scoreCell: { sheet: form.sheet, address: block.line.score.address } } : {}),
      },
    ];
  });
}
