import type { FileErrorCode } from "../files/fileError";
import type { LostPart } from "../files/unwritable";

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

  readonly discardTitle: string;
  discardText(file: string): string;
  readonly discardConfirm: string;
  readonly lossTitle: string;
  readonly lossText: string;
  readonly lossConfirm: string;
  readonly losses: Readonly<Record<LostPart, string>>;

  opening(file: string): string;
  opened(file: string): string;
  openedWithLosses(file: string): string;
  cannotOpen(file: string, reason: string): string;
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
  readonly startFailed: string;
}
