import type { NearestForm } from "../../../form/formsOf";
import type { KeptPackProblem } from "../../../packs/keptPacks";
import type { FormReport } from "../../../report/formReport";
import type { FileProblem } from "../../../workbookFiles/fileProblem";

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

/** A file and the name that it is known by: with its folders, where one was opened. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** A file that the user opened for checking; without an answer it waits for its turn. */
export interface CheckedFile {
  readonly name: string;
  readonly report: FileAnswer | null;
}

/** Files come in addition; one of a name that is known takes its place, to be checked again. */
export function withFiles(known: readonly CheckedFile[], names: readonly string[]): readonly CheckedFile[] {
  const coming = new Set(names);
  const kept = known.map((file) => (coming.has(file.name) ? { name: file.name, report: null } : file));
  const old = new Set(known.map(({ name }) => name));
  return [...kept, ...[...coming].filter((name) => !old.has(name)).map((name) => ({ name, report: null }))];
}

/** What was checked in the place of what waits for it; a file that was taken out meanwhile stays out. */
export function withAnswers(known: readonly CheckedFile[], checked: readonly CheckedFile[]): readonly CheckedFile[] {
  const answers = new Map(checked.map((file) => [file.name, file]));
  return known.map((file) => (file.report === null ? (answers.get(file.name) ?? file) : file));
}

/** What was kept from before in front of what was opened since; of one name what was opened since counts. */
export function withRecalled(known: readonly CheckedFile[], kept: readonly CheckedFile[]): readonly CheckedFile[] {
  const names = new Set(known.map(({ name }) => name));
  return [...kept.filter(({ name }) => !names.has(name)), ...known];
}
