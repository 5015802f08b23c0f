import type { FileErrorCode } from "../../src/spreadsheet/ooxml/package/fileError";
import type { LostPart } from "../../src/spreadsheet/ooxml/workbook/unwritable";

/** Why unsaved work is not kept: the browser keeps nothing, has no more room, or failed. */
export type JournalProblem = "unavailable" | "full" | "failed";

/** What a person can answer to a refused entry. */
export type RefusalButton = "retry" | "yes" | "no" | "ok" | "cancel";

/** Every text that the workbench itself shows; the add-in's texts come from its manifest and its pane. */
export interface Strings {
  readonly productName: string;
  readonly newFileName: string;
  readonly unsaved: string;
  readonly saved: string;

  readonly fileGroup: string;
  readonly newFile: string;
  readonly newFileTip: string;
  readonly openFile: string;
  readonly openFileTip: string;
  readonly saveFile: string;
  readonly saveFileTip: string;
  readonly undo: string;
  readonly redo: string;
  readonly showPane: string;
  readonly showPaneTip: string;
  readonly addinGroup: string;
  readonly dropHere: string;

  readonly language: string;
  readonly otherLanguage: string;
  readonly options: string;
  readonly optionBlank: string;
  readonly optionBlankZero: string;
  readonly optionBlankNull: string;
  readonly optionApi: string;
  readonly optionFunctions: string;
  readonly optionFunctionsOn: string;
  readonly optionFunctionsOff: string;
  readonly optionsNote: string;
  readonly reloadPane: string;

  readonly paneTitle: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly dismiss: string;
  readonly cancel: string;

  readonly unsavedTitle: string;
  unsavedText(file: string): string;
  readonly saveFirst: string;
  readonly dontSave: string;
  readonly lossTitle: string;
  readonly lossText: string;
  readonly lossConfirm: string;
  readonly losses: Readonly<Record<LostPart, string>>;

  opening(file: string): string;
  opened(file: string): string;
  openedWithLosses(file: string): string;
  /** Formulas that keep the result they came with. */
  uncomputed(count: number): string;
  cannotOpen(file: string, reason: string): string;
  /** Which cells of the file an error is about. */
  whereInFile(cells: string): string;
  readonly openingFailed: string;
  readonly fileErrors: Readonly<Record<FileErrorCode, string>>;
  savedAs(file: string): string;
  readonly cannotSave: string;
  commandFailed(label: string): string;
  readonly cellProtected: string;
  pasteMerged(area: string): string;
  readonly pasteProtected: string;
  readonly pasteOutside: string;
  readonly pasteNothing: string;
  readonly paneSilent: string;
  readonly paneNoAddin: string;
  readonly noManifest: string;
  readonly noFunctions: string;
  paneRefused(host: string): string;
  readonly startFailed: string;

  /** The question about an entry that the rule of its cell does not allow. */
  readonly refused: Readonly<Record<"message" | "goOn" | RefusalButton, string>> & {
    cell(address: string): string;
    /** Where no rule refuses it. */
    readonly unreadable: Readonly<Record<"formula" | "tooLarge", string>>;
    /** The first of what a list allows, and how many there are in all; null where these are all. */
    allowed(items: readonly string[], count: number | null): string;
  };
  /** `when` is the time of day, with the date where it is another day. */
  recovered(file: string, when: string): string;
  readonly keptHere: string;
  readonly restore: string;
  readonly discard: string;
  restored(file: string): string;
  restoredInPart(file: string): string;
  restoredWithoutText(file: string, text: string): string;
  readonly cannotRestore: string;
  readonly journalProblems: Readonly<Record<JournalProblem, string>>;
}
