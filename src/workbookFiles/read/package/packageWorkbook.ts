import type { WorkBook } from "@e965/xlsx";
import { contentTypeOf, TYPES_PART } from "../../../spreadsheet/ooxml/contentType";
import { mainPart } from "../../../spreadsheet/ooxml/mainPart";
import { rootOfPart, type RootNames } from "../../../spreadsheet/ooxml/package/soundParts";
import { readRelationships } from "../../../spreadsheet/ooxml/relationships";
import { partKey } from "../../../spreadsheet/parts/partName";
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

/** What was passed over, looked into for damage. */
class PassedOver {
  private readonly names = new Map<string, string>();
  private problem: FileProblem | undefined;

  readonly look = (name: string, content: Uint8Array): void => {
    if (this.problem !== undefined) return;
    try {
      const root = rootOfPart(name, content);
      if (root !== null) this.names.set(partKey(name), root);
    } catch (error) {
      this.problem = new FileProblem("damaged", { part: name }, { cause: error });
    }
  };

  /** @throws FileProblem `damaged` where one is not the XML that it says it is */
  roots(): RootNames {
    if (this.problem !== undefined) throw this.problem;
    return this.names;
  }
}

/** What Excel takes for another program's document is not read as a workbook either. */
function mainPartOf(parts: PackageParts): { readonly part: string; readonly kind: "workbook" | "binary" } {
  const { kind, part } = mainPart({
    names: parts.names(),
    relationships: () => readRelationships(parts.take("_rels/.rels") ?? "<none/>", ""),
    contentType: (name) => contentTypeOf(parts.take(TYPES_PART) ?? "<none/>", name),
  });
  if (kind === "broken") throw new FileProblem("damaged");
  if (kind === "other") throw new FileProblem("not-a-workbook");
  return { part, kind };
}

function workbookOf(unpacked: ReadonlyMap<string, Uint8Array>, passedOver: PassedOver): WorkBook {
  const parts = new PackageParts(unpacked);
  if (parts.has("content.xml")) return odsWorkbook(parts);
  const { part, kind } = mainPartOf(parts);
  if (kind === "binary") return binaryWorkbook(unpacked);
  const workbook = ooxmlWorkbook(parts, part, passedOver.roots());
  for (const [name, content] of parts.left()) passedOver.look(name, content);
  passedOver.roots();
  return workbook;
}

export interface PackageWorkbook extends Kept {
  readonly workbook: WorkBook;
}

/**
 * A workbook in a zip package: .xlsx, .xlsm, .xlsb, .ods.
 * @throws FileProblem, XmlProblem
 */
export function packageWorkbook(bytes: Uint8Array): PackageWorkbook {
  const passedOver = new PassedOver();
  const unpacked = unpackParts(bytes, isWanted, passedOver.look);
  const customXml = [...unpacked].flatMap(([name, content]) => (CUSTOM_XML.test(name) ? [content] : []));
  return { workbook: workbookOf(unpacked, passedOver), ...keptIn(customXml) };
}
