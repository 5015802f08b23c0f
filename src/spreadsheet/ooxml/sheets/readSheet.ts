import { parseAddress } from "../../address";
import { WorkbookFileError } from "../package/fileError";
import { readColumns } from "./sheetColumns";
import { readCells, type StyleNumber } from "../cells/sheetCells";
import { readConditionalFormats } from "./sheetConditionalFormats";
import type { SheetContext } from "./sheetContext";
import { readNotes } from "./sheetNotes";
import { readPage } from "./sheetPage";
import { readProtection } from "./sheetProtection";
import { readSheetFilter } from "./sheetFilter";
import { readTables } from "../tables/sheetTables";
import { readValidations } from "./sheetValidations";
import { readView } from "./sheetView";
import type { PrintNames } from "../workbook/printNames";
import { childOf, childrenOf, type XmlElement } from "../../xml/xmlTree";
import type { SheetData } from "../workbookData";

/** @throws WorkbookFileError `damaged` where one is no area */
export const readMerges = (root: XmlElement): string[] =>
  childrenOf(childOf(root, "mergeCells"), "mergeCell").map((node) => {
    const area = node.attributes["ref"] ?? "";
    if (parseAddress(area) === null) throw new WorkbookFileError("damaged", `merged ${area}`);
    return area;
  });

const VISIBILITY: Readonly<Record<string, SheetData["visibility"]>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

export const readVisibility = (entry: XmlElement): SheetData["visibility"] =>
  VISIBILITY[entry.attributes["state"] ?? ""] ?? "Visible";

/** A whole sheet as data. */
export function readSheet(
  context: SheetContext,
  entry: XmlElement,
  printNames: PrintNames,
  styleNumber: StyleNumber,
): SheetData {
  const notes = readNotes(context);
  const protection = readProtection(context);
  const tables = readTables(context);
  const autoFilter = readSheetFilter(context);
  return {
    name: entry.attributes["name"] ?? "",
    visibility: readVisibility(entry),
    ...readView(context),
    ...readCells(context, styleNumber),
    ...readColumns(context),
    merges: readMerges(context.root),
    validations: readValidations(context),
    conditionalFormats: readConditionalFormats(context),
    ...(notes.length === 0 ? {} : { notes }),
    page: { ...readPage(context), ...printNames },
    ...(autoFilter === undefined ? {} : { autoFilter }),
    ...(tables.length === 0 ? {} : { tables }),
    ...(protection === undefined ? {} : { protection }),
  };
}
