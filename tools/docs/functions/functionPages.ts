import type { Language } from "../../../src/language/language";
import {
  englishMetadata,
  functionSources,
  functionTexts,
  localised,
  type FunctionMetadata,
} from "../../functionsMetadata";
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
  const english = await englishMetadata(await functionSources());
  const chinese = localised(english, await functionTexts("zh-CN"), "zh-CN");
  const files = [...pagesIn("zh-CN", chinese.functions), ...pagesIn("en-US", english.functions)];
  return { folder: FUNCTION_DOCS, files: await formatted(Object.fromEntries(files)), ownsFolder: true };
}
