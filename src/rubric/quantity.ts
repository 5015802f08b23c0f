import { Boolean as BooleanOf, Integer, Number as NumberOf, Optional, Unsafe } from "@sinclair/typebox/type";
import { id, place, points, positivePoints, text } from "./scalars";
import { closed, defined, exactly, list, oneOf, oneWordOf, type Shape } from "./shape";

/** An input of the work paper as it is. */
const inputShape = closed({ kind: exactly("input"), input: id });

/**
 * What stands on the form itself, where a pack keeps its sheet. `cell` and `of` are a column (`F`: in the line's own row) or a cell
 * (`F12`) of that sheet.
 */
const cellShape = closed({
  kind: exactly("cell"),
  cell: place,
  /** The share of it that was reached: the figure of this cell, behind ≥ or ≤, divides. */
  of: Optional(place),
  /** `share` is a percentage kept as 0..1; `target` a figure behind ≥ or ≤; `answer` one of a few words. */
  holds: oneWordOf(["share", "number", "target", "answer"]),
});

/** `label` stands on the work paper; `english` beside it where Excel's own menus are English. */
const computedShapes = [
  closed({
    kind: exactly("quotient"),
    label: text,
    english: Optional(text),
    dividend: id,
    divisor: id,
    /** The dividend is part of the divisor, so that more than 100 % is a slip (合同签订及时率). */
    isPart: Optional(BooleanOf()),
  }),
  /** By how much the actual figure lies above the planned one, as a share of it (R8, 公用经费控制率). */
  closed({ kind: exactly("excess"), label: text, english: Optional(text), actual: id, planned: id }),
  /** Mean of the reported shares, each counted as at most 100 % (R3, 年度平均执行率). */
  closed({ kind: exactly("cappedMean"), label: text, english: Optional(text), inputs: id }),
  /** How often an answer counts: a missing document counts as one finding (资产管理合规性). */
  closed({
    kind: exactly("answerCount"),
    label: text,
    english: Optional(text),
    input: id,
    counts: Unsafe<Record<string, number>>({
      type: "object",
      minProperties: 2,
      additionalProperties: Integer({ minimum: 0 }),
    }),
  }),
  /** Points a finding, by how large another count is (新增预算项目事前绩效评估). */
  closed({
    kind: exactly("choice"),
    label: text,
    english: Optional(text),
    input: id,
    above: NumberOf(),
    then: points,
    otherwise: points,
  }),
  /** The share that is left of `of` points after `each` points a count, not below 0 (绩效结果应用, item 1). */
  closed({
    kind: exactly("remaining"),
    label: text,
    english: Optional(text),
    input: id,
    each: points,
    of: positivePoints,
  }),
  /** Scores or weights of the lines below an indicator, added up (R13, 绩效目标完成率). `under` names it from 一级指标 down. */
  closed({
    kind: exactly("lineSum"),
    label: text,
    english: Optional(text),
    of: oneWordOf(["scores", "weights"]),
    under: list(text, { minItems: 1, maxItems: 4 }),
  }),
] as const;

/**
 * What a rule takes: an input of the work paper as it is, or something computed from inputs. Computed quantities have a
 * row of their own on the work paper with a native formula, since a custom function must never feed another.
 */
export const quantityShape = defined("quantity", oneOf(inputShape, cellShape, ...computedShapes));

export type ComputedQuantity = Shape<(typeof computedShapes)[number]>;

export type CellQuantity = Shape<typeof cellShape>;

export type Quantity = Shape<typeof inputShape> | CellQuantity | ComputedQuantity;

/** Gives the cells of an input on the work paper, as `C5` or `C5:C16`. */
export type InputCells = (input: string) => string;

/** Gives the cells of the lines below an indicator on the form, scores or weights, as `'自评表'!I38:I110`. */
export type CellsOfLines = (under: readonly string[], of: "scores" | "weights") => string;

export const isOnForm = (quantity: Quantity): quantity is CellQuantity => quantity.kind === "cell";

export const isComputed = (quantity: Quantity): quantity is ComputedQuantity =>
  quantity.kind !== "input" && !isOnForm(quantity);

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
    case "cell":
    case "lineSum":
      return [];
  }
}
