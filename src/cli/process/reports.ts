import { readFile } from "node:fs/promises";
import type { Form } from "../../form/form";
import { formsOf } from "../../form/formsOf";
import { titleOf } from "../../form/titleOf";
import { withShipped } from "../../packs/withShipped";
import { readDocx } from "../../report/office/readDocx";
import { compareReport, type ReportComparison } from "../../report/selfReport/compare";
import { draftDocx } from "../../report/selfReport/draftDocx";
import type { ReportOutline } from "../../report/selfReport/outline";
import { LARGEST_FILE, limitSize } from "../../workbookFiles/limits";
import type { WorkbookFile } from "../../workbookFiles/readWorkbookFile";

/** A draft on its way to the process that writes it. */
export interface DraftedReport {
  readonly sheet: string;
  readonly title: string;
  readonly base64: string;
  readonly gaps: number;
  /** The form has boxes of its own for conclusion, problems and measures. */
  readonly hasOwnBoxes: boolean;
}

/** A report held against every form of a file; or why the document cannot be. */
export type ComparedReport =
  { readonly problem: "not-docx" | "no-figures" } | { readonly forms: readonly ReportComparison[] };

/** The last table of a form that goes on over several tells of all of them. */
const wholeForms = ({ grids, packs, corrections }: WorkbookFile): readonly Form[] =>
  formsOf(grids, withShipped(packs), corrections).filter(({ whole }) => whole === undefined || whole.isLast);

const OWN_BOXES = ["conclusion", "problems", "measures"] as const;

async function drafted(form: Form, outline: ReportOutline): Promise<DraftedReport> {
  const { bytes, gaps } = await draftDocx(form, outline);
  return {
    sheet: form.sheet,
    title: titleOf(form),
    base64: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64"),
    gaps: gaps.length,
    hasOwnBoxes: OWN_BOXES.every((box) => form.remarks.some(({ role }) => role === box)),
  };
}

/** A draft for every form of a file. */
export const draftReports = async (file: WorkbookFile, outline: ReportOutline): Promise<readonly DraftedReport[]> =>
  Promise.all(wholeForms(file).map((form) => drafted(form, outline)));

/** Holds a .docx file against the forms of a workbook. */
export async function compareReports(file: WorkbookFile, document: string): Promise<ComparedReport | null> {
  const bytes = await readFile(document);
  limitSize(bytes.length, LARGEST_FILE);
  const read = readDocx(new Uint8Array(bytes));
  if (!read) return { problem: "not-docx" };
  if (read.figures.length === 0) return { problem: "no-figures" };
  const forms = wholeForms(file).map((form) => compareReport(form, read));
  return forms.length === 0 ? null : { forms };
}
