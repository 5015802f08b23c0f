import type { Form } from "../../form/form";
import { hasReview } from "../../form/review";
import { canBeReviewed, isMisread, reviewSheetPlan, rowsOfForms } from "../../form/reviewing/reviewSheetPlan";
import type { Grid } from "../../spreadsheet/grid";
import { changeSheets, type ChangedFile } from "../../spreadsheet/ooxml/changeSheets";
import { WorkbookFileError } from "../../spreadsheet/ooxml/package/fileError";
import { FileProblem } from "../fileProblem";
import { fileProblemOf } from "../marks/fileProblemOf";
import { readWorkbookFile } from "../readWorkbookFile";
import { gridWorkbook } from "./gridWorkbook";

/** A file with columns for a review, and what became of its forms, by the names of their sheets. */
export interface ReviewFile extends ChangedFile {
  readonly added: readonly string[];
  /** Nobody could tell beside them which scores are the department's; they are as they were. */
  readonly unclear: readonly string[];
  /** They have columns for a review already. */
  readonly already: readonly string[];
  /** Their sheets were protected before; they still are, by whatever password. */
  readonly protectedSheets: readonly string[];
  /** The file was of another format, and is a new .xlsx now. */
  readonly converted: boolean;
}

type Changed = Omit<ReviewFile, "converted" | "unclear">;

function change(bytes: Uint8Array, forms: readonly Form[], grids: readonly Grid[]): Changed {
  const added: string[] = [];
  const protectedSheets: string[] = [];
  const file = changeSheets(bytes, (sheet) => {
    const grid = grids.find((each) => each.sheet === sheet.name);
    const own = forms.filter((form) => form.sheet === sheet.name && canBeReviewed(form));
    if (!grid || own.length === 0) return;
    const plan = reviewSheetPlan(own, grid, sheet.freeColumn(rowsOfForms(own)));
    if (!plan) return;
    sheet.add(plan, true);
    added.push(sheet.name);
    if (sheet.isProtected) protectedSheets.push(sheet.name);
  });
  const already = [...new Set(forms.filter(hasReview).map(({ sheet }) => sheet))];
  return { ...file, added, already, protectedSheets };
}

/** Recognises the forms of a workbook as it was done before. */
export type Recogniser = (grids: readonly Grid[]) => readonly Form[];

/** The sheets whose forms are read otherwise with the new columns than without. */
async function misread(
  { bytes, added }: Changed,
  forms: readonly Form[],
  recognise: Recogniser,
): Promise<readonly string[]> {
  const again = recognise((await readWorkbookFile("review.xlsx", bytes)).grids);
  return added.filter((sheet) => isMisread(forms, again, sheet));
}

async function changeSurely(bytes: Uint8Array, grids: readonly Grid[], recognise: Recogniser) {
  const forms = recognise(grids);
  const all = change(bytes, forms, grids);
  const unclear = await misread(all, forms, recognise);
  if (unclear.length === 0) return { ...all, unclear };
  const others = forms.filter(({ sheet }) => !unclear.includes(sheet));
  return { ...change(bytes, others, grids), unclear };
}

/**
 * Adds columns for a review to every form of a file that has none: an .xlsx or .xlsm file is appended to, its other parts keep their
 * bytes; of any other format a new .xlsx is made. The department's part is locked without a password. A form that would be read
 * otherwise with the new columns is left as it is.
 * @throws FileProblem
 */
export async function addReview(bytes: Uint8Array, grids: readonly Grid[], recognise: Recogniser): Promise<ReviewFile> {
  try {
    return { ...(await changeSurely(bytes, grids, recognise)), converted: false };
  } catch (error) {
    const problem = error instanceof WorkbookFileError ? fileProblemOf(error) : error;
    if (!(problem instanceof FileProblem) || problem.code !== "not-xlsx") throw problem;
  }
  return { ...(await changeSurely(gridWorkbook(grids), grids, recognise)), converted: true };
}
