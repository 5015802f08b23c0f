import { FileProblem } from "../../workbookFiles/fileProblem";
import { LARGEST_FILE, limitSize } from "../../workbookFiles/limits";
import { templateFile } from "../../workbookFiles/template/templateFile";
import type { TemplateAnswer } from "./templateAnswer";

async function bytesOf(file: File): Promise<Uint8Array> {
  limitSize(file.size, LARGEST_FILE);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new FileProblem("unreadable", { reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Reads a workbook file of which a template is to be made, right here. What is wrong with the file is part of the answer. */
export async function readTemplate(file: File): Promise<TemplateAnswer> {
  try {
    return await templateFile(file.name, await bytesOf(file));
  } catch (error) {
    if (error instanceof FileProblem) return { kind: "unreadable", problem: { code: error.code, args: error.args } };
    return { kind: "failed", detail: error instanceof Error ? error.message : String(error) };
  }
}
