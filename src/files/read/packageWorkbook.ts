import { parse_zip, type WorkBook } from "@e965/xlsx";
import type { Correction } from "../../form/columns";
import { FileProblem } from "../fileProblem";
import { unpackParts } from "../unpackParts";
import { binaryString } from "./binaryString";
import { CUSTOM_XML, keptCorrections } from "./keptCorrections";
import { readableContent } from "./odsContent";
import { parsingOptions } from "./options";
import { holdsFormula, holdsHidden, readableSheet } from "./sheetPart";

/** Pictures, charts, macros, notes and what else is no cell: never unpacked. */
const NOT_CELLS =
  /(^|\/)(media|drawings|charts|embeddings|printerSettings|theme|pivot\w+|externalLinks|ctrlProps|activeX|customXml|docProps|Pictures|Thumbnails|Configurations2)\/|vbaProject|calcChain|comments|threadedComments|worksheets\/_rels\/|meta\.xml$|settings\.xml$/i;
const READ = /\.(xml|rels|bin)$/i;
/** Tables of styles grow to tens of megabytes in files that were copied about, and no value depends on them. */
const STYLES = /styles\.(xml|bin)$/i;
const WORKSHEET = /(^|\/)worksheets\/[^/]*\.xml$/i;

/** Parts that make a package a workbook: Excel's, in XML or binary, and OpenDocument's. */
const WORKBOOK = /(^|\/)workbook\d*\.(xml|bin)$|^content\.xml$/i;

const isWanted = (name: string): boolean =>
  CUSTOM_XML.test(name) || (READ.test(name) && !NOT_CELLS.test(name) && !STYLES.test(name));

function readable(name: string, content: string): string {
  if (WORKSHEET.test(name)) return readableSheet(content, name);
  return name === "content.xml" ? readableContent(content) : content;
}

/** What the library wants to see although nothing in it is needed. */
const STANDS_FOR_STYLES = ["styles.xml", "xl/styles.xml", "xl/styles.bin"];

export interface PackageWorkbook {
  readonly workbook: WorkBook;
  readonly corrections: readonly Correction[];
}

/**
 * A workbook in a zip package: .xlsx, .xlsm, .xlsb, .ods.
 * @throws FileProblem
 */
export function packageWorkbook(bytes: Uint8Array): PackageWorkbook {
  const parts = unpackParts(bytes, isWanted);
  if (![...parts.keys()].some((name) => WORKBOOK.test(name))) throw new FileProblem("not-a-workbook");
  const files: Record<string, { name: string; data: string }> = Object.create(null) as typeof files;
  for (const name of STANDS_FOR_STYLES) files[name] = { name, data: "" };
  for (const [name, content] of parts) files[name] = { name, data: readable(name, binaryString(content)) };
  const customXml = [...parts].flatMap(([name, content]) => (CUSTOM_XML.test(name) ? [content] : []));
  const worksheets = Object.values(files).filter(({ name }) => WORKSHEET.test(name));
  // Where no cell has a formula, looking for one in each takes a third of the time.
  const cellFormula = worksheets.length === 0 || worksheets.some(({ data }) => holdsFormula(data));
  // The library tells hidden rows and columns together with sizes, which nobody needs.
  const cellStyles = worksheets.some(({ data }) => holdsHidden(data));
  const workbook = parse_zip({ files }, { ...parsingOptions(), cellFormula, cellStyles });
  return { workbook, corrections: keptCorrections(customXml) };
}
