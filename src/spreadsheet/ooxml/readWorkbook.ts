import { readNames, readAllPrintNames } from "./workbook/definedNames";
import { readCustomXml } from "./package/customXmlParts";
import { WorkbookFileError } from "./package/fileError";
import { lossesOf, type PackageLoss } from "./package/losses";
import { OoxmlPackage } from "./package/ooxmlPackage";
import { readSheet } from "./sheets/readSheet";
import { dataKey } from "./workbook/sameData";
import { readSelection } from "./sheets/sheetView";
import { sheetContext, workbookParts, type WorkbookParts } from "./workbook/workbookParts";
import { sourceOf, type WorkbookSource } from "./workbook/workbookSource";
import { isTrue } from "../xml/isTrue";
import { childOf } from "../xml/xmlTree";
import type { CellStyleData, WorkbookData } from "./workbookData";

export interface OpenedWorkbook {
  readonly data: WorkbookData;
  /** For saving: lets the file keep what the data does not model. */
  readonly source: WorkbookSource;
  /** What saving would lose, to be told beforehand. */
  readonly losses: readonly PackageLoss[];
}

export interface FileOptions {
  /** Add-in namespaces whose functions are known by name; `RUBRIC` unless said otherwise. */
  readonly namespaces?: readonly string[];
  /** Which sheets are read, by their names; all of them where it is left out. The data holds no others. */
  readonly reads?: (sheet: string) => boolean;
}

/** The workbook's table of styles, filled while cells are read. */
class StyleTable {
  readonly styles: CellStyleData[] = [];
  private readonly numbers = new Map<number, number | undefined>();
  private readonly keys = new Map<string, number>();

  constructor(private readonly parts: WorkbookParts) {}

  readonly number = (format: number): number | undefined => {
    if (this.numbers.has(format)) return this.numbers.get(format);
    const style = this.parts.styles.style(format);
    const key = dataKey(style);
    if (Object.keys(style).length > 0 && !this.keys.has(key)) this.keys.set(key, this.styles.push(style) - 1);
    this.numbers.set(format, this.keys.get(key));
    return this.keys.get(key);
  };
}

function toData(parts: WorkbookParts, reads: (sheet: string) => boolean): WorkbookData {
  const names = parts.sheets.map(({ name }) => name);
  const printNames = readAllPrintNames(parts.root, names, parts.spelling);
  const table = new StyleTable(parts);
  const sheets = parts.sheets.flatMap(({ node, name, part }) =>
    part === undefined || !reads(name)
      ? []
      : [readSheet(sheetContext(parts, part), node, printNames.get(name) ?? {}, table.number)],
  );
  const active = Number(childOf(childOf(parts.root, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0);
  const activeEntry =
    parts.sheets[active]?.part === undefined
      ? parts.sheets.find(({ part }) => part !== undefined)!
      : parts.sheets[active];
  const selection = reads(activeEntry.name) ? readSelection(parts.pkg.tree(activeEntry.part!)) : undefined;
  return {
    sheets,
    styles: table.styles,
    names: readNames(parts.root, names, parts.spelling),
    customXml: readCustomXml(parts.pkg, parts.part),
    structureProtected: isTrue(childOf(parts.root, "workbookProtection")?.attributes["lockStructure"]),
    activeSheet: activeEntry.name,
    ...(selection === undefined ? {} : { selection }),
  };
}

/** Reads an .xlsx file; rejects with a {@link WorkbookFileError} and then has loaded nothing. */
export async function readWorkbook(bytes: Uint8Array, options: FileOptions = {}): Promise<OpenedWorkbook> {
  const pkg = OoxmlPackage.open(bytes);
  try {
    const parts = workbookParts(pkg, options.namespaces);
    if (!parts.sheets.some(({ part }) => part !== undefined)) throw new WorkbookFileError("notWorkbook");
    return { data: toData(parts, options.reads ?? (() => true)), source: sourceOf(bytes), losses: lossesOf(pkg) };
  } catch (error) {
    throw error instanceof WorkbookFileError ? error : new WorkbookFileError("damaged", String(error));
  }
}
