import { readFileSync } from "node:fs";
import type { Language } from "../src/language/language";
import { parameterInWords } from "../src/rubric/explanation/parameterInWords";
import type { Parameter } from "../src/rubric/rules/rule";
import { customFunctions, type CustomFunction } from "../src/functions/catalogue";
import { inRoot } from "./build/places";

/** What Excel's function wizard shows, in one language: by function id, then by parameter name. */
export type FunctionTexts = Readonly<
  Record<string, { readonly description: string; readonly parameters: Readonly<Record<string, string>> }>
>;

export interface FunctionParameter {
  readonly description: string;
  readonly dimensionality?: "matrix";
  readonly name: string;
  readonly optional?: true;
  readonly repeating?: true;
  /** Nothing more is asked of a cell: what it holds, the rules read themselves. */
  readonly type: "any";
}

export interface FunctionMetadata {
  readonly description: string;
  /** The help page below the add-in's own address. */
  readonly helpUrl: string;
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result: Readonly<Record<string, never>>;
}

/** The content of a functions.json. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

/** Where the texts of one language are. */
export const textsFile = (language: Language): string => inRoot(`src/functions/locale/functions.${language}.json`);

/** The texts of one language, as they stand in the file now. */
export const functionTexts = (language: Language): FunctionTexts =>
  JSON.parse(readFileSync(textsFile(language), "utf8")) as FunctionTexts;

function parameterOf(parameter: Parameter, texts: FunctionTexts[string], language: Language): FunctionParameter {
  const { name, isRange, optional, repeating } = parameter;
  return {
    description: texts.parameters[name] ?? "",
    ...(isRange && { dimensionality: "matrix" }),
    // Excel shows the names while a formula is typed, and calls by position.
    name: language === "en-US" ? name : parameterInWords(name, language),
    ...(optional && { optional: true }),
    ...(repeating && { repeating: true }),
    type: "any",
  };
}

/**
 * The functions with their texts in one language, in the order in which the texts are listed.
 * @throws Error where a text is missing or belongs to nothing
 */
export function metadataOf(
  functions: readonly Pick<CustomFunction, "name" | "parameters">[],
  texts: FunctionTexts,
  language: Language,
): FunctionsMetadata {
  const problems = textProblems(functions, texts);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const byName = new Map(functions.map((one) => [one.name, one]));
  return {
    functions: Object.entries(texts).flatMap(([id, own]) => {
      const parameters = (byName.get(id)?.parameters ?? []).map((one) => parameterOf(one, own, language));
      return { description: own.description, helpUrl: `help/${id}.html`, id, name: id, parameters, result: {} };
    }),
  };
}

/** functions.json in one language: from what the functions say of their parameters, and the texts. */
export const functionsMetadata = (language: Language): FunctionsMetadata =>
  metadataOf(customFunctions, functionTexts(language), language);

function textProblems(
  functions: readonly Pick<CustomFunction, "name" | "parameters">[],
  texts: FunctionTexts,
): string[] {
  const wanted = functions.flatMap(({ name: id, parameters }) => [
    id,
    ...parameters.map(({ name }) => `${id}.${name}`),
  ]);
  const given = Object.entries(texts).flatMap(([id, { description, parameters }]) => [
    ...(description ? [id] : []),
    ...Object.entries(parameters ?? {}).flatMap(([name, text]) => (text ? [`${id}.${name}`] : [])),
  ]);
  return [
    ...wanted.filter((key) => !given.includes(key)).map((key) => `no text for ${key}`),
    ...given.filter((key) => !wanted.includes(key)).map((key) => `a text for ${key}, which does not exist`),
  ];
}
