/**
 * What a rubric is. A rubric pack (`src/packs/shipped/*.json`, or a file of a user's own) is one form of one year, as data;
 * its shape is checked against {@link rubricShape}. Texts stand as published, line breaks included.
 */
import {
  Boolean as BooleanOf,
  Integer,
  Number as NumberOf,
  Optional,
  String as StringOf,
} from "@sinclair/typebox/type";
import { baseDataShape } from "./baseData";
import { blockShape } from "./block";
import { checkSettingsShape } from "./checkSettings";
import { columnShape } from "./column";
import { fieldShape } from "./field";
import { fundingShape } from "./funding";
import { indicatorsShape, type Indicator } from "./indicator";
import { packLayoutShape } from "./pack/packLayout";
import { id, sheetName, text, weight } from "./scalars";
import { kindShape, rowScoringShape } from "./pack/packFacts";
import { closed, list, type Shape } from "./shape";

export type { BaseDataSpec } from "./baseData";
export type { BlockSpec } from "./block";
export type { CheckSettings } from "./checkSettings";
export type { ColumnRole, PrintedRole, PrintedTexts, RubricColumn } from "./column";
export type { FundingFigureSpec, FundingSpec } from "./funding";
export type { PackLayout } from "./pack/packLayout";
export { isLeaf } from "./indicator";
export type { Gate, Indicator, IndicatorGroup, InputSpec, LeafIndicator, ScoredLine } from "./indicator";

export type { HeaderField } from "./field";
export type { PackKind, RowScoring } from "./pack/packFacts";

/** A header set and the lines below it; every indicator is as deep as the part has level columns. */
const partShape = closed({
  columns: list(columnShape, { minItems: 3, maxItems: 40 }),
  indicators: indicatorsShape,
  /** The names of the levels stand in every row instead of being merged, for a program that reads the sheet. */
  repeatsNames: Optional(BooleanOf()),
  /** Lines are scored from their own target and result, by formulas in the table itself. */
  scoring: Optional(rowScoringShape),
});

export type RubricPart = Omit<Shape<typeof partShape>, "indicators"> & { readonly indicators: readonly Indicator[] };

/** A grade from `from` points up, 优 first; `text` is what the grade line prints behind the tick or the box. */
const gradeBandShape = closed({ grade: text, from: NumberOf({ minimum: 0 }), text: StringOf({ minLength: 1 }) });

export type GradeBand = Shape<typeof gradeBandShape>;

const gradeShape = closed({ label: text, bands: list(gradeBandShape, { minItems: 1 }) });

export type GradeLine = Shape<typeof gradeShape>;

/** A text in both languages of the program, for people who choose a pack. */
const inBoth = closed({ "zh-CN": text, "en-US": text });

export const rubricShape = closed(
  {
    $schema: Optional(StringOf()),
    id,
    /** Rises when a published pack is corrected. */
    version: Integer({ minimum: 1 }),
    year: Integer({ minimum: 2000, maximum: 2100 }),
    /** The form is used year after year as it is: the year of the pack says nothing of a form's. */
    anyYear: Optional(BooleanOf()),
    /** Names the pack in a list: `天河区 2023`. */
    name: inBoth,
    /** Where the form is used: 四川省; 全国 where everywhere. */
    place: Optional(inBoth),
    kind: Optional(kindShape),
    /** Where the form was published. */
    source: text,
    /** What was not seen in print, and so is not printed as the office's word. */
    uncertain: Optional(list(inBoth, { maxItems: 10 })),
    /**
     * What the sheets are called when no other sheet has the name yet. The goal table is there where a line has a goal
     * kind, the work paper where a line has inputs.
     */
    sheets: closed({ form: sheetName, goals: sheetName, workPaper: sheetName }),
    attachment: Optional(text),
    title: text,
    /** Neither title nor year is printed: the sheet begins with what a program reads. */
    bare: Optional(BooleanOf()),
    yearText: Optional(text),
    /** Stands beside the whole head: 部门基本情况. */
    section: Optional(text),
    fields: list(fieldShape, { maxItems: 40 }),
    funding: list(fundingShape, { maxItems: 5 }),
    /** Texts beside each other under headings of their own, such as 预期目标 | 实际完成情况. */
    blocks: Optional(list(blockShape, { maxItems: 10 })),
    parts: list(partShape, { minItems: 1, maxItems: 20 }),
    total: Optional(closed({ label: text, weight })),
    grade: Optional(gradeShape),
    /** One place for the justifications of the whole table, below it. */
    justification: Optional(fieldShape),
    /** Fields below the table: 评价结论, 存在问题, 改进措施, 项目负责人. */
    foot: Optional(list(fieldShape, { maxItems: 20 })),
    footnotes: Optional(list(text, { maxItems: 20 })),
    /** A sheet of figures beside the form, which is not scored. */
    baseData: Optional(baseDataShape),
    checks: Optional(checkSettingsShape),
    /** Left out where the form is laid out from what the pack says. */
    layout: Optional(packLayoutShape),
  },
  { title: "Rubric pack", description: "One self-evaluation form of one year." },
);

export type Rubric = Omit<Shape<typeof rubricShape>, "$schema" | "parts"> & { readonly parts: readonly RubricPart[] };
