import { runChecks } from "../../checks/runChecks";
import type { Language } from "../../language/language";
import { formsOf } from "../../form/formsOf";
import { withShipped } from "../../packs/withShipped";
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
export function markForms(file: WorkbookFile, bytes: Uint8Array, noteLanguage: Language | null): SentFile | null {
  const forms = formsOf(file.grids, withShipped(file.packs), file.corrections);
  return forms.length === 0
    ? null
    : sent(
        markFile(
          bytes,
          forms.flatMap((form) => runChecks(form)),
          noteLanguage,
        ),
      );
}

/** Takes all our marks and notes away. */
export const clearMarks = (bytes: Uint8Array): SentFile => sent(markFile(bytes, [], null));
