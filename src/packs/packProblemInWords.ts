import type { Language } from "../rubric/locale";
import { fill } from "../rubric/locale/fill";
import { enUS } from "./locale/en-US";
import { zhCN } from "./locale/zh-CN";
import type { PackProblem } from "./packProblem";

const words = { "zh-CN": zhCN, "en-US": enUS } as const;

/** A problem as a person reads it, with the place in the file where there is one. */
export function packProblemInWords({ code, path, args }: PackProblem, language: Language): string {
  const { problems, at } = words[language];
  const text = fill(problems[code], args);
  return path === "" ? text : fill(at, { path, text });
}
