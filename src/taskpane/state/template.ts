import type { TemplateKnown, TemplateSheet } from "../../form/template/templateSheets";
import type { TemplateSource } from "../../form/template/templateSource";

/** A workbook of which a template is being made. */
export interface TemplateDraft {
  /** The file, or the sheet. */
  readonly from: string;
  /** Read from the open workbook, which does not tell all: a file does. */
  readonly isSheet: boolean;
  readonly source: TemplateSource;
  readonly known: TemplateKnown;
  /** At least one. */
  readonly sheets: readonly TemplateSheet[];
}
