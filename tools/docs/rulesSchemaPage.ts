import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { format } from "prettier/standalone";
import settings from "../../.prettierrc.json";
import { ruleSetSchema } from "../../src/checks/rules/ruleSetShape";
import type { Pages } from "./pages";

/** docs/rules.schema.json: what editors check a set of rules by; ours read the schema itself. */
export async function rulesSchemaPage(): Promise<Pages> {
  const options = { printWidth: settings.printWidth, parser: "json", plugins: [babel, estree] };
  const text = await format(JSON.stringify(ruleSetSchema, null, 2), options);
  return { folder: "docs", files: { "rules.schema.json": text }, ownsFolder: false };
}
