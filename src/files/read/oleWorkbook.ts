import { CFB, parse_xlscfb, set_cptable, type WorkBook } from "@e965/xlsx";
import { FileProblem } from "../fileProblem";
import { parsingOptions } from "./options";

/** The parts of the library's reader of OLE containers that are used here. */
interface Container {
  find(container: unknown, path: string): { readonly size: number; readonly content?: ArrayLike<number> } | null;
  read(bytes: Uint8Array, options: { readonly type: "array" }): unknown;
}

const containers = CFB as Container;

/** Excel itself tries this one when a workbook's structure is protected without a password to open it. */
const PASSWORD_OF_NOBODY = "VelvetSweatshop";

/** Texts of Excel 95 and older stand in the codepage of their country, such as 936; the tables are large and seldom needed. */
async function loadCodepages(): Promise<void> {
  set_cptable(await import("@e965/xlsx/dist/cpexcel"));
}

function openContainer(bytes: Uint8Array): unknown {
  const container = containers.read(bytes, { type: "array" });
  if (containers.find(container, "/EncryptedPackage")) throw new FileProblem("encrypted");
  const stream = containers.find(container, "/Workbook") ?? containers.find(container, "/Book");
  if (!stream) throw new FileProblem("not-a-workbook");
  if ((stream.content?.length ?? 0) < stream.size) throw new FileProblem("damaged", { part: "Workbook" });
  return container;
}

/**
 * A workbook in an OLE container: .xls and WPS's .et.
 * @throws FileProblem
 */
export async function oleWorkbook(bytes: Uint8Array): Promise<WorkBook> {
  await loadCodepages();
  return parse_xlscfb(openContainer(bytes), { ...parsingOptions(), password: PASSWORD_OF_NOBODY });
}
