import { callsIn } from "../../rubric/formula/calls";
import { roundScore, sumPoints } from "../../rubric/rounding";
import { cellsOf, referencesIn, usedPart } from "../../spreadsheet/formulas/references";
import type { KnownSheets } from "./knownSheets";
import { formulaOf, shownCells } from "./shownGrid";

const sums = new Set(["SUM", "SUMIF", "SUMIFS", "SUMPRODUCT"]);

/** True for a formula that adds cells up. */
const addsUp = (formula: string): boolean => callsIn(formula).some(({ name }) => sums.has(name.toUpperCase()));

interface Term {
  readonly value: number;
  readonly text: string;
}

/** More figures than these are no arithmetic that anybody reads. */
const readable = 40;

function numbersIn(argument: string | null | undefined, sheet: string, sheets: KnownSheets): (Term | null)[] {
  return referencesIn(argument ?? "", sheet).flatMap((reference) => {
    const grid = sheets.find(reference.sheet);
    if (!grid) return [];
    const area = usedPart(grid, reference.area);
    const texts = shownCells(grid, area);
    return cellsOf(grid.values, grid, area)
      .flat()
      .map((value, at) => (typeof value === "number" ? { value, text: (texts[at] ?? "").trim() } : null));
  });
}

/** The figures that `SUM(ranges)` or `SUMIF(range,"word",range)` adds; null for another formula. */
function termsOf(formula: string, sheet: string, sheets: KnownSheets): readonly Term[] | null {
  const call = callsIn(formula).find(({ name }) => sums.has(name.toUpperCase()));
  const isTerm = (term: Term | null | undefined): term is Term => term !== null && term !== undefined;
  if (call?.name.toUpperCase() === "SUM") {
    return call.args.flatMap((argument) => numbersIn(argument, sheet, sheets)).filter(isTerm);
  }
  const [where, word, what] = call?.name.toUpperCase() === "SUMIF" ? call.args : [];
  const [place] = referencesIn(where ?? "", sheet);
  const grid = place && sheets.find(place.sheet);
  if (!grid || !/^"[^"<>=*?~]+"$/.test(word ?? "")) return null;
  const figures = numbersIn(what, sheet, sheets);
  const kinds = cellsOf(grid.values, grid, usedPart(grid, place.area)).flat();
  return figures.filter((_, at) => `"${String(kinds[at])}"` === word).filter(isTerm);
}

/** The formula that adds up: the cell's own, or that of a cell which it takes, as goals' points stand above their table. */
export function findSum(
  formula: string,
  sheet: string,
  sheets: KnownSheets,
): { readonly formula: string; readonly sheet: string } | null {
  if (addsUp(formula)) return { formula, sheet };
  for (const { sheet: name, area } of referencesIn(formula, sheet)) {
    const grid = area.rows * area.columns === 1 ? sheets.find(name) : undefined;
    const taken = grid ? formulaOf(grid, area.row, area.column) : null;
    if (taken !== null && addsUp(taken)) return { formula: taken, sheet: name };
  }
  return null;
}

/** `5 + 5 + 3.76 = 13.76`; none where the figures do not give what the cell shows, or are too many to read. */
export function sumSteps(
  formula: string,
  sheet: string,
  sheets: KnownSheets,
  content: unknown,
  shown: string,
): string[] {
  const sum = findSum(formula, sheet, sheets);
  const terms = (sum && termsOf(sum.formula, sum.sheet, sheets)) ?? [];
  const isSum = typeof content === "number" && sumPoints(terms.map(({ value }) => value)) === roundScore(content);
  if (!isSum || terms.length < 2 || terms.length > readable) return [];
  const sign = ({ value, text }: Term): string => (value < 0 ? `− ${text.replace(/^-/, "")}` : `+ ${text}`);
  const [first, ...others] = terms;
  return [`${[first?.text, ...others.map(sign)].join(" ")} = ${shown}`];
}
