import { Boolean as BooleanOf, Optional, String as StringOf, type Static } from "@sinclair/typebox/type";
import { id, text } from "../../rubric/scalars";
import { closed, definitionsIn, list, oneOf, oneWordOf } from "../../rubric/shape";
import { partNames, type PartName } from "./partNames";

/** Longer than any sentence of a report. */
const sentence = StringOf({ minLength: 1, maxLength: 2000 });

const block = oneOf(
  closed({ heading: sentence }),
  closed({ text: sentence, optional: Optional(BooleanOf()) }),
  closed({ part: oneWordOf<PartName>(partNames), gap: Optional(sentence) }),
);

const shape = closed(
  {
    $schema: Optional(StringOf()),
    id,
    name: closed({ "zh-CN": text, "en-US": text }),
    title: sentence,
    sections: list(closed({ heading: sentence, blocks: list(block, { maxItems: 60 }) }), { minItems: 1, maxItems: 40 }),
  },
  {
    title: "Outline of a self-evaluation report",
    description: "Headings, sentences with figures, and what stands where.",
  },
);

/** An outline of a report: `{total|自评总分}` in a text is a figure of the form, and a gap with that hint where there is none. */
export type ReportOutline = Static<typeof shape>;
export type OutlineBlock = ReportOutline["sections"][number]["blocks"][number];

export const outlineSchema: Readonly<Record<string, unknown>> = {
  $schema: "http://json-schema.org/draft-07/schema#",
  ...shape,
  definitions: definitionsIn(shape),
};
