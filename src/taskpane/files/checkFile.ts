import { runChecks } from "../../checks/runChecks";
import { summarise } from "../../checks/summary";
import { FileProblem } from "../../files/fileProblem";
import { LARGEST_FILE, limitSize } from "../../files/limits";
import { readWorkbookFile } from "../../files/readWorkbookFile";
import { companionSheets, recogniseAll, whyNoForm, type NoForm } from "../../form/recognise";
import type { Grid } from "../../sheet/grid";
import { titleOf } from "../control/inspect";
import type { FileForm, FileReport } from "../state/files";

/** Reads a workbook file and checks every form in it. What is wrong with the file is part of the report. */
export async function checkFile(file: File): Promise<FileReport> {
  try {
    return checked((await read(file)).grids);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { kind: "unreadable", problem: { code: error.code, args: { ...error.args, file: file.name } } };
  }
}

async function read(file: File): ReturnType<typeof readWorkbookFile> {
  // Before its bytes take the memory.
  limitSize(file.size, LARGEST_FILE);
  return readWorkbookFile(file.name, await bytesOf(file));
}

/** A file that was moved or changed since it was chosen cannot be read. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new FileProblem("unreadable", { reason: error instanceof Error ? error.message : String(error) });
  }
}

function checked(grids: readonly Grid[]): FileReport {
  const forms = grids.flatMap((grid) => formsIn(grid, grids));
  return { kind: "checked", forms, noForm: forms.length > 0 ? null : nearest(grids) };
}

function formsIn(grid: Grid, grids: readonly Grid[]): FileForm[] {
  const others = grids.filter((other) => other !== grid);
  const names = companionSheets(grid, others);
  const companions = others.filter(({ sheet }) => names.includes(sheet));
  return recogniseAll(grid, companions).map((form) => ({
    sheet: form.sheet,
    title: titleOf(form),
    summary: summarise(form),
    findings: runChecks(form),
  }));
}

/** Of all sheets the reason of the one that is most of a form. */
function nearest(grids: readonly Grid[]): NoForm {
  const reasons = grids.map((grid) => whyNoForm(grid));
  return (["no-lines", "no-score", "no-table"] as const).find((reason) => reasons.includes(reason)) ?? "no-table";
}
