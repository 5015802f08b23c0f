import { rubricShape } from "../rubric";
import { definitionsIn } from "../shape";

/** A pack's shape as JSON Schema; `pack.schema.json`, which editors read, is written from it. */
export const packSchema: Readonly<Record<string, unknown>> = {
  $schema: "http://json-schema.org/draft-07/schema#",
  ...rubricShape,
  definitions: definitionsIn(rubricShape),
};

/** What a file has to say of a pack: the rest has defaults (`src/packs/withDefaults.ts`). `pack-file.schema.json` is written from it. */
export const packFileSchema: Readonly<Record<string, unknown>> = {
  ...packSchema,
  title: "Rubric pack file",
  required: ["name", "parts"],
  properties: {
    ...rubricShape.properties,
    name: {
      oneOf: [
        { $ref: "#/definitions/text" },
        {
          type: "object",
          required: ["zh-CN"],
          additionalProperties: false,
          properties: { "zh-CN": { $ref: "#/definitions/text" }, "en-US": { $ref: "#/definitions/text" } },
        },
      ],
    },
    sheets: { ...rubricShape.properties.sheets, required: [] },
  },
};
