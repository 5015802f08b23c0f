import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { parameterInWords } from "../src/rubric/explanation/parameterInWords";
import type { Language } from "../src/language/language";
import { inRoot } from "./build/places";

/** What Excel's function wizard shows, in one language: by function id, then by parameter name. */
export type FunctionTexts = Readonly<
  Record<string, { readonly description: string; readonly parameters: Readonly<Record<string, string>> }>
>;

export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** As written in the source: the help page below the add-in's own address. */
  readonly helpUrl?: string;
  readonly parameters: readonly FunctionParameter[];
}

/** The content of a functions.json. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

const FOLDER = inRoot("src/functions");

/** The sources that may hold custom functions. */
export async function functionSources(folder = FOLDER): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts")).sort();
  return files.map((file) => path.join(folder, file));
}

/** The texts of one language. */
export async function functionTexts(locale: string, folder = FOLDER): Promise<FunctionTexts> {
  return JSON.parse(await readFile(textsFile(locale, folder), "utf8")) as FunctionTexts;
}

/** Where the texts of one language are. */
export function textsFile(locale: string, folder = FOLDER): string {
  return path.join(folder, "locale", `functions.${locale}.json`);
}

/** The metadata as Microsoft's generator reads it from the sources, with the English texts of their comments. */
export async function englishMetadata(sources: readonly string[]): Promise<FunctionsMetadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([...sources]);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const metadata = JSON.parse(metadataJson || '{"functions":[]}') as FunctionsMetadata & Record<string, unknown>;
  // The generator always asks for data types as arguments, which only newer Excel has. Nothing here reads them.
  delete metadata["allowCustomDataForDataTypeAny"];
  return metadata;
}

/**
 * The same functions with texts of another language, their parameters under its names: Excel shows both while a formula is
 * typed, and calls by position. Throws when a text is missing or belongs to nothing.
 */
export function localised(metadata: FunctionsMetadata, texts: FunctionTexts, language: Language): FunctionsMetadata {
  const problems = textProblems(metadata, texts);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return {
    ...metadata,
    functions: metadata.functions.map((one) => ({
      ...one,
      description: texts[one.id]?.description,
      parameters: one.parameters.map((parameter) => ({
        ...parameter,
        name: parameterInWords(parameter.name, language),
        description: texts[one.id]?.parameters[parameter.name],
      })),
    })),
  };
}

function textProblems({ functions }: FunctionsMetadata, texts: FunctionTexts): string[] {
  const wanted = functions.flatMap(({ id, parameters }) => [id, ...parameters.map(({ name }) => `${id}.${name}`)]);
  const given = Object.entries(texts).flatMap(([id, { description, parameters }]) => [
    ...(description ? [id] : []),
    ...Object.entries(parameters ?? {}).flatMap(([name, text]) => (text ? [`${id}.${name}`] : [])),
  ]);
  return [
    ...wanted.filter((key) => !given.includes(key)).map((key) => `no text for ${key}`),
    ...given.filter((key) => !wanted.includes(key)).map((key) => `a text for ${key}, which does not exist`),
  ];
}
