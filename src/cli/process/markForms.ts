import type { Language } from "../../language/language";
import { withShipped } from "../../packs/withShipped";
import type { Judging } from "../../report/judging";
import { checkWorkbook } from "../../report/checkWorkbook";
import { markFile, type MarkedFile } from "../../workbookFiles/marks/markFile";
import type { WorkbookFile } from "../../workbookFiles/readWorkbookFile";

/** A changed file on its way from one process to another, which takes texts and numbers only. */
export interface SentFile extends Omit<MarkedFile, "bytes"> {
  readonly base64: string;
}

const sent = ({ bytes, ...file }: MarkedFile): SentFile => ({
  ...file,
  base64: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64"),
});

/** Marks every finding of every form; null where the file holds no form. */
export function markForms(
  file: WorkbookFile,
  bytes: Uint8Array,
  { noteLanguage, judging }: { readonly noteLanguage: Language | null; readonly judging: Judging | undefined },
): SentFile | null {
  const forms = checkWorkbook(file.grids, withShipped(file.packs), file.corrections, judging, file.confirmations);
  if (forms.length === 0) return null;
  const findings = forms.flatMap((form) => form.findings);
  return sent(markFile(bytes, findings, noteLanguage));
}

/** Takes all our marks and notes away. */
export const clearMarks = (bytes: Uint8Array): SentFile => sent(markFile(bytes, [], null));
