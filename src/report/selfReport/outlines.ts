import type { Language } from "../../language/language";
import { jsonOfFile } from "../../packs/jsonOfFile";
import { packProblemsInWords } from "../../packs/packProblemInWords";
import { asPointers, SchemaCheck } from "../../packs/schemaProblems";
import { normalised } from "../../rubric/normalised";
import { outlineSchema, type ReportOutline } from "./outline";
import general from "./outlines/default.json";
import guangdong from "./outlines/guangdong.json";
import hubei from "./outlines/hubei.json";
import hunan from "./outlines/hunan.json";

/** The outlines that ship, the general one first. */
export const outlines = [general, guangdong, hunan, hubei] as readonly ReportOutline[] as readonly [
  ReportOutline,
  ...ReportOutline[],
];

const plain = (name: string): string => normalised(name).replace(/\s+/g, "").toLowerCase();

/** One that ships, by its id or its name in any language. */
export const outlineNamed = (name: string): ReportOutline | undefined =>
  outlines.find(({ id, name: names }) => [id, ...Object.values(names)].some((each) => plain(each) === plain(name)));

const check = new SchemaCheck(outlineSchema, asPointers);

/** Longer than any report. */
const longest = 500_000;

/**
 * Reads the text of a file with an outline.
 * @returns the outline, or at most ten messages about what is wrong, each with the place in the file as a JSON pointer
 */
export function readOutline(
  text: string,
  language: Language,
): { readonly outline: ReportOutline } | { readonly problems: readonly string[] } {
  const file = jsonOfFile(text, longest);
  const problems = "json" in file ? check.problems(file.json) : file.problems;
  if (problems.length === 0 && "json" in file) return { outline: file.json as ReportOutline };
  return { problems: packProblemsInWords(problems, language) };
}
