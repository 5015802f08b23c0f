import type { CleanedCell } from "../../checks/finding";
import type { ColumnRole } from "../../form/columns";
import type { CorrectedSheet } from "../../form/corrections/keptCorrection";
import type { FormulaKind } from "../../operations/switchFormulas";
import type { ListedForm } from "./forms";
import type { MappedColumn } from "./mapping";

/** What the user asked for, as data, so that it can be tried again. */
export type Task =
  /** Search the workbook when the pane opens. */
  | { readonly kind: "search" }
  /** Read the form on show again. */
  | { readonly kind: "check" }
  /** Check the active sheet, and say so when it holds no form. */
  | { readonly kind: "look" }
  /** Show another of the forms that were found. */
  | { readonly kind: "choose"; readonly form: ListedForm }
  /** Say what a column holds. */
  | {
      readonly kind: "correct";
      readonly of: CorrectedSheet;
      readonly column: MappedColumn;
      readonly role: ColumnRole | null;
      readonly level: number | null;
    }
  /** Let the recogniser decide again what the columns of a sheet hold. */
  | { readonly kind: "uncorrect"; readonly of: CorrectedSheet }
  /** Check workbook files that are not open in Excel. */
  | { readonly kind: "files"; readonly files: readonly File[] }
  /** Open a rubric pack, so that it can be inserted. */
  | { readonly kind: "open-pack"; readonly file: File }
  | { readonly kind: "insert"; readonly packId: string; readonly formulas: FormulaKind }
  | { readonly kind: "remove" }
  | { readonly kind: "write"; readonly key: string }
  /** Put the number into a score cell that holds `from` as text. */
  | {
      readonly kind: "convert";
      readonly sheetId: string;
      readonly address: string;
      readonly from: string;
      readonly value: number;
    }
  /** Take the characters that show nothing out of some cells. */
  | { readonly kind: "clean"; readonly sheetId: string; readonly cells: readonly CleanedCell[] }
  | { readonly kind: "reconnect" }
  | { readonly kind: "switch"; readonly to: FormulaKind }
  | { readonly kind: "goal-rows"; readonly count: number }
  /** Make a copy of the form that can be read without the add-in. */
  | { readonly kind: "plain" }
  | { readonly kind: "mark" }
  | { readonly kind: "unmark" }
  /** Say how the selected score came about, while the pane does not follow the selection. */
  | { readonly kind: "explain" }
  /** Go to a cell; `reveal` shows its sheet, row and column first where they are hidden. */
  | { readonly kind: "go"; readonly sheetId: string; readonly address: string; readonly reveal?: boolean }
  /** Compute everything, where Excel does not by itself. */
  | { readonly kind: "calculate" }
  | { readonly kind: "live"; readonly on: boolean }
  /** A ribbon button's work, tried again. */
  | { readonly kind: "command"; readonly again: () => Promise<void> };
