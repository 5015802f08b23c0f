import type { Rubric } from "../rubric/rubric";
import type { ContentCell, ScoreCell, TextCell } from "./cell";
import type { TablePart } from "./columns";
import type { Funding, FundingTable } from "./funding";
import type { GoalTable } from "./goals";
import type { GradeCell } from "./grade";
import type { LineCells } from "./lineCells";
import type { Oddities } from "./oddities";

/**
 * A Form is what the recogniser found in a sheet: the scored lines with their cells, whoever made the sheet, and what
 * the form's own work paper and goal table say. Addresses are A1 without a sheet name; merged cells are named by their
 * top left cell.
 */
export type { AmountCell, ContentCell, ScoreCell, ScoreReading, TextCell, Unread } from "./cell";
export type { Correction, TablePart } from "./columns";
export type { Funding, FundingRole, FundingRow, FundingTable } from "./funding";
export type { GradeCell } from "./grade";
export type { GoalLevel, GoalRow, GoalTable } from "./goals";
export type { ClutteredCell, Oddities, SheetCell, UnreadCell } from "./oddities";

/** What a line's rule gives for the inputs that stand in the workbook. */
export interface ExpectedScore {
  /** The sheet of the inputs: the work paper, or the goal table. */
  readonly sheet: string;
  /** Points; `""` until the inputs are filled, null while they compute or where they give no score (a quotient by 0, 涉密). */
  readonly score: number | "" | null;
  /** It is null only until something that it needs is computed (`#BUSY!`). */
  readonly isComputing?: true;
}

/**
 * `bonus` is a row of points added or taken off (加减分), whose weight is a cap; `execution` is the fund table's own line
 * (预算执行率) with its weight and score, which count in the total.
 */
export type LineKind = "indicator" | "bonus" | "execution";

/** Beside what is named here a line has the cells of its columns, by role. */
export interface FormLine extends LineCells {
  readonly kind: LineKind;
  /** Names of the levels as printed, from 一级指标 down; the last one names the line. Levels that a line has not are left out. */
  readonly path: readonly string[];
  readonly nameAddress: string;
  /** Points: the column's, or the name's where there is no column; null where neither states a number. */
  readonly weight: number | null;
  /** The weight's cell, or the name's where the form has no column for the weights. */
  readonly weightAddress: string;
  /** What the weight's cell shows where that is no number: nobody knows then what the weights add up to. */
  readonly unreadWeight?: string;
  /** Points that the name states: 10 of `产出数量（10分）`. */
  readonly weightInName: number | null;
  readonly score: ScoreCell;
  /** The cell of a column that asks for the improvement alone (改进措施); its text stands in the justification as well. */
  readonly improvement: TextCell | null;
  /** The target of the year's beginning, where another column has the one that was adjusted during the year. */
  readonly initialTarget?: ContentCell;
  /** Null where no shipped pack knows a rule for the line, or its inputs are not in the workbook. */
  readonly expected: ExpectedScore | null;
  /** The kind of goals whose scores add up to this line's; null where the line is scored otherwise. */
  readonly goalKind: string | null;
  /** Lines that an outline in the column of names makes parts of this one (1. with 1.1 and 1.2): they count in it, not beside it. */
  readonly parts?: readonly FormLine[];
  /**
   * How much of a point counts in the total, above 0 up to 1, where weights are relative to the level above; 1 where it is left out,
   * null where the weight above cannot be read.
   */
  readonly share?: number | null;
}

/** An indicator of a higher level: its own weight, and what stands below it. */
export interface FormGroup {
  /** Names from 一级指标 down to this one. */
  readonly path: readonly string[];
  readonly nameAddress: string;
  /** Points: the column's, or the name's where there is no column; null where the form states none. */
  readonly weight: number | null;
  /** Points that the name states: 50 of `产出指标（50分）`. */
  readonly weightInName: number | null;
  /** The weight's cell, or the name's where the form has no column for this level's weights. */
  readonly address: string;
  /** The weights right below are relative to it: they add up to 100, not to its own weight. */
  readonly isWhole?: true;
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

/** What a form asks about itself beside its fields: in its head, or below its table. */
export type RemarkRole = "problems" | "measures" | "conclusion" | "person" | "date" | "phone" | "period";

/** A label and what stands beside it: 存在问题, 改进措施, 填报人. */
export interface FormRemark {
  readonly role: RemarkRole;
  /** As the form prints it. */
  readonly label: string;
  readonly value: TextCell;
}

/** What a form asks for where points were lost. */
export interface Asked {
  /** `table` is one cell for the whole table. */
  readonly justification: "column" | "table" | "none";
  /** The heading's own words ask for what was or will be done about it (改进措施, 整改). */
  readonly improvement: boolean;
}

/** What the parts of a form that goes on over several tables hold together. */
export interface FormWhole {
  readonly lines: readonly FormLine[];
  readonly groups: readonly FormGroup[];
  /** The part ends the form: what all of them add up to is told there. */
  readonly isLast: boolean;
}

/** `goals` is a form with targets and results but without a column for scores: what needs scores does not apply to it. */
export type FormKind = "scored" | "goals";

export interface Form {
  readonly kind: FormKind;
  readonly sheet: string;
  readonly title: TextCell | null;
  /** What stands beside 项目名称; left out where the head does not ask for it. */
  readonly project?: TextCell;
  /** The shipped pack whose lines these are, told by their names; null where none is. */
  readonly rubric: Rubric | null;
  /** The sheet itself says from which pack it came; left out where it does not. */
  readonly saysPack?: true;
  /**
   * What the sheet holds as shares of 1 and is told in points here: nobody may write points into its cells. Left out where all stands
   * in points.
   */
  readonly inShares?: "weights" | "weights and scores";
  /** The header sets, in the order of the sheet. */
  readonly parts: readonly TablePart[];
  /**
   * How sure the recognition is, 0..1: the mean over the columns that matter (names, weights, score, justification) of
   * how their roles were found (sure 1, likely 0.7, guess 0.4), times the share of lines with a weight where any has one.
   */
  readonly certainty: number;
  readonly asks: Asked;
  /** The cell that justifies the deductions of the whole table; null where the form has none. */
  readonly tableJustification: TextCell | null;
  readonly lines: readonly FormLine[];
  /** The groups of the highest level, in the order of the sheet. */
  readonly groups: readonly FormGroup[];
  readonly fields: readonly FormField[];
  /** In the order of the sheet, each label once. */
  readonly remarks: readonly FormRemark[];
  /** The budget's total and its parts, in forms that state just these. */
  readonly funding: Funding | null;
  /** The tables of funds with budget, spending and rate. */
  readonly fundingTables: readonly FundingTable[];
  /** Notes below the table. */
  readonly footnotes: readonly TextCell[];
  readonly total: {
    readonly label: string;
    readonly weight: number | null;
    readonly weightAddress: string;
    readonly score: ScoreCell;
    /** Of whoever reviews the form; left out where it has no column for that. */
    readonly review?: ScoreCell;
  } | null;
  readonly grade: GradeCell | null;
  /** The work paper's sheet; null where none belongs to this form or none was read. */
  readonly workPaper: string | null;
  readonly goals: GoalTable | null;
  readonly oddities: Oddities;
  /** Of a part of a form that goes on over several tables or sheets (续表, 分表); left out for all others. */
  readonly whole?: FormWhole;
  /** As in the sheet's {@link Grid}. */
  readonly date1904?: true;
  /** 1-based sheet rows of the first header, from and to. */
  readonly headerRows: readonly [number, number];
}
