/**
 * What a rule takes: an input of the work paper as it is, or something computed from inputs. Computed quantities have a
 * row of their own on the work paper with a native formula, since a custom function must never feed another.
 */
export type Quantity = { readonly kind: "input"; readonly input: string } | ComputedQuantity;

export type ComputedQuantity = { readonly label: string } & (
  | {
      readonly kind: "quotient";
      readonly dividend: string;
      readonly divisor: string;
      /** The dividend is part of the divisor, so that more than 100 % is a slip (合同签订及时率). */
      readonly isPart?: boolean;
    }
  /** By how much the actual figure lies above the planned one, as a share of it (R8, 公用经费控制率). */
  | { readonly kind: "excess"; readonly actual: string; readonly planned: string }
  /** Mean of the reported shares, each counted as at most 100 % (R3, 年度平均执行率). */
  | { readonly kind: "cappedMean"; readonly inputs: string }
  /** How often an answer counts: a missing document counts as one finding (资产管理合规性). */
  | { readonly kind: "answerCount"; readonly input: string; readonly counts: Readonly<Record<string, number>> }
  /** Points a finding, by how large another count is (新增预算项目事前绩效评估). */
  | {
      readonly kind: "choice";
      readonly input: string;
      readonly above: number;
      readonly then: number;
      readonly otherwise: number;
    }
  /** The share that is left of `of` points after `each` points a count, not below 0 (绩效结果应用, item 1). */
  | { readonly kind: "remaining"; readonly input: string; readonly each: number; readonly of: number }
  /** Scores or weights of the lines below an indicator, added up (R13, 绩效目标完成率). `under` names it from 一级指标 down. */
  | { readonly kind: "lineSum"; readonly of: "scores" | "weights"; readonly under: readonly string[] }
);

/** Gives the cells of an input on the work paper, as `C5` or `C5:C16`. */
export type InputCells = (input: string) => string;

/** Gives the cells of the lines below an indicator on the form, scores or weights, as `'自评表'!I38:I110`. */
export type CellsOfLines = (under: readonly string[], of: "scores" | "weights") => string;

export const isComputed = (quantity: Quantity): quantity is ComputedQuantity => quantity.kind !== "input";

/** Shown as a percentage. */
export const isShare = ({ kind }: ComputedQuantity): boolean =>
  kind !== "answerCount" && kind !== "choice" && kind !== "lineSum";

/** The inputs that a quantity is made of, in the order in which they are asked for. */
export function inputsOf(quantity: Quantity): readonly string[] {
  switch (quantity.kind) {
    case "quotient":
      return [quantity.dividend, quantity.divisor];
    case "excess":
      return [quantity.actual, quantity.planned];
    case "cappedMean":
      return [quantity.inputs];
    case "input":
    case "answerCount":
    case "choice":
    case "remaining":
      return [quantity.input];
    case "lineSum":
      return [];
  }
}
