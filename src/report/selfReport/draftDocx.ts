import type { Form } from "../../form/form";
import { gapsOf } from "../office/document";
import { docxBytes } from "../office/docxBytes";
import { draftReport } from "./draft";
import type { ReportOutline } from "./outline";
import { outlines } from "./outlines";

/** A draft as a file, with what is left to write. */
export interface DraftedFile {
  readonly bytes: Uint8Array;
  readonly title: string;
  readonly gaps: readonly string[];
}

/** A draft of the report on a form, by the general outline where none is named. */
export async function draftDocx(form: Form, outline: ReportOutline = outlines[0]): Promise<DraftedFile> {
  const document = draftReport(form, outline);
  return { bytes: await docxBytes(document), title: document.title, gaps: gapsOf(document) };
}
