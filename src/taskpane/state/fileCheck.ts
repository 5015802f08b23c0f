import type { Finding } from "../../checks/finding";
import type { Summary } from "../../checks/summary";
import type { KeptPackProblem } from "../../packs/keptPacks";
import type { FileProblem } from "../../workbookFiles/fileProblem";
import type { NoForm } from "../../form/recognise";

/** A form in a file that is not open in Excel. */
export interface FileForm {
  readonly sheet: string;
  readonly title: string;
  readonly summary: Summary;
  readonly findings: readonly Finding[];
}

/** What a check of a file gave. */
export type FileReport =
  | {
      readonly kind: "checked";
      readonly forms: readonly FileForm[];
      /** Why no sheet holds a form; null where one does. */
      readonly noForm: NoForm | null;
      /** Why packs that travel in the file cannot be used: what `keptPackProblemInWords` takes. */
      readonly packProblems: readonly KeptPackProblem[];
    }
  /** The file could not be read: what `fileProblemInWords` takes. */
  | { readonly kind: "unreadable"; readonly problem: Pick<FileProblem, "code" | "args"> }
  /** We made a mistake; `detail` is for support. */
  | { readonly kind: "failed"; readonly detail: string };

/** A file that the user opened for checking; without a report it waits for its turn. */
export interface CheckedFile {
  readonly name: string;
  readonly report: FileReport | null;
}
