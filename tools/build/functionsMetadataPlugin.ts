import type { Compiler } from "@rspack/core";
import { FUNCTION_DOCS } from "../docs/functions/files";
import { languages } from "../../src/language/language";
import { functionsMetadata, textsFile, type FunctionsMetadata } from "../functionsMetadata";
import { emitFiles } from "./emit";
import { functionsHelp } from "./functionsHelp";
import { inRoot } from "./places";

/** Writes functions.json in Chinese, the default language, functions-en.json, and the help pages that they link to. */
export class FunctionsMetadataPlugin {
  constructor(private readonly baseUrl: string) {}

  apply(compiler: Compiler): void {
    emitFiles(compiler, "functions.json", async (compilation) => {
      compilation.fileDependencies.addAll(languages.map(textsFile));
      compilation.contextDependencies.add(inRoot(FUNCTION_DOCS));
      return {
        "functions.json": this.json(functionsMetadata("zh-CN"), (page) => page),
        "functions-en.json": this.json(functionsMetadata("en-US"), (page) => page.replace(/\.html$/, ".en.html")),
        ...(await functionsHelp()),
      };
    });
  }

  /** Help is served beside the add-in: many users reach no other host. */
  private json(metadata: FunctionsMetadata, pageIn: (chinesePage: string) => string): string {
    const functions = metadata.functions.map(({ helpUrl, ...one }) => ({
      ...one,
      helpUrl: `${this.baseUrl}/${pageIn(helpUrl)}`,
    }));
    return `${JSON.stringify({ ...metadata, functions }, null, 2)}\n`;
  }
}
