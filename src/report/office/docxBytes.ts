import type { OfficeDocument } from "./document";

/**
 * A document as a .docx file, in the layout of official documents (GB/T 9704). What writes it is loaded when it is asked for: it is
 * larger than all else that the pane has.
 */
export async function docxBytes(document: OfficeDocument): Promise<Uint8Array> {
  const { writeDocx } = await import("./writeDocx");
  return writeDocx(document);
}
