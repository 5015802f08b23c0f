import type { PrintedTexts } from "./column";
import type { RuleSpec } from "./rules";

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
export interface ScoredLine extends PrintedTexts {
  readonly id: string;
  /** Points; null where the form states none for the line. */
  readonly weight: number | null;
  /** The weight is the most that may be gained or lost (加减分), not points to lose from. */
  readonly bonus?: boolean;
  readonly rule?: RuleSpec;
  readonly gate?: Gate;
  readonly inputs?: readonly InputSpec[];
  /** Instead of a rule: the score is the sum over the goal table's rows of this kind (指标类型), such as 产出. */
  readonly goalKind?: string;
}

/** An indicator above others: 一级指标, 二级指标. */
export interface IndicatorGroup {
  /** `""` where the form leaves the level out. */
  readonly name: string;
  /** Points that stand in the level's own weight column. */
  readonly weight?: number;
  readonly indicators: readonly Indicator[];
}

/** An indicator of the last level; usually one scored line, sometimes several. Its texts stand once beside all of them. */
export interface LeafIndicator extends PrintedTexts {
  readonly name: string;
  readonly lines: readonly ScoredLine[];
}

export type Indicator = IndicatorGroup | LeafIndicator;

export const isLeaf = (indicator: Indicator): indicator is LeafIndicator => "lines" in indicator;
