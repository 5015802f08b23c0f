import type { Finding } from "../../checks/finding";
import type { FillingProgress } from "../../checks/filling/progress";
import type { InputCount } from "../../checks/filling/inputCount";
import type { SectionName } from "../../checks/filling/sections";
import type { Standing } from "../../checks/filling/standing";
import type { MendBox } from "../../checks/mends/box";
import type { FormReport } from "../../report/formReport";
import type { Overview } from "../../report/overview";
import type { FormSummary } from "../../checks/summary";
import type { CorrectedSheet } from "../../form/corrections/keptCorrection";
import type { Form } from "../../form/form";
import type { Slot } from "../../form/slots/slot";
import type { NoForm } from "../../form/recognise";
import type { FormSubject } from "../../form/sentFileName";
import type { Rubric } from "../../rubric/rubric";
import type { Grid } from "../../spreadsheet/grid";
import type { FormPlace } from "./forms";
import type { MappedColumn, Mapping } from "./mapping";
import type { ShownReview } from "./reviewing/reviewing";
import type { ShownMend } from "./shownMend";

/** A finding with the id of the sheet it leads to: a form's findings may stand in its goal table too. */
export interface ShownFinding extends Finding {
  readonly sheetId: string;
  /** What of it is confirmed where the unit keeps it as it is, see `stateOf`. */
  readonly state: string;
  /** The unit's word on it. */
  readonly unitNote?: string;
  /** What it means while the form is filled in. */
  readonly standing: Standing;
  readonly section: SectionName;
  /** Of a line that some inputs are there of, how many. */
  readonly inputs?: InputCount;
  /** What mends it without anything being typed; null where a person has to decide. */
  readonly mend: ShownMend | null;
  /** What is typed to mend it; null where nothing is. */
  readonly box: MendBox | null;
}

/** A cell that a person fills in, with the id of its sheet. */
export interface ShownSlot extends Slot {
  readonly sheetId: string;
  /** Names the slot by what it asks, so that it is known again after rows moved. */
  readonly key: string;
}

/** The form on show: what was last read from its sheet. */
export interface ShownForm extends FormPlace {
  readonly sheet: string;
  /** What the form calls itself; its sheet's name where it has no title. */
  readonly title: string;
  /** The pack that the sheet says it was made from, and its content where it travels in the workbook; null where it says nothing. */
  readonly from?: { readonly id: string; readonly version: number; readonly rubric: Rubric | null } | null;
  /** Whose form it is and of which year, as its head says; blank where it does not. */
  readonly subject: Pick<FormSubject, "unit" | "year">;
  /** The work paper and the goal table, which are read together with the form. */
  readonly companionIds: readonly string[];
  /** The sheets that it may go on over (续表, 分表), its own among them, which are read together with it; empty for most. */
  readonly partIds: readonly string[];
  /** Null where the form has no goal table. */
  readonly goalSheetId: string | null;
  /** Names the cells that hold a score, see `placeKey`. */
  readonly scoreCells: ReadonlySet<string>;
  /** Which kinds of scoring rules compute its scores; sums and formulas of the user's own are neither. */
  readonly formulas: { readonly addin: boolean; readonly native: boolean };
  /** What each column was taken for. */
  readonly mapping: Mapping;
  /** It has a column for scores. */
  readonly scored: boolean;
  readonly summary: FormSummary;
  readonly overview: Overview;
  /** By whose rules it was checked. */
  readonly rules: FormReport["rules"];
  /** What became of every check. */
  readonly ledger: FormReport["ledger"];
  readonly findings: readonly ShownFinding[];
  /** Findings that the unit looked at and keeps as they are, each with its word. */
  readonly confirmed: readonly ShownFinding[];
  /** What is filled in by hand, on all sheets of the form, in the order in which it is filled. */
  readonly slots: readonly ShownSlot[];
  /** What was read: the form as it was recognised, and its sheets by their names. */
  readonly source: { readonly form: Form; readonly sheets: ReadonlyMap<string, Grid> };
  readonly progress: FillingProgress;
  /** Null where the form has no column for a second score. */
  readonly review: ShownReview | null;
  /** Lines whose score is there already and rests on a part of their inputs: no check finds them, and they wait to be filled in. */
  readonly begun: readonly ShownFinding[];
}

/** A sheet in which no form was found. */
export interface SheetWithoutForm extends CorrectedSheet {
  readonly why: NoForm;
  /** Of its table of indicators, where it has one: the user may know the column of scores. */
  readonly columns: readonly MappedColumn[];
}
