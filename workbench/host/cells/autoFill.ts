import type { Area } from "../basics/address";
import { intersect } from "../basics/address";
import { fail } from "../basics/errors";
import type { Sheet } from "../workbook/sheet";
import { copyCells } from "./copyCells";
import { matrixOf, writeCells } from "./writeCells";

/** Fills an area that begins with the source: numbers in a row go on, everything else repeats. */
export function autoFill(sheet: Sheet, source: Area, target: Area, type: string): void {
  const down =
    target.column === source.column &&
    target.columns === source.columns &&
    target.row === source.row &&
    target.rows >= source.rows;
  const right =
    target.row === source.row &&
    target.rows === source.rows &&
    target.column === source.column &&
    target.columns >= source.columns;
  if (!intersect(source, target) || (!down && !right)) fail("InvalidArgument");
  const kinds: Readonly<Record<string, "All" | "Formats" | "Formulas">> = {
    FillDefault: "All",
    FillCopy: "All",
    FillSeries: "All",
    FillFormats: "Formats",
    FillValues: "Formulas",
  };
  const kind = kinds[type] ?? fail("UnsupportedOperation", `Range.autoFill does not know ${type} in this host.`);
  const rest = down
    ? { ...target, row: source.row + source.rows, rows: target.rows - source.rows }
    : { ...target, column: source.column + source.columns, columns: target.columns - source.columns };
  if (rest.rows === 0 || rest.columns === 0) return;
  const size = down ? source.rows : source.columns;
  for (let done = 0; done < (down ? rest.rows : rest.columns); done += size) {
    const left = Math.min(size, (down ? rest.rows : rest.columns) - done);
    const part = down ? { ...source, rows: left } : { ...source, columns: left };
    copyCells(
      { sheet, area: part },
      {
        sheet,
        area: { ...part, row: part.row + (down ? done + size : 0), column: part.column + (down ? 0 : done + size) },
      },
      kind,
      false,
      false,
    );
  }
  if (kind !== "Formats" && type !== "FillCopy" && (size > 1 || type === "FillSeries"))
    continueNumbers(sheet, source, rest, down);
}

function continueNumbers(sheet: Sheet, source: Area, rest: Area, down: boolean): void {
  const lines = down ? source.columns : source.rows;
  const size = down ? source.rows : source.columns;
  for (let line = 0; line < lines; line++) {
    const at = (index: number) =>
      down
        ? ([source.row + index, source.column + line] as const)
        : ([source.row + line, source.column + index] as const);
    const values = Array.from({ length: size }, (_, index) =>
      sheet.storedFormula(...at(index)) === undefined ? sheet.value(...at(index)) : "",
    );
    if (!values.every((value) => typeof value === "number")) continue;
    const [first = 0, second] = values;
    const step = second === undefined ? 1 : second - first;
    const series = down
      ? { ...rest, column: source.column + line, columns: 1 }
      : { ...rest, row: source.row + line, rows: 1 };
    const cells = matrixOf(series, (row, column) => ({
      v: first + step * (size + (down ? row - rest.row : column - rest.column)),
      t: 2,
      f: null,
      si: null,
    }));
    writeCells(sheet, series, cells, "values");
  }
}
