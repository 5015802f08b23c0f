/** Why Excel refused, in the few kinds that a person can act upon; the words stand in the pane's locale files. */
export type ProblemCode =
  | "cell-edit"
  | "workbook-protected"
  /** `detail` names the workbook's protected sheets, where Excel lets them be found. */
  | "sheet-protected"
  | "lost-focus"
  | "no-answer"
  /** Failed in the middle; the half-built sheets were removed. */
  | "interrupted"
  /** Failed in the middle, and the half-built sheets named in `detail` could not be removed. */
  | "left-behind"
  | "too-old"
  | "outside-excel"
  | "sheet-gone"
  | "name-taken"
  /** The cell no longer holds what the person agreed to change. */
  | "cell-changed"
  /** Excel took what was written as a number for a text. */
  | "stayed-text"
  /** The sheet is hidden, so that nothing on it can be shown; `detail` names it. */
  | "sheet-hidden"
  /** The row or column of the cell is hidden; `detail` is the cell. */
  | "cell-hidden"
  /** A sheet that holds a chart only is in front. */
  | "chart-in-front"
  /** The user did not want to wait longer. */
  | "stopped"
  /** A dialog of Excel is open. */
  | "dialog-open"
  /** More than Excel takes or gives in one request; on the web 5 MB. */
  | "too-large"
  | "formula-too-long"
  | "out-of-memory"
  /** Somebody else, or Excel itself, changed the workbook at the same moment. */
  | "conflict"
  /** A filter, merged cells, a table or a pivot table is in the way. */
  | "cells-in-the-way"
  | "signed-out"
  /** This kind of Excel cannot do it, or not with this workbook. */
  | "not-here"
  /** Excel cannot read some conditional formats, so that marks may be left among them; `detail` says how many. */
  | "rules-unreadable"
  /** The sheet that a pack keeps is no file that can be inserted. */
  | "bad-layout"
  /** A part of the add-in itself could not be fetched; `detail` names it. */
  | "not-loaded"
  | "unknown";

const WORTH_RETRYING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "cell-edit",
  "workbook-protected",
  "sheet-protected",
  "lost-focus",
  "no-answer",
  "interrupted",
  "name-taken",
  "sheet-hidden",
  "cell-hidden",
  "chart-in-front",
  "stopped",
  "dialog-open",
  "too-large",
  "out-of-memory",
  "conflict",
  "cells-in-the-way",
  "signed-out",
  "not-loaded",
  "unknown",
]);

/** Every failure that a gateway tells of; `detail` is for support or names sheets, and is never the message itself. */
export class ExcelProblem extends Error {
  readonly code: ProblemCode;
  /** True where the same call can succeed once the cause is gone. */
  readonly retry: boolean;
  readonly detail?: string;

  constructor(code: ProblemCode, detail?: string) {
    super(detail === undefined ? code : `${code}: ${detail}`);
    this.name = "ExcelProblem";
    this.code = code;
    this.retry = WORTH_RETRYING.has(code);
    this.detail = detail;
  }
}
