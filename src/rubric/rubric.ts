/**
 * What a rubric is. A rubric pack (`src/packs/*.json`, or a file of a user's own) is one form of one year, as data; its
 * shape is checked against `pack.schema.json`. Texts stand as published, line breaks included.
 */
import type { CheckSettings } from "./checkSettings";
import type { RubricColumn } from "./column";
import type { FundingSpec } from "./funding";
import type { Indicator } from "./indicator";

export type { CheckSettings } from "./checkSettings";
export type { ColumnRole, PrintedRole, PrintedTexts, RubricColumn } from "./column";
export type { FundingFigureSpec, FundingSpec } from "./funding";
export { isLeaf } from "./indicator";
export type { Gate, Indicator, IndicatorGroup, InputSpec, LeafIndicator, ScoredLine } from "./indicator";

/** A label of the form with the place to fill in beside it, such as 单位名称. */
export interface HeaderField {
  readonly label: string;
  /** Height of the empty row, in lines of text. */
  readonly lines: number;
  /** Stands in the row of the field before it. */
  readonly beside?: boolean;
}

/** A header set and the lines below it; every indicator is as deep as the part has level columns. */
export interface RubricPart {
  readonly columns: readonly RubricColumn[];
  readonly indicators: readonly Indicator[];
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

export interface Rubric {
  readonly id: string;
  /** Rises when a published pack is corrected. */
  readonly version: number;
  readonly year: number;
  /** Names the pack in a list: `天河区 2023`. */
  readonly name: Readonly<Record<"zh-CN" | "en-US", string>>;
  /** Where the form was published. */
  readonly source: string;
  /**
   * What the sheets are called when no other sheet has the name yet. The goal table is there where a line has a goal
   * kind, the work paper where a line has inputs.
   */
  readonly sheets: { readonly form: string; readonly goals: string; readonly workPaper: string };
  readonly attachment?: string;
  readonly title: string;
  readonly yearText?: string;
  /** Stands beside the whole head: 部门基本情况. */
  readonly section?: string;
  readonly fields: readonly HeaderField[];
  readonly funding: readonly FundingSpec[];
  readonly parts: readonly RubricPart[];
  readonly total?: { readonly label: string; readonly weight: number | null };
  readonly grade?: GradeLine;
  /** One place for the justifications of the whole table, below it. */
  readonly justification?: HeaderField;
  readonly footnotes?: readonly string[];
  readonly checks?: CheckSettings;
}
