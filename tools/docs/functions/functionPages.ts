import { languages, type Language } from "../../../src/language/language";
import { functionsMetadata, type FunctionMetadata } from "../../functionsMetadata";
import { formatted, type Pages } from "../pages";
import { FUNCTION_DOCS, pageFile } from "./files";
import { functionPage, indexPage } from "./page";

function pagesIn(language: Language, functions: readonly FunctionMetadata[]): (readonly [string, string])[] {
  return [
    [pageFile("README", language), indexPage(functions, language)],
    ...functions.map((one) => [pageFile(one.id, language), functionPage(one, language)] as const),
  ];
}

/** The help pages of all functions, from the same sources as functions.json. */
export async function functionPages(): Promise<Pages> {
  const files = languages.flatMap((language) => pagesIn(language, functionsMetadata(language).functions));
  return { folder: FUNCTION_DOCS, files: await formatted(Object.fromEntries(files)), ownsFolder: true };
}
