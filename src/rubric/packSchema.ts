import { rubricShape } from "./rubric";
import { definitionsIn } from "./shape";

/** A pack's shape as JSON Schema; `pack.schema.json`, which editors read, is written from it. */
export const packSchema: Readonly<Record<string, unknown>> = {
  $schema: "http://json-schema.org/draft-07/schema#",
  ...rubricShape,
  definitions: definitionsIn(rubricShape),
};
