import { type OpenedWorkbook, readWorkbook } from "../../../../src/spreadsheet/ooxml/readWorkbook";
import { fail } from "../../basics/errors";

/** The workbook that an add-in gives as the base64 text of a file; fails where it is none. */
export async function givenFile(base64: unknown): Promise<{ bytes: Uint8Array; opened: OpenedWorkbook }> {
  if (typeof base64 !== "string" || base64 === "") fail("InvalidArgument");
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return { bytes, opened: await readWorkbook(bytes) };
  } catch {
    return fail("InvalidArgument");
  }
}
