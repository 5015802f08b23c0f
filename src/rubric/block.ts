import { Boolean as BooleanOf, Integer, Optional } from "@sinclair/typebox/type";
import { text } from "./scalars";
import { closed, list, type Shape } from "./shape";

const blockColumnShape = closed({
  /** Above the place to fill in; left out where the block's title says it all. */
  heading: Optional(text),
  /** What the form prints in the place until somebody overwrites it. */
  text: Optional(text),
});

/** A title with places to fill in beside each other, each under a heading: 年度总体目标 with 预期目标 and 实际完成情况. */
export const blockShape = closed({
  title: text,
  /** Stands before the title, beside all neighbouring blocks that have it too: 项目基本情况. */
  section: Optional(text),
  columns: list(blockColumnShape, { minItems: 1, maxItems: 4 }),
  /** Height of the places, in lines of text. */
  lines: Integer({ minimum: 1, maximum: 25 }),
  /** Stands above the budget tables, not below them. */
  aboveFunding: Optional(BooleanOf()),
});

export type BlockSpec = Shape<typeof blockShape>;
