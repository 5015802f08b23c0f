import { packFileText } from "../../../rubric/packFile";
import type { Rubric } from "../../../rubric/rubric";

/** What no file name may hold. */
const unfit = /[\\/:*?"<>|]/g;

/** Lets the browser save a template as a file. */
export function saveFile(rubric: Rubric): void {
  const link = document.createElement("a");
  const url = URL.createObjectURL(new Blob([packFileText(rubric)], { type: "application/json" }));
  link.href = url;
  link.download = `${rubric.name["zh-CN"].replace(unfit, " ").trim()}.rubric.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url));
}
