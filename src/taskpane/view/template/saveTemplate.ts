import { packFileText } from "../../../rubric/pack/packFile";
import type { Rubric } from "../../../rubric/rubric";
import { saveFile } from "../../control/saveFile";

/** Lets the browser save a template as a file. */
export const saveTemplate = (rubric: Rubric): string =>
  saveFile(new TextEncoder().encode(packFileText(rubric)), rubric.name["zh-CN"], "rubric.json");
