import { asJson } from "../../../language/json";
import type { Rubric } from "../../../rubric/rubric";
import { saveFile } from "../../control/saveFile";

/** Lets the browser save a template as a file. */
export const saveTemplate = (rubric: Rubric): string =>
  saveFile(new TextEncoder().encode(asJson(rubric)), rubric.name["zh-CN"], "rubric.json");
