import { cellAddress, type Cell } from "../../address";
import { WorkbookFileError } from "../package/fileError";
import { childOf, childrenOf, type XmlElement } from "../../xml/xmlTree";
import { NoPlace, CellPlaces } from "./places";

/** Where a `c` element stands, counted from 0. */
export interface PlacedElement extends Cell {
  readonly node: XmlElement;
}

function orDamaged<T>(place: () => T): T {
  try {
    return place();
  } catch (error) {
    throw error instanceof NoPlace ? new WorkbookFileError("damaged", `cell ${error.message}`) : error;
  }
}

/** The `row` elements of a sheet by their index, and where their cells stand. */
function* rowsOf(
  sheet: XmlElement,
  places: CellPlaces,
): Generator<{ readonly row: number; readonly line: XmlElement }> {
  for (const line of childrenOf(childOf(sheet, "sheetData"), "row")) {
    const row = orDamaged(() => places.nextRow(line.attributes["r"], childOf(line, "c")?.attributes["r"]));
    yield { row, line };
  }
}

/** The `row` elements of a sheet by their index. */
export const placedRows = (sheet: XmlElement): Generator<{ readonly row: number; readonly line: XmlElement }> =>
  rowsOf(sheet, new CellPlaces());

/**
 * The cells of a sheet in the file's order; rows and cells that do not say where they are follow the one before.
 * @throws WorkbookFileError `damaged` where a cell says that it stands in no cell, in another row, or where another one stands
 */
export function* placedCells(sheet: XmlElement): Generator<PlacedElement> {
  const places = new CellPlaces();
  for (const { line } of rowsOf(sheet, places)) {
    for (const node of childrenOf(line, "c")) {
      const { row, column } = orDamaged(() => places.nextCell(node.attributes["r"]));
      node.attributes["r"] ??= cellAddress(row, column);
      yield { row, column, node };
    }
  }
}
