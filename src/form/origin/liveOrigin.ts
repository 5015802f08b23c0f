import { planResults, type PlanResult } from "../../planResults/planResults";
import { cellAddress, parseAddress } from "../../spreadsheet/address";
import type { Language } from "../../language/language";
import type { CellContent, Grid } from "../../spreadsheet/grid";
import { referencesIn, singleCells, type Reference } from "../../spreadsheet/formulas/references";
import type { Plan, PlanCell } from "../../spreadsheet/plan";
import { toAddin } from "../changes/switching/toAddin";
import type { Form } from "../form";
import { findOrigin } from "./findOrigin";
import type { ScoreOrigin } from "./scoreOrigin";
import { formulaOf, type ShownGrid } from "./shownGrid";

/** A cell by its sheet's name. */
export interface CellOfSheet {
  readonly sheet: string;
  readonly address: string;
}

export interface TriedContent extends CellOfSheet {
  readonly content: CellContent;
}

function withContent(grid: Grid, { sheet, address, content }: TriedContent): Grid {
  const area = parseAddress(address);
  if (sheet !== grid.sheet || !area) return grid;
  const put = (rows: Grid["values"]): Grid["values"] =>
    rows.map((row, at) =>
      at + grid.top === area.row ? row.map((cell, left) => (left + grid.left === area.column ? content : cell)) : row,
    );
  return { ...grid, values: put(grid.values), formulas: put(grid.formulas) };
}

const isFormula = (cell: CellContent): boolean => typeof cell === "string" && cell.startsWith("=");

/** Excel's own formulas are computed as the rule that they are. */
const planCell = (cell: CellContent): PlanCell => {
  if (isFormula(cell)) return { formula: toAddin(String(cell))?.formula ?? String(cell) };
  return cell === "" || typeof cell === "boolean" ? null : cell;
};

/** The grids as a plan, so that their formulas can be computed. */
function planOf(grids: readonly Grid[]): Plan {
  const sheets = grids.map(({ sheet, top, left, formulas }) => {
    const blanks = Array.from({ length: left }, () => null);
    const rows = formulas.map((row) => [...blanks, ...row.map(planCell)]);
    return { name: sheet, cells: [...Array.from({ length: top }, () => []), ...rows] };
  });
  // Only names and cells are asked for.
  return { sheets } as unknown as Plan;
}

/** More cells than these are no inputs of one line. */
const MOST_CELLS = 100;

/** The rows, by sheet, that a score looks at: its own, and those of all that it takes. */
function rowsBehind(scoreCell: Reference, grids: readonly Grid[]): ReadonlyMap<string, ReadonlySet<number>> {
  const rows = new Map<string, Set<number>>();
  const seen = new Set<string>();
  const visit = (cell: Reference): void => {
    const { sheet, area } = cell;
    const key = `${sheet} ${area.row} ${area.column}`;
    const grid = grids.find((each) => each.sheet === sheet);
    if (!grid || seen.has(key) || seen.size > MOST_CELLS) return;
    seen.add(key);
    rows.set(sheet, (rows.get(sheet) ?? new Set()).add(area.row));
    const formula = formulaOf(grid, area.row, area.column);
    for (const reference of formula === null ? [] : referencesIn(formula, sheet)) {
      if (reference.area.rows * reference.area.columns <= MOST_CELLS) singleCells(reference).forEach(visit);
    }
  };
  visit(scoreCell);
  return rows;
}

/** The grid as it would show with the formulas of these rows computed; what nobody can compute here stays as it is. */
function computed(grid: Grid, rows: ReadonlySet<number> | undefined, result: PlanResult): ShownGrid {
  const values = grid.values.map((row, down) => {
    if (!rows?.has(grid.top + down)) return row;
    return row.map((value, right) => {
      if (!isFormula(grid.formulas[down]?.[right] ?? "")) return value;
      return result(grid.sheet, cellAddress(grid.top + down, grid.left + right)) ?? value;
    });
  });
  return { ...grid, values, texts: values.map((row) => row.map(String)) };
}

/**
 * How a score would come about with other contents in some cells, without writing them: what stands in the other cells is taken as
 * it was read.
 * @param scoreCell where the points stand
 * @returns null where nobody can tell, such as for formulas of the user's own
 */
export function liveOrigin(
  form: Form,
  grids: readonly Grid[],
  tried: readonly TriedContent[],
  scoreCell: CellOfSheet,
  language: Language,
): ScoreOrigin | null {
  const place = parseAddress(scoreCell.address);
  const asTried = grids.map((grid) => tried.reduce(withContent, grid));
  const result = planResults(planOf(asTried));
  if (!place || result(scoreCell.sheet, scoreCell.address) === undefined) return null;
  const reference = { sheet: scoreCell.sheet, area: place, text: scoreCell.address };
  const rows = rowsBehind(reference, asTried);
  const shown = asTried.map((grid) => computed(grid, rows.get(grid.sheet), result));
  const own = shown.find(({ sheet }) => sheet === scoreCell.sheet);
  if (!own) return null;
  const others = shown.filter((grid) => grid !== own);
  return findOrigin(own, [place.row, place.column], form.sheet === own.sheet ? [form] : [], others, language);
}
