import { asJson } from "../../language/json";
import type { Rubric } from "../rubric";

/** How a pack file names its schema: it stands beside the pack, since no address of it is reached from every office. */
const SCHEMA = "pack-file.schema.json";

/** A pack without its file's word about the schema, which says nothing of the form and differs from place to place. */
export function withoutSchema<Pack extends object>(pack: Pack): Pack {
  if (!("$schema" in pack)) return pack;
  const { $schema: _, ...rest } = pack;
  return rest as Pack;
}

/** The text of a file with a pack, as it is handed to others. */
export const packFileText = (rubric: Rubric): string => asJson({ $schema: SCHEMA, ...withoutSchema(rubric) });
