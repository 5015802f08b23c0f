/**
 * What a rubric is. A rubric pack (`src/packs/*.json`) is one form of one year, as data; its shape is checked against
 * `pack.schema.json`. Texts stand as published, line breaks included.
 */
import type { RuleSpec } from "./rules";

/** A label and value row of the form's head, such as 单位名称. */
export interface HeaderField {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  /** Height of the empty row, in lines of text. */
  readonly lines: number;
}

/** The budget table: one figure a column; a column may stand under a group heading. */
export interface FundingTable {
  readonly title: string;
  readonly columns: readonly { readonly id: string; readonly group?: string; readonly label: string }[];
}

/** One input of a rule on the work paper. */
export interface InputSpec {
  readonly id: string;
  /** The question in words, as the clerk reads it; `{n}` counts where there are several. */
  readonly question: string;
  readonly kind: InputKind;
  readonly unit?: string;
  /** How many cells; 1 when left out. Several stand below each other, such as twelve months. */
  readonly count?: number;
  /** The words to choose from, where the kind is `answer`. */
  readonly words?: readonly string[];
}

/** `share` is a percentage kept as 0..1; `answer` is one of a few words. */
export type InputKind = "share" | "amount" | "count" | "answer";

/**
 * A condition before the rule, answered on the work paper: `closed` scores 0 whatever else is filled in, `open` lets the
 * rule score; any other answer (涉密: the line does not apply) leaves the score to a person.
 */
export interface Gate {
  readonly input: string;
  readonly open: string;
  readonly closed: string;
}

/** One scored line: the smallest row that has a weight and a score. A line without rule and goal kind is typed by a person. */
export interface ScoredLine {
  readonly id: string;
  readonly weight: number;
  readonly criteria: string;
  readonly rule?: RuleSpec;
  readonly gate?: Gate;
  readonly inputs?: readonly InputSpec[];
  /** Instead of a rule: the score is the sum over the goal table's rows of this kind (指标类型), such as 产出. */
  readonly goalKind?: string;
}

/** A third-level indicator (三级指标); usually one scored line, sometimes several. */
export interface Indicator {
  readonly name: string;
  readonly explanation: string;
  readonly lines: readonly ScoredLine[];
}

export interface IndicatorGroup {
  readonly name: string;
  readonly weight: number;
  readonly indicators: readonly Indicator[];
}

export interface TopIndicator {
  readonly name: string;
  readonly weight: number;
  readonly groups: readonly IndicatorGroup[];
}

/** A grade from `from` points up, 优 first; `text` is what the grade line prints behind the tick or the box. */
export interface GradeBand {
  readonly grade: string;
  readonly from: number;
  readonly text: string;
}

export interface GradeLine {
  readonly label: string;
  readonly bands: readonly GradeBand[];
}

export interface ColumnHeadings {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly weight: string;
  readonly explanation: string;
  readonly criteria: string;
  readonly scoreGroup: string;
  readonly score: string;
  readonly justification: string;
}

export interface Rubric {
  readonly id: string;
  /** Rises when a published pack is corrected. */
  readonly version: number;
  readonly year: number;
  /** Names the pack in a list: `天河区 2023`. */
  readonly name: Readonly<Record<"zh-CN" | "en-US", string>>;
  /** Where the form was published. */
  readonly source: string;
  /** What the sheets are called when no other sheet has the name yet. The goal table is there where a line has a goal kind. */
  readonly sheets: { readonly form: string; readonly goals: string; readonly workPaper: string };
  readonly attachment: string;
  readonly title: string;
  readonly yearText: string;
  readonly section: string;
  readonly fields: readonly HeaderField[];
  readonly funding: FundingTable;
  readonly headings: ColumnHeadings;
  readonly indicators: readonly TopIndicator[];
  readonly total: { readonly label: string; readonly weight: number };
  readonly grade: GradeLine;
}
