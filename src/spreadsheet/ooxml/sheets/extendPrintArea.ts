import { areaAddress, parseArea } from "../../address";
import { childOf, childrenOf, type XmlElement } from "../../xml/xmlTree";

/** Columns that came to a sheet, and the rows in which they are filled, counted from 0. */
export interface AddedColumns {
  readonly first: number;
  readonly last: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

const AREA = /\$[A-Z]{1,3}\$\d{1,7}:\$[A-Z]{1,3}\$\d{1,7}/g;

function extended(written: string, { first, last, firstRow, lastRow }: AddedColumns): string {
  const area = parseArea(written.replaceAll("$", ""));
  if (!area) return written;
  const right = area.column + area.columns - 1;
  const isBeside = right >= first - 1 && right < last;
  if (!isBeside || area.row > lastRow || area.row + area.rows - 1 < firstRow) return written;
  return areaAddress({ ...area, columns: last - area.column + 1 }, true);
}

/**
 * Lets a sheet print what came beside its print area. Where the area leaves columns out, somebody wanted it so.
 * @param workbook the workbook's root
 * @param sheet its place among all sheets
 * @returns whether anything was changed
 */
export function extendPrintArea(workbook: XmlElement, sheet: number, added: AddedColumns): boolean {
  const areas = childrenOf(childOf(workbook, "definedNames"), "definedName").filter(
    ({ attributes }) => attributes["name"] === "_xlnm.Print_Area" && attributes["localSheetId"] === String(sheet),
  );
  let isChanged = false;
  for (const area of areas) {
    const before = area.children.filter((child) => typeof child === "string").join("");
    const after = before.replace(AREA, (written) => extended(written, added));
    if (after === before) continue;
    area.children = [after];
    isChanged = true;
  }
  return isChanged;
}
