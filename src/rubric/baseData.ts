import { Boolean as BooleanOf, Integer, Optional, String as StringOf } from "@sinclair/typebox/type";
import { fieldShape } from "./field";
import { sheetName, text } from "./scalars";
import { closed, list, type Shape } from "./shape";

const mostFigures = 6;
const numberOfFigure = Integer({ minimum: 1, maximum: mostFigures });

/** What is asked in each row of a section: 上年决算数. */
const figureShape = closed({
  label: text,
  /** Whole numbers, such as people; amounts of money where it is left out. */
  counts: Optional(BooleanOf()),
  /** Computed: one figure of the row divided by another, both counted from 1. */
  rate: Optional(closed({ of: numberOfFigure, by: numberOfFigure })),
});

const rowShape = closed({
  /** Blank where the section's title says it all, or where the department names the row. */
  label: StringOf({ maxLength: 200 }),
  /** How far the label stands to the right: 1 below a row of level 0. */
  level: Optional(Integer({ minimum: 0, maximum: 4 })),
});

const sectionShape = closed({
  title: text,
  figures: list(figureShape, { minItems: 1, maxItems: mostFigures }),
  rows: list(rowShape, { minItems: 1, maxItems: 100 }),
});

/** A sheet of figures that goes along with a form and is not scored: 部门整体支出绩效评价基础数据表. */
export const baseDataShape = closed({
  /** What the sheet is called when no other has the name yet. */
  sheet: sheetName,
  title: text,
  sections: list(sectionShape, { minItems: 1, maxItems: 20 }),
  /** Texts below the figures: 厉行节约保障措施. */
  fields: Optional(list(fieldShape, { maxItems: 20 })),
  /** Stands below the table in one row, to be filled in behind the colon: 填表人：. */
  foot: Optional(list(text, { maxItems: 6 })),
});

export type BaseDataSpec = Shape<typeof baseDataShape>;
