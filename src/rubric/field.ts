import { Boolean as BooleanOf, Integer, Optional } from "@sinclair/typebox/type";
import { text } from "./scalars";
import { closed, defined, type Shape } from "./shape";

/** A label of the form with the place to fill in beside it, such as 单位名称. */
export const fieldShape = defined(
  "field",
  closed({
    label: text,
    /** Height of the empty row, in lines of text. */
    lines: Integer({ minimum: 1, maximum: 25 }),
    /** Stands in the row of the field before it. */
    beside: Optional(BooleanOf()),
    /** What the form prints in the place until somebody overwrites it: an instruction, or boxes to tick. */
    text: Optional(text),
  }),
);

export type HeaderField = Shape<typeof fieldShape>;
