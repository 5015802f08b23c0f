import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { format } from "prettier/standalone";
import settings from "../../.prettierrc.json";
import { packFileSchema, packSchema } from "../../src/rubric/pack/packSchema";
import type { Pages } from "./pages";

/**
 * pack.schema.json and pack-file.schema.json in src/rubric/pack: what editors and other programs check a pack by, and a file
 * that leaves out what has defaults; ours read the schema itself.
 */
export async function packSchemaPage(): Promise<Pages> {
  const options = { printWidth: settings.printWidth, parser: "json", plugins: [babel, estree] };
  const written = (schema: object): Promise<string> => format(JSON.stringify(schema, null, 2), options);
  const files = {
    "pack.schema.json": await written(packSchema),
    "pack-file.schema.json": await written(packFileSchema),
  };
  return { folder: "src/rubric/pack", files, ownsFolder: false };
}
