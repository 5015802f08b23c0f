/** Conditional formats that touch these cells. */
export interface RulesAt {
  readonly sheet: string;
  readonly address: string;
}

/**
 * Moods of Excel that an add-in must be able to live with, played from when they are set until they are taken back. The numbers
 * are those of issues at github.com/OfficeDev/office-js. `Host.fail` is for what happens once.
 */
export interface Moods {
  /** A chart sheet is in front: what asks for the active sheet, cell or selection is refused (UnsupportedSheet; #2444). */
  chartSheet: boolean;
  /**
   * These conditional formats are listed, but nothing of them can be read or changed besides their ids (ItemNotFound), and so fail whole
   * loads of a collection that they are part of: rules duplicated by hand, two rules on one range (#6835, #6827, #6396).
   */
  unreadableRules: readonly RulesAt[];
  /** The conditional formats of a whole sheet cannot be listed, those of fewer cells can (ItemNotFound; #5222). */
  wholeSheetRulesUnreadable: boolean;
  /** Nothing of the page set-up can be written: no printer is installed (GeneralException). */
  noPrinter: boolean;
  /** Excel's window does not have the focus: what shows something there is refused (GeneralException). */
  noFocus: boolean;
  /**
   * Another workbook is in front: the same, and the selection cannot be asked for, nor a sheet deleted, nor its own names read
   * (InvalidSelection). As in Microsoft's list "API limitations when the active workbook switches", and #6365.
   */
  otherWorkbook: boolean;
  /** A modal dialog is open: nothing can be written (#5313; its code is nowhere documented, its message is). */
  modalDialog: boolean;
  /** A request that suspends calculation leaves its formulas at 0 until the add-in asks for a calculation. */
  suspendedCalculationStays: boolean;
  /**
   * So many requests that activate a sheet do so in vain, without an error, and may not select on a sheet that is not in front
   * (#930: a sheet added and activated in one request, the first time in a new workbook on the web).
   */
  ignoredActivations: number;
}

/** An Excel in the best of moods. */
export const CALM: Readonly<Moods> = {
  chartSheet: false,
  unreadableRules: [],
  wholeSheetRulesUnreadable: false,
  noPrinter: false,
  noFocus: false,
  otherWorkbook: false,
  modalDialog: false,
  suspendedCalculationStays: false,
  ignoredActivations: 0,
};
