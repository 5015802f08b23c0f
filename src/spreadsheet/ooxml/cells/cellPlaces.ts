import { cellAddress, MOST_COLUMNS, MOST_ROWS, parseCell, type Cell } from "../../address";
import { WorkbookFileError } from "../package/fileError";
import { childOf, childrenOf, type XmlElement } from "../../xml/xmlTree";

/** Where a `c` element stands, counted from 0. */
export interface PlacedElement extends Cell {
  readonly node: XmlElement;
}

const wrongPlace = (said: string): WorkbookFileError => new WorkbookFileError("damaged", `cell ${said}`);

/** Excel knows no dollar signs here; undefined where nothing is said. */
function placeOf(node: XmlElement): Cell | undefined {
  const said = node.attributes["r"];
  if (said === undefined) return undefined;
  const place = parseCell(said.trim());
  if (place === null) throw wrongPlace(said);
  return place;
}

/** A row without a number is where its cells say, or follows the one before it. */
function rowIndex(line: XmlElement, cells: readonly XmlElement[], before: number): number {
  const said = line.attributes["r"];
  if (said === undefined) return cells.map(placeOf).find((place) => place !== undefined)?.row ?? before + 1;
  const row = /^\s*\d+\s*$/.test(said) ? Number(said) - 1 : -1;
  if (row < 0 || row >= MOST_ROWS) throw wrongPlace(`row ${said}`);
  return row;
}

/** The `row` elements of a sheet by their index. */
export function* placedRows(sheet: XmlElement): Generator<{ readonly row: number; readonly line: XmlElement }> {
  let row = -1;
  for (const line of childrenOf(childOf(sheet, "sheetData"), "row")) {
    row = rowIndex(line, childrenOf(line, "c"), row);
    yield { row, line };
  }
}

/**
 * The cells of a sheet in the file's order; rows and cells that do not say where they are follow the one before.
 * @throws WorkbookFileError `damaged` where a cell says that it stands in no cell, in another row, or where another one stands
 */
export function* placedCells(sheet: XmlElement): Generator<PlacedElement> {
  const taken = new Set<number>();
  for (const { row, line } of placedRows(sheet)) {
    let column = -1;
    for (const node of childrenOf(line, "c")) {
      const said = placeOf(node);
      column = said?.column ?? column + 1;
      const key = row * MOST_COLUMNS + column;
      if ((said !== undefined && said.row !== row) || column >= MOST_COLUMNS || taken.has(key))
        throw wrongPlace(cellAddress(row, column));
      taken.add(key);
      node.attributes["r"] ??= cellAddress(row, column);
      yield { row, column, node };
    }
  }
}
