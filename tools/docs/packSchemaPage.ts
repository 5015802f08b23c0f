import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { format } from "prettier/standalone";
import settings from "../../.prettierrc.json";
import { packSchema } from "../../src/rubric/packSchema";
import type { Pages } from "./pages";

/** src/rubric/pack.schema.json: what editors and other programs check a pack by; ours read the schema itself. */
export async function packSchemaPage(): Promise<Pages> {
  const options = { printWidth: settings.printWidth, parser: "json", plugins: [babel, estree] };
  const text = await format(JSON.stringify(packSchema, null, 2), options);
  return { folder: "src/rubric", files: { "pack.schema.json": text }, ownsFolder: false };
}
