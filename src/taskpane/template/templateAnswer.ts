import type { FoundTemplate } from "../../workbookFiles/template/templateFile";
import type { FileProblem } from "../../workbookFiles/fileProblem";

/** A file that was read for a template, or why none can be made of it. */
export type TemplateAnswer =
  | FoundTemplate
  | { readonly kind: "unreadable"; readonly problem: Pick<FileProblem, "code" | "args"> }
  | { readonly kind: "failed"; readonly detail: string };

/** Reads a workbook file for a template; never rejects. */
export type TemplateDoor = (file: File) => Promise<TemplateAnswer>;
