import type { WorkBook } from "@e965/xlsx";
import { contentTypeOf, mainKind } from "../../../spreadsheet/ooxml/contentType";
import { readRelationships, relatedPart } from "../../../spreadsheet/ooxml/relationships";
import { FileProblem } from "../../fileProblem";
import { unpackParts } from "../../unpackParts";
import { odsWorkbook } from "../openDocument/odsWorkbook";
import { binaryWorkbook } from "./binaryWorkbook";
import { CUSTOM_XML, keptIn, type Kept } from "./kept";
import { ooxmlWorkbook } from "./ooxmlWorkbook";
import { PackageParts } from "./packageParts";

/** Pictures, charts, macros, notes and what else is no cell: never unpacked. */
const NOT_CELLS =
  /(^|\/)(media|drawings|charts|embeddings|printerSettings|theme|pivot\w+|externalLinks|ctrlProps|activeX|customXml|docProps|Pictures|Thumbnails|Configurations2)\/|vbaProject|calcChain|comments|threadedComments|worksheets\/_rels\/|meta\.xml$|settings\.xml$/i;
const READ = /\.(xml|rels|bin)$/i;
/** Tables of styles grow to tens of megabytes in files that were copied about, and no value depends on them. */
const STYLES = /styles\.(xml|bin)$/i;

const isWanted = (name: string): boolean =>
  CUSTOM_XML.test(name) || (READ.test(name) && !NOT_CELLS.test(name) && !STYLES.test(name));

/** The part that everything hangs on: by the package's relationships, and by its usual name where a writer left them out. */
function mainPart(parts: PackageParts): string | null {
  const relationships = parts.take("_rels/.rels");
  const related =
    relationships === null ? undefined : relatedPart(readRelationships(relationships, ""), "officeDocument");
  return related ?? parts.find(/(^|\/)workbook\d*\.(xml|bin)$/);
}

/** What Excel takes for another program's document is not read as a workbook either. */
function isOther(parts: PackageParts, main: string): boolean {
  const types = parts.take("[Content_Types].xml");
  return types !== null && mainKind(contentTypeOf(types, main)) === "other";
}

function workbookOf(unpacked: ReadonlyMap<string, Uint8Array>): WorkBook {
  const parts = new PackageParts(unpacked);
  if (parts.has("content.xml")) return odsWorkbook(parts);
  const main = mainPart(parts);
  if (main === null || isOther(parts, main)) throw new FileProblem("not-a-workbook");
  if (!parts.has(main)) throw new FileProblem("damaged", { part: main });
  return /\.bin$/i.test(main) ? binaryWorkbook(unpacked) : ooxmlWorkbook(parts, main);
}

export interface PackageWorkbook extends Kept {
  readonly workbook: WorkBook;
}

/**
 * A workbook in a zip package: .xlsx, .xlsm, .xlsb, .ods.
 * @throws FileProblem, XmlProblem
 */
export function packageWorkbook(bytes: Uint8Array): PackageWorkbook {
  const unpacked = unpackParts(bytes, isWanted);
  const customXml = [...unpacked].flatMap(([name, content]) => (CUSTOM_XML.test(name) ? [content] : []));
  return { workbook: workbookOf(unpacked), ...keptIn(customXml) };
}
