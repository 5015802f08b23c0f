import type { InsertionNote } from "./finishInsertion";
import type { FunctionsState } from "./probe";

export interface InsertedForm {
  readonly sheet: string;
  readonly sheetId: string;
  /** Null where the rubric scores no line by goals. */
  readonly goalSheet: string | null;
  readonly goalSheetId: string | null;
  /** Null where no rule of the rubric needs inputs. */
  readonly workPaper: string | null;
  readonly workPaperId: string | null;
  /** The sheet of figures beside the form; left out where the rubric has none. */
  readonly baseData?: { readonly sheet: string; readonly sheetId: string };
  /** The first cell to fill in: on the work paper, or on the form itself. */
  readonly next: { readonly sheet: string; readonly sheetId: string; readonly address: string };
  /** `native` where the form was asked for without add-in formulas. */
  readonly functions: FunctionsState;
  /** What Excel refused although the form stands. */
  readonly notes: readonly InsertionNote[];
}

/** What a form is filled in for. */
export interface InsertionOccasion {
  /** The pack's own where it is left out. */
  readonly year?: number | undefined;
  /** The name of the unit that reports. */
  readonly unit?: string | undefined;
}
