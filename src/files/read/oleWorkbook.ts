import { CFB, parse_xlscfb, set_cptable, type WorkBook } from "@e965/xlsx";
import { FileProblem } from "../fileProblem";
import { libraryProblem } from "./libraryProblem";
import { nodeBuffer } from "./nodeBuffer";
import { parsingOptions } from "./options";

/** The parts of the library's reader of OLE containers that are used here. */
interface Container {
  find(container: unknown, path: string): { readonly size: number; readonly content?: ArrayLike<number> } | null;
  read(bytes: Uint8Array, options: { readonly type: "array" | "buffer" }): unknown;
}

const containers = CFB as Container;

/** Excel itself tries this one when a workbook's structure is protected without a password to open it. */
const PASSWORD_OF_NOBODY = "VelvetSweatshop";

/** GBK: of texts in one byte where the file does not say; scripts of Chinese systems write it so. */
const CHINESE = 936;

/** Texts of Excel 95 and older stand in the codepage of their country, such as 936; the tables are large and seldom needed. */
async function loadCodepages(): Promise<void> {
  set_cptable(await import("@e965/xlsx/dist/cpexcel"));
}

/** The version in the stream's first record from which on all texts are Unicode (Excel 97). */
const UNICODE = 0x0600;

interface Opened {
  readonly container: unknown;
  readonly isUnicode: boolean;
}

function openContainer(bytes: Uint8Array): Opened {
  const buffer = nodeBuffer(bytes);
  const container = buffer ? containers.read(buffer, { type: "buffer" }) : containers.read(bytes, { type: "array" });
  if (containers.find(container, "/EncryptedPackage")) throw new FileProblem("encrypted");
  const stream = containers.find(container, "/Workbook") ?? containers.find(container, "/Book");
  if (!stream) throw new FileProblem("not-a-workbook");
  const content = stream.content ?? [];
  if (content.length < stream.size) throw new FileProblem("damaged", { part: "Workbook" });
  return { container, isUnicode: (content[4] ?? 0) + 256 * (content[5] ?? 0) === UNICODE };
}

async function parse(container: unknown, isUnicode: boolean): Promise<WorkBook> {
  if (!isUnicode) await loadCodepages();
  const codepage = isUnicode ? {} : { codepage: CHINESE };
  return parse_xlscfb(container, { ...parsingOptions(), ...codepage, password: PASSWORD_OF_NOBODY });
}

/**
 * A workbook in an OLE container: .xls and WPS's .et.
 * @throws FileProblem
 */
export async function oleWorkbook(bytes: Uint8Array): Promise<WorkBook> {
  try {
    const { container, isUnicode } = openContainer(bytes);
    return await parse(container, isUnicode);
  } catch (error) {
    throw libraryProblem(error);
  }
}

/**
 * A workbook of records without a container: Excel 2 to 4, and what scripts write under the name .xls.
 * @throws FileProblem
 */
export async function recordsWorkbook(bytes: Uint8Array): Promise<WorkBook> {
  try {
    return await parse(nodeBuffer(bytes) ?? bytes, false);
  } catch (error) {
    throw libraryProblem(error);
  }
}
