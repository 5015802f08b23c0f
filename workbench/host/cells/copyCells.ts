import { type ICellData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Area } from "../basics/address";
import { transposed } from "../basics/r1c1";
import { fail } from "../basics/errors";
import type { Sheet } from "../workbook/sheet";
import type { Place } from "../workbook/place";
import { mergeCells, unmergeCells } from "./mergeCells";
import { matrixOf, writeCells } from "./writeCells";

export type CopyKind = "All" | "Formulas" | "Values" | "Formats" | "Link";

/**
 * Copies cells as paste does: a larger target repeats a source whose size divides it, a smaller one grows. Relative references move.
 * Gives the cells that were written; undefined where there was nothing to copy.
 */
export function copyCells(
  from: Place,
  to: Place,
  kind: CopyKind,
  skipBlanks: boolean,
  transpose: boolean,
): Area | undefined {
  if (!["All", "Formulas", "Values", "Formats"].includes(kind))
    fail(kind === "Link" ? "UnsupportedOperation" : "InvalidArgument");
  const source = from.sheet.clip(from.area);
  if (!source) return undefined;
  const height = transpose ? source.columns : source.rows;
  const width = transpose ? source.rows : source.columns;
  const rows = to.area.rows % height === 0 ? to.area.rows : height;
  const columns = to.area.columns % width === 0 ? to.area.columns : width;
  const area = { row: to.area.row, column: to.area.column, rows, columns };
  to.sheet.grow(area);
  const lexer = to.sheet.workbook.engine.injector.get(LexerTreeBuilder);
  // What is read must not change while a target that overlaps its source is written.
  const cells = matrixOf(area, (row, column) => {
    const down = (row - area.row) % height;
    const right = (column - area.column) % width;
    const r = source.row + (transpose ? right : down);
    const c = source.column + (transpose ? down : right);
    return copyOf(from.sheet, r, c, kind, skipBlanks, (formula) =>
      transpose ? transposed(formula, [r, c], [row, column]) : lexer.moveFormulaRefOffset(formula, column - c, row - r),
    );
  });
  writeCells(to.sheet, area, cells, kind === "Formats" ? "formats" : "values");
  if (kind !== "All" && kind !== "Formats") return area;
  const merges = from.sheet.merges(source);
  if (transpose || merges.length === 0) return area;
  unmergeCells(to.sheet, area);
  for (let row = area.row; row < area.row + rows; row += height)
    for (let column = area.column; column < area.column + columns; column += width)
      for (const merge of merges)
        mergeCells(
          to.sheet,
          { ...merge, row: row + merge.row - source.row, column: column + merge.column - source.column },
          false,
        );
  return area;
}

function copyOf(
  sheet: Sheet,
  row: number,
  column: number,
  kind: CopyKind,
  skipBlanks: boolean,
  moved: (formula: string) => string,
): ICellData | undefined {
  const cell = sheet.cell(row, column);
  const blank = !cell || ((cell.v === undefined || cell.v === null) && !cell.f && !cell.si && !cell.p);
  if (blank && skipBlanks) return undefined;
  const data: ICellData = {};
  if (kind !== "Formats") {
    const stored = kind === "Values" ? undefined : sheet.storedFormula(row, column);
    Object.assign(data, {
      f: stored === undefined ? null : moved(stored),
      si: null,
      p: kind === "Values" ? null : (cell?.p ?? null),
    });
    data.v = stored === undefined ? (cell?.v ?? null) : null;
    if (stored === undefined && cell?.t) data.t = cell.t;
  }
  if (kind === "All" || kind === "Formats")
    Object.assign(data, { s: { ...blankStyle(), ...sheet.style(row, column) }, custom: cell?.custom ?? null });
  return data;
}

/** The target's own format must go where the source has none. */
function blankStyle(): object {
  return {
    bg: null,
    bd: null,
    n: null,
    bl: null,
    it: null,
    ul: null,
    st: null,
    ht: null,
    tb: null,
    tr: null,
    pd: null,
    cl: null,
  };
}
