import type { NearestForm } from "../../form/formsOf";
import type { KeptPackProblem } from "../../packs/keptPacks";
import type { FormReport } from "../../report/formReport";
import type { FileProblem } from "../../workbookFiles/fileProblem";

/** What a check of a file gave. */
export type FileAnswer =
  | {
      readonly kind: "checked";
      readonly forms: readonly FormReport[];
      /** Why no sheet holds a form; null where one does. */
      readonly noForm: NearestForm | null;
      /** Why packs that travel in the file cannot be used: what `keptPackProblemInWords` takes. */
      readonly packProblems: readonly KeptPackProblem[];
    }
  /** The file could not be read: what `fileProblemInWords` takes. */
  | { readonly kind: "unreadable"; readonly problem: Pick<FileProblem, "code" | "args"> }
  /** We made a mistake; `detail` is for support. */
  | { readonly kind: "failed"; readonly detail: string };

/** A file that the user opened for checking; without an answer it waits for its turn. */
export interface CheckedFile {
  readonly name: string;
  readonly report: FileAnswer | null;
}
