import { formsOf } from "../../form/formsOf";
import { withShipped } from "../../packs/withShipped";
import { addReview, type Recogniser, type ReviewFile } from "../../workbookFiles/review/addReview";
import type { WorkbookFile } from "../../workbookFiles/readWorkbookFile";

/** A reviewed file on its way from one process to another. */
export interface SentReview extends Omit<ReviewFile, "bytes"> {
  readonly base64: string;
}

/** Adds a review to every form; null where the file holds no form. */
export async function reviewForms(
  { grids, packs, corrections }: WorkbookFile,
  bytes: Uint8Array,
): Promise<SentReview | null> {
  const recognise: Recogniser = (sheets) => formsOf(sheets, withShipped(packs), corrections);
  if (recognise(grids).length === 0) return null;
  const { bytes: made, ...file } = await addReview(bytes, grids, recognise);
  return { ...file, base64: Buffer.from(made.buffer, made.byteOffset, made.byteLength).toString("base64") };
}
