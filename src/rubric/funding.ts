import { Boolean as BooleanOf, Integer, Optional, String as StringOf } from "@sinclair/typebox/type";
import { points, text } from "./scalars";
import { closed, list, oneWordOf, type Shape } from "./shape";

const span = Integer({ minimum: 1, maximum: 20 });

/** A kind of money, such as 财政拨款; neighbours may stand under a common heading, such as 按资金来源. */
const kindShape = closed({
  label: StringOf({ maxLength: 200 }),
  group: Optional(text),
  /** How many columns of the sheet it goes over; shared out evenly when left out. */
  span: Optional(span),
});

/** What is asked about each kind of money, such as 全年执行数. */
const figureShape = closed({
  /** Left out where the table asks for one figure only. */
  label: Optional(text),
  /** `part` is a figure of no other role; `weight`, `score` and the text `reason` belong to the line 预算执行率. */
  role: oneWordOf(["budget", "spent", "rate", "weight", "score", "reason", "part"]),
  /** The points of the line 预算执行率, where the role is `weight`. */
  points: Optional(points),
  /** Of a score: computed as the rate's share of the points, at most all of them. */
  byRate: Optional(BooleanOf()),
  /** What the cells of the other kinds of money show where only the first one has the figure: –, /. */
  otherwise: Optional(text),
});

/** A table of budget figures in the form's head. Rates are computed; everything else is typed. */
export const fundingShape = closed({
  title: StringOf({ maxLength: 200 }),
  columns: list(kindShape, { minItems: 1, maxItems: 20 }),
  rows: list(figureShape, { minItems: 1, maxItems: 20 }),
  /** Above the labels of the rows: 年度预算数（万元）. */
  corner: Optional(text),
  /** Rows of texts below the figures, such as two groupings of the same money, each to be filled in behind its colon. */
  groupings: Optional(list(list(StringOf({ maxLength: 200 }), { minItems: 1, maxItems: 4 }), { maxItems: 20 })),
  /** The figures stand side by side, the kinds of money below each other. */
  across: Optional(BooleanOf()),
});

export type FundingFigureSpec = Shape<typeof figureShape>;

export type FundingSpec = Shape<typeof fundingShape>;
