import type { AmountCell, ScoreCell, ScoreReading, TextCell } from "./cell";

/** How far a goal without figures was reached: 达成, 部分达成, 未达成. */
export type GoalLevel = "met" | "partly" | "unmet";

export interface GoalLevelCell extends TextCell {
  /** Null for a blank and for any other word. */
  readonly level: GoalLevel | null;
}

export interface FigureCell {
  readonly address: string;
  readonly reading: ScoreReading;
}

/** One goal of the goal table (绩效目标表). A row with a level is qualitative: a person scores it. */
export interface GoalRow {
  /** 产出 or 效益: which line of the form takes the row's score. */
  readonly kind: TextCell;
  readonly name: TextCell;
  readonly target: FigureCell;
  readonly actual: FigureCell;
  readonly direction: TextCell;
  readonly weight: AmountCell;
  readonly rate: ScoreCell;
  readonly level: GoalLevelCell;
  /** The points that a person gives a qualitative row. */
  readonly judged: ScoreCell;
  readonly score: ScoreCell;
  /** The written basis of the score (评分依据). */
  readonly text: TextCell;
  /** By SCORE_COMPLETION where the row has figures; null where it has none or they cannot be read. */
  readonly expected: number | null;
  /** By LEVEL_FITS whether the points lie in the band of the level; null where the row has no level or no points. */
  readonly fits: boolean | null;
}

export interface GoalTable {
  readonly sheet: string;
  /** The rows that somebody began to fill in; prepared rows that only hold formulas are none. */
  readonly rows: readonly GoalRow[];
  /** The answer to 是否已报整体绩效目标; null where the sheet does not ask. */
  readonly reported: TextCell | null;
}
