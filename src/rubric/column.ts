import { Boolean as BooleanOf, Integer, Optional, String as StringOf, type TOptional } from "@sinclair/typebox/type";
import { columnRoles, printedRoles, type PrintedRole } from "./columnRoles";
import { printed, text } from "./scalars";
import { closed, list, oneWordOf, type Shape } from "./shape";

export type { ColumnRole, PrintedRole } from "./columnRoles";

export const columnShape = closed({
  /** Null for a column that nobody computes or checks with, such as 序号. */
  role: oneWordOf([...columnRoles.map((role) => role.id), null]),
  /** Of a level or a weight: the depth of its indicators, from 1. */
  level: Optional(Integer({ minimum: 1, maximum: 4 })),
  heading: StringOf({ maxLength: 100 }),
  /** A heading above this one, over all neighbours that have it too: 得分 above 自评分. */
  group: Optional(text),
  /**
   * How many columns of the sheet it goes over, 1 when left out: where a form has several header sets, one column may
   * stand above or below two of another.
   */
  span: Optional(Integer({ minimum: 1, maximum: 20 })),
  /** The heading stands beside the whole table, merged over all its rows: 绩效指标. */
  side: Optional(BooleanOf()),
  /** How many decimals its numbers are shown with; as they are typed where it is left out. Of the scores the total has as many. */
  decimals: Optional(Integer({ minimum: 0, maximum: 6 })),
  /** Must be filled in; the heading is red, as systems print it. */
  obligatory: Optional(BooleanOf()),
  /** Words offered in every cell of the column; others may be typed. */
  words: Optional(list(text, { minItems: 1, maxItems: 12 })),
});

export type RubricColumn = Shape<typeof columnShape>;

/** What a form prints in the columns of an indicator or a line; blanks are left to whoever fills it in. */
export const printedShapes = Object.fromEntries(printedRoles().map((role) => [role, Optional(printed)])) as Readonly<
  Record<PrintedRole, TOptional<typeof printed>>
>;

export type PrintedTexts = Readonly<Partial<Record<PrintedRole, string | number>>>;
