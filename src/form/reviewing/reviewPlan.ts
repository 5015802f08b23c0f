import { fill } from "../../language/fill";
import { areaAddress, cellAddress, parseAddress, type Cell } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import type { AddedBound, AddedCell, AddedToSheet } from "../../spreadsheet/ooxml/sheets/addCells";
import type { Form, FormLine } from "../form";
import { reviewWords as words } from "../locale/reviewWords";
import { reviewBounds } from "../review";
import { reviewColumns, type ReviewColumn } from "./reviewColumns";
import { deviationFormula, differenceFormula, sumFormula } from "./reviewFormulas";

/** Rows, counted from 0, over which a cell goes. */
type Rows = readonly [first: number, count: number];

function rowsOf({ row, column }: Cell, { merges }: Grid): Rows {
  const area = (merges ?? []).find(
    (each) =>
      row >= each.row && row < each.row + each.rows && column >= each.column && column < each.column + each.columns,
  );
  return area ? [area.row, area.rows] : [row, 1];
}

interface Drawing {
  readonly cells: AddedCell[];
  readonly merges: string[];
  readonly bounds: AddedBound[];
}

type Content = Pick<AddedCell, "text" | "formula" | "style">;

/** A cell of a column, over as many rows as its line has; all of them have its lines around. */
function draw({ cells, merges }: Drawing, column: number, [first, count]: Rows, like: Cell, content: Content): void {
  for (let row = first; row < first + count; row += 1)
    cells.push({ row, column, like, ...(row === first ? content : { style: content.style ?? {} }) });
  if (count > 1) merges.push(areaAddress({ row: first, column, rows: count, columns: 1 }));
}

function boundOf(line: FormLine, address: string): readonly AddedBound[] {
  const bounds = reviewBounds(line);
  if (!bounds) return [];
  const message = fill(line.kind === "bonus" ? words.bonusError : words.error, { weight: bounds.most });
  return [{ address, ...bounds, title: words.errorTitle, message }];
}

const PERCENT = "0.00%";

function contentOf({ kind }: ReviewColumn, self: string, own: string): Content {
  if (kind === "deviation")
    return { formula: { text: deviationFormula(self, own), gives: "" }, style: { numberFormat: PERCENT } };
  const isText = kind === "reason" || kind === "note";
  return { style: { locked: false, ...(isText ? { horizontal: "Left", wrap: true } : {}) } };
}

/** What adding a review would do to a form; null where a cell of it is not where the sheet's cells are. */
export function reviewPlan(form: Form, grid: Grid, free: number): AddedToSheet | null {
  const columns = reviewColumns(form);
  const at = new Map(columns.map(({ kind }, index) => [kind, free + index]));
  const scoreColumn = at.get("score") ?? free;
  const [header] = form.lines.flatMap(({ score }) => parseAddress(score.address) ?? []);
  if (!header) return null;
  const drawing: Drawing = { cells: [], merges: [], bounds: [] };
  const [from, to] = form.headerRows;
  for (const [index, { heading }] of columns.entries())
    draw(drawing, free + index, [from - 1, to - from + 1], { row: from - 1, column: header.column }, { text: heading });
  const scores: string[] = [];
  for (const line of form.lines) {
    // The money speaks for itself: what was spent is not reviewed by points.
    if (line.kind === "execution") continue;
    const place = parseAddress(line.score.address);
    if (!place) return null;
    const rows = rowsOf(place, grid);
    const own = cellAddress(rows[0], scoreColumn);
    for (const [index, column] of columns.entries())
      draw(drawing, free + index, rows, place, contentOf(column, line.score.address, own));
    scores.push(own);
    drawing.bounds.push(...boundOf(line, own));
  }
  const total = form.total && parseAddress(form.total.score.address);
  // Words have no difference from points.
  if (form.total && form.total.score.inWords === undefined && total && total.row >= from) {
    const own = cellAddress(total.row, scoreColumn);
    for (const [index, { kind }] of columns.entries()) {
      const text =
        kind === "score"
          ? sumFormula(form, scores)
          : kind === "deviation"
            ? deviationFormula(form.total.score.address, own)
            : kind === "reason" || kind === "note"
              ? differenceFormula(form.total.score.address, own)
              : null;
      const style = kind === "deviation" ? { style: { numberFormat: PERCENT } } : {};
      draw(
        drawing,
        free + index,
        [total.row, 1],
        total,
        text === null ? {} : { formula: { text, gives: "" }, ...style },
      );
    }
  }
  const widths = Object.fromEntries(columns.map(({ width }, index) => [free + index, width]));
  return { ...drawing, widths };
}
