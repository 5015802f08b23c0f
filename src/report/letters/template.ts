import { Optional, String as StringOf, type Static } from "@sinclair/typebox/type";
import type { Language } from "../../language/language";
import { jsonOfFile } from "../../packs/jsonOfFile";
import { packProblemsInWords } from "../../packs/packProblemInWords";
import { asPointers, SchemaCheck } from "../../packs/schemaProblems";
import { id } from "../../rubric/scalars";
import { closed, definitionsIn } from "../../rubric/shape";
import shippedTemplate from "./template.json";

/** Longer than any sentence of a letter. */
const words = StringOf({ minLength: 1, maxLength: 2000 });

const shape = closed(
  {
    $schema: Optional(StringOf()),
    id,
    title: words,
    to: words,
    opening: words,
    unreadable: words,
    section: words,
    severity: closed({ error: words, warning: words, information: words }),
    item: words,
    itemWithoutLine: words,
    advice: words,
    word: words,
    closing: words,
    signature: words,
    day: words,
    fileName: words,
    sheet: StringOf({ minLength: 1, maxLength: 31, pattern: "^[^:\\\\/?*\\[\\]']+$" }),
    columns: closed({
      number: words,
      severity: words,
      place: words,
      line: words,
      message: words,
      advice: words,
      word: words,
      answer: words,
    }),
    footer: words,
  },
  { title: "Template of letters", description: "What a letter says to whom a form goes back." },
);

/** The texts of a letter: `{due|报送日期}` is what is known by that name, and a gap with that hint where nothing is. */
export type LetterTemplate = Static<typeof shape>;

export const letterTemplate: LetterTemplate = shippedTemplate;

const schema: Readonly<Record<string, unknown>> = {
  $schema: "http://json-schema.org/draft-07/schema#",
  ...shape,
  definitions: definitionsIn(shape),
};

const check = new SchemaCheck(schema, asPointers);

/** Longer than any template. */
const longest = 200_000;

/**
 * Reads the text of a file with a template; what it leaves out is as in the one that ships.
 * @returns the template, or at most ten messages about what is wrong, each with the place in the file as a JSON pointer
 */
export function readLetterTemplate(
  text: string,
  language: Language,
): { readonly template: LetterTemplate } | { readonly problems: readonly string[] } {
  const file = jsonOfFile(text, longest);
  if (!("json" in file)) return { problems: packProblemsInWords(file.problems, language) };
  const own = typeof file.json === "object" && file.json !== null && !Array.isArray(file.json) ? file.json : null;
  const whole: unknown = own ? { ...letterTemplate, ...own } : file.json;
  const problems = check.problems(whole);
  if (problems.length > 0) return { problems: packProblemsInWords(problems, language) };
  return { template: whole as LetterTemplate };
}
