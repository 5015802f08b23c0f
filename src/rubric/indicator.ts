import {
  Boolean as BooleanOf,
  Integer,
  Number as NumberOf,
  Optional,
  String as StringOf,
  type TSchema,
} from "@sinclair/typebox/type";
import { printedShapes } from "./column";
import { ruleShape } from "./rules";
import { id, text, weight } from "./scalars";
import { closed, defined, list, named, oneOf, oneWordOf, type Shape } from "./shape";

/** One input of a rule on the work paper. */
const inputShape = defined(
  "input",
  closed({
    id,
    /** The question in words, as the clerk reads it; `{n}` counts where there are several. */
    question: text,
    /** The same in English, beside it where Excel's own menus are English. */
    english: Optional(text),
    /** `share` is a percentage kept as 0..1; `answer` is one of a few words. */
    kind: oneWordOf(["share", "amount", "count", "answer"]),
    unit: Optional(text),
    /** How many cells; 1 when left out. Several stand below each other, such as twelve months. */
    count: Optional(Integer({ minimum: 1, maximum: 60 })),
    /** The words to choose from, where the kind is `answer`. */
    words: Optional(list(text, { minItems: 1, maxItems: 10 })),
  }),
);

export type InputSpec = Shape<typeof inputShape>;

/**
 * A condition before the rule, answered on the work paper: `closed` scores 0 whatever else is filled in, `open` lets the
 * rule score; any other answer (涉密: the line does not apply) leaves the score to a person.
 */
const gateShape = closed({ input: id, open: text, closed: text });

export type Gate = Shape<typeof gateShape>;

const lineShape = defined(
  "line",
  closed(
    {
      id,
      /** Points; null where the form states none for the line. */
      weight,
      /** The weight is the most that may be gained or lost (加减分), not points to lose from. */
      bonus: Optional(BooleanOf()),
      ...printedShapes,
      rule: Optional(ruleShape),
      inputs: Optional(list(inputShape, { minItems: 1 })),
      gate: Optional(gateShape),
      /** Instead of a rule: the score is the sum over the goal table's rows of this kind (指标类型), such as 产出. */
      goalKind: Optional(text),
    },
    { dependencies: { inputs: ["rule"], gate: ["rule"] }, not: { required: ["rule", "goalKind"] } },
  ),
);

/** One scored line: the smallest row that has a weight and a score. A line without rule and goal kind is typed by a person. */
export type ScoredLine = Shape<typeof lineShape>;

/** Blank where the form leaves the level out. */
const name = defined("name", StringOf({ maxLength: 1000 }));

/** Points that stand in the level's own weight column. */
const groupWeight = NumberOf({ multipleOf: 0.01 });

const leafShape = closed({ name, ...printedShapes, lines: list(lineShape, { minItems: 1, maxItems: 100 }) });

/** An indicator of the last level; usually one scored line, sometimes several. Its texts stand once beside all of them. */
export type LeafIndicator = Shape<typeof leafShape>;

/** An indicator above others: 一级指标, 二级指标. */
export interface IndicatorGroup {
  readonly name: string;
  readonly weight?: number;
  readonly indicators: readonly Indicator[];
}

export type Indicator = IndicatorGroup | LeafIndicator;

const indicatorShape = named<Indicator>("indicator", (): TSchema => oneOf(groupShape, leafShape));

export const indicatorsShape = list(indicatorShape, { minItems: 1, maxItems: 1000 });

const groupShape = closed({ name, weight: Optional(groupWeight), indicators: indicatorsShape });

export const isLeaf = (indicator: Indicator): indicator is LeafIndicator => "lines" in indicator;
