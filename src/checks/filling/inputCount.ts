import type { Form, FormLine } from "../../form/form";
import { printedWords } from "../../form/locale/printedWords";
import { cellsOf, referencesIn, singleCells, usedPart, type Reference } from "../../spreadsheet/formulas/references";
import type { Grid } from "../../spreadsheet/grid";
import { perObject } from "../support/perObject";

/** How many of a line's inputs on the work paper are filled in. */
export interface InputCount {
  readonly of: number;
  readonly filled: number;
  /** Each of them is asked for a month. */
  readonly isMonthly: boolean;
}

interface Input {
  readonly isFilled: boolean;
  readonly isMonth: boolean;
}

/** By their formulas, which many lines may rest on. */
const namedOn = perObject((_: Grid) => new Map<string, readonly Reference[]>());

/** The cells of the work paper that a formula names; each formula is read once. */
function cellsNamed(formula: string, from: string, paper: Grid): readonly Reference[] {
  const known = namedOn(paper);
  const key = `${from === paper.sheet ? "" : from}${formula}`;
  const cells =
    known.get(key) ??
    referencesIn(formula, from)
      .filter(({ sheet }) => sheet === paper.sheet)
      .map((reference): Reference => ({ ...reference, area: usedPart(paper, reference.area) }))
      .flatMap(singleCells);
  known.set(key, cells);
  return cells;
}

/** The cells that a formula of the work paper rests on, through all that compute. */
function collect(formula: string, from: string, paper: Grid, found: Map<string, Input>): void {
  const cells = cellsNamed(formula, from, paper);
  for (const { text, area } of cells) {
    if (found.has(text)) continue;
    const [stored = ""] = cellsOf(paper.formulas, paper, area).flat();
    const isComputed = typeof stored === "string" && stored.startsWith("=");
    const [question = ""] = cellsOf(paper.values, paper, { ...area, column: area.column - 1 }).flat();
    if (!isComputed)
      found.set(text, { isFilled: stored !== "", isMonth: String(question).includes(printedWords.month) });
    else if (!seen(found, text)) collect(stored, paper.sheet, paper, found);
  }
}

const COMPUTED = "=";

/** Formulas that refer to each other in a circle are followed once. */
function seen(found: Map<string, Input>, text: string): boolean {
  const key = COMPUTED + text;
  if (found.has(key)) return true;
  found.set(key, { isFilled: true, isMonth: true });
  return false;
}

/** The inputs of a line's score on the work paper; null where it has none there. */
export function inputCount({ sheet, workPaper }: Form, { score }: FormLine, grids: readonly Grid[]): InputCount | null {
  const paper = grids.find((grid) => grid.sheet === workPaper);
  if (!paper || score.formula === null) return null;
  const found = new Map<string, Input>();
  collect(score.formula, sheet, paper, found);
  const inputs = [...found].flatMap(([key, input]) => (key.startsWith(COMPUTED) ? [] : [input]));
  if (inputs.length === 0) return null;
  return {
    of: inputs.length,
    filled: inputs.filter(({ isFilled }) => isFilled).length,
    isMonthly: inputs.every(({ isMonth }) => isMonth),
  };
}
