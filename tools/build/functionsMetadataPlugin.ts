import type { Compiler } from "webpack";
import {
  englishMetadata,
  functionSources,
  type FunctionsMetadata,
  functionTexts,
  localised,
  textsFile,
} from "../functionsMetadata";
import { emitFiles } from "./emit";
import { functionsHelp, HELP_PAGES } from "./functionsHelp";

const NAMESPACE = "RUBRIC";

/** Writes functions.json in Chinese, the default language, functions-en.json, and the help pages that they link to. */
export class FunctionsMetadataPlugin {
  constructor(private readonly baseUrl: string) {}

  apply(compiler: Compiler): void {
    emitFiles(compiler, "functions.json", async (compilation) => {
      const sources = await functionSources();
      compilation.fileDependencies.addAll([...sources, textsFile("zh-CN")]);
      const english = await englishMetadata(sources);
      const chinese = localised(english, await functionTexts("zh-CN"));
      return {
        "functions.json": this.json(chinese, HELP_PAGES["zh-CN"].file),
        "functions-en.json": this.json(english, HELP_PAGES["en-US"].file),
        [HELP_PAGES["zh-CN"].file]: functionsHelp(HELP_PAGES["zh-CN"], NAMESPACE, chinese),
        [HELP_PAGES["en-US"].file]: functionsHelp(HELP_PAGES["en-US"], NAMESPACE, english),
      };
    });
  }

  private json(metadata: FunctionsMetadata, helpPage: string): string {
    const functions = metadata.functions.map((one) => ({ ...one, helpUrl: `${this.baseUrl}/${helpPage}#${one.id}` }));
    return `${JSON.stringify({ ...metadata, functions }, null, 2)}\n`;
  }
}
