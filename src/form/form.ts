import type { ScoreCell, TextCell } from "./cell";
import type { Funding } from "./funding";
import type { GoalTable } from "./goals";
import type { GradeCell } from "./grade";

/**
 * A Form is what the recogniser found in a sheet: the scored lines with their cells, whoever made the sheet, and what
 * the form's own work paper and goal table say. Addresses are A1 without a sheet name; merged cells are named by their
 * top left cell.
 */
export type { AmountCell, NumberCell, ScoreCell, ScoreReading, TextCell } from "./cell";
export type { Funding, FundingFigure } from "./funding";
export type { GradeCell } from "./grade";
export type { GoalLevel, GoalRow, GoalTable } from "./goals";

/** What a line's rule gives for the inputs that stand in the workbook. */
export interface ExpectedScore {
  /** The sheet of the inputs: the work paper, or the goal table. */
  readonly sheet: string;
  /** Points; `""` until the inputs are filled, null while they compute or where they give no score (a quotient by 0, 涉密). */
  readonly score: number | "" | null;
}

export interface FormLine {
  /** Names of the levels, from 一级指标 down; the last one names the line. */
  readonly path: readonly string[];
  /** Points; null where the cell holds no number. */
  readonly weight: number | null;
  readonly weightAddress: string;
  readonly score: ScoreCell;
  /** Null where the form has no column for it. */
  readonly justification: TextCell | null;
  /** Null where no shipped pack knows a rule for the line, or its inputs are not in the workbook. */
  readonly expected: ExpectedScore | null;
  /** The kind of goals whose scores add up to this line's; null where the line is scored otherwise. */
  readonly goalKind: string | null;
}

/** An indicator of a higher level: its own weight, and what stands below it. */
export interface FormGroup {
  /** Names from 一级指标 down to this one. */
  readonly path: readonly string[];
  /** Points; null where the form states none. */
  readonly weight: number | null;
  /** The weight's cell, or the name's where the form has no column for this level's weights. */
  readonly address: string;
  /** The groups of the next level; empty above the lines. */
  readonly groups: readonly FormGroup[];
  /** Every scored line below, through all levels. */
  readonly lines: readonly FormLine[];
}

export type FieldRole = "unit" | "year" | "goal" | "goalCompletion" | "unmetReason";

/** A label of the form's head and the cell beside it. */
export interface FormField {
  readonly role: FieldRole;
  /** As the form prints it. */
  readonly label: string;
  readonly value: TextCell;
}

export interface Form {
  readonly sheet: string;
  readonly lines: readonly FormLine[];
  /** The groups of the highest level, in the order of the sheet. */
  readonly groups: readonly FormGroup[];
  readonly fields: readonly FormField[];
  readonly funding: Funding | null;
  readonly total: {
    readonly label: string;
    readonly weight: number | null;
    readonly weightAddress: string;
    readonly score: ScoreCell;
  } | null;
  readonly grade: GradeCell | null;
  /** The work paper's sheet; null where none belongs to this form or none was read. */
  readonly workPaper: string | null;
  readonly goals: GoalTable | null;
  /** 1-based sheet rows of the header, from and to. */
  readonly headerRows: readonly [number, number];
}
