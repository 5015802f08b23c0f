import { blankPackage } from "./workbook/blankWorkbook";
import { writeCustomXml } from "./package/customXmlParts";
import { writeNames } from "./workbook/definedNames";
import { WORKBOOK_ORDER, removeChildren } from "./package/elementOrder";
import { dropLost } from "./package/losses";
import { CONTENT_TYPE } from "./package/namespaces";
import { OoxmlPackage } from "./package/ooxmlPackage";
import type { PrintNames } from "./workbook/printNames";
import type { FileOptions } from "./readWorkbook";
import { placeSheets, type PlacedSheet } from "./workbook/sheetList";
import { ensureChild, isTabSelected, readSelection, setTabSelected, writeSelection } from "./sheets/sheetView";
import { reachableParts, sweep } from "./package/sweep";
import { sheetContext, workbookParts, type WorkbookParts } from "./workbook/workbookParts";
import { bytesOf, type WorkbookSource } from "./workbook/workbookSource";
import { writeSheet } from "./sheets/writeSheet";
import { isTrue } from "../xml/isTrue";
import { childOf, setAttributes } from "../xml/xmlTree";
import type { WorkbookData } from "./workbookData";

function writeActiveSheet(
  parts: WorkbookParts,
  data: WorkbookData,
  placed: readonly PlacedSheet[],
  index: number,
): void {
  const views = ensureChild(parts.root, "bookViews", WORKBOOK_ORDER);
  const view = ensureChild(views, "workbookView", []);
  if (Number(view.attributes["activeTab"] ?? 0) !== index)
    setAttributes(view, { activeTab: index, firstSheet: undefined });
  for (const { entry } of placed) {
    const root = parts.pkg.tree(entry.part);
    const isActive = entry.name === data.activeSheet;
    if (isTabSelected(root) !== isActive) setTabSelected(root, isActive);
    if (isActive && data.selection !== undefined && readSelection(root) !== data.selection)
      writeSelection(root, data.selection);
  }
}

function writeStructureProtection(parts: WorkbookParts, locked: boolean): void {
  const known = childOf(parts.root, "workbookProtection");
  if (isTrue(known?.attributes["lockStructure"]) === locked) return;
  if (locked) setAttributes(ensureChild(parts.root, "workbookProtection", WORKBOOK_ORDER), { lockStructure: true });
  else removeChildren(parts.root, "workbookProtection");
}

/** Excel keeps the order of calculation in a part of its own and finds the file damaged when that names a cell without formula. */
function dropCalculationChain(parts: WorkbookParts): void {
  const chain = parts.pkg.related(parts.part, "calcChain");
  if (chain === undefined) return;
  parts.pkg.remove(chain.target);
  parts.pkg.unrelate(parts.part, chain.id);
}

/** Leaves out the parts listed as losses, and makes the workbook one that may be called .xlsx. */
function dropLosses(pkg: OoxmlPackage, workbookPart: string): void {
  dropLost(pkg, ["macros", "signature"]);
  if (pkg.contentType(workbookPart) !== CONTENT_TYPE.workbook) pkg.setContentType(workbookPart, CONTENT_TYPE.workbook);
}

/** Whoever opens the file computes all of it. */
function askForResults(parts: WorkbookParts): void {
  setAttributes(ensureChild(parts.root, "calcPr", WORKBOOK_ORDER), { fullCalcOnLoad: true });
}

export interface WritingOptions extends FileOptions {
  /** The results in the data were not computed by a spreadsheet: whoever opens the file is to compute them again. */
  readonly recompute?: boolean;
}

/** The same as {@link writeWorkbook}, at once. */
export function workbookBytes(data: WorkbookData, source?: WorkbookSource, options: WritingOptions = {}): Uint8Array {
  const pkg = source === undefined ? blankPackage() : OoxmlPackage.open(bytesOf(source));
  const parts = workbookParts(pkg, options.namespaces);
  const before = reachableParts(pkg);
  const { placed, all } = placeSheets(parts, data.sheets);
  for (const { entry, data: sheet } of placed) writeSheet(sheetContext(parts, entry.part), sheet, data.styles);
  writeActiveSheet(
    parts,
    data,
    placed,
    all.findIndex(({ name }) => name === data.activeSheet),
  );
  const printNames = new Map(
    placed.flatMap(({ entry, data: sheet }): [string, PrintNames][] =>
      sheet.page === undefined ? [] : [[entry.name, sheet.page]],
    ),
  );
  const nameNow = new Map(all.map(({ node, name }) => [node, name]));
  const nodeOf = new Map(parts.sheets.map(({ node, name }) => [name, node]));
  writeNames(
    parts.root,
    {
      names: data.names,
      printNames,
      filters: new Map(
        data.sheets.flatMap(({ name, autoFilter }) => (autoFilter ? [[name, autoFilter.range] as const] : [])),
      ),
      before: parts.sheets.map(({ name }) => name),
      after: all.map(({ name }) => name),
      renamed: (sheet) => nameNow.get(nodeOf.get(sheet)!),
    },
    parts.spelling,
  );
  writeStructureProtection(parts, data.structureProtected);
  writeCustomXml(pkg, parts.part, data.customXml);
  dropCalculationChain(parts);
  dropLosses(pkg, parts.part);
  if (options.recompute) askForResults(parts);
  sweep(pkg, before);
  pkg.markChanged(parts.part);
  return pkg.toBytes();
}

/**
 * Writes a workbook. With the source of an opened file everything that the data does not model, and everything that did not
 * change, stays as it was in that file (but for what reading listed as losses).
 */
export const writeWorkbook = async (
  data: WorkbookData,
  source?: WorkbookSource,
  options?: WritingOptions,
): Promise<Uint8Array> => workbookBytes(data, source, options);
