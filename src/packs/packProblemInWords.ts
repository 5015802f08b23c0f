import type { Language } from "../language/language";
import { fill } from "../language/fill";
import { packProblemWords } from "./locale";
import type { PackProblem } from "./packProblem";

/** A problem as a person reads it, with the place in the file where there is one. */
export function packProblemInWords({ code, path, args }: PackProblem, language: Language): string {
  const { problems, at } = packProblemWords(language);
  const text = fill(problems[code], args);
  return path === "" ? text : fill(at, { path, text });
}
