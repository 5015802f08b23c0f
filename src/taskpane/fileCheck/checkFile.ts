import type { RuleSet } from "../../checks/rules/ruleSet";
import { FileProblem } from "../../workbookFiles/fileProblem";
import { nearestForm } from "../../form/formsOf";
import { withShipped } from "../../packs/withShipped";
import { checkWorkbook } from "../../report/checkWorkbook";
import { LARGEST_FILE, limitSize } from "../../workbookFiles/limits";
import { readWorkbookFile, type WorkbookFile } from "../../workbookFiles/readWorkbookFile";
import { refuseReport } from "../../workbookFiles/refuseReport";
import type { FileAnswer } from "../state/fileCheck/fileCheck";

/**
 * Reads a workbook file and checks every form in it. What is wrong with the file is part of the report.
 * @param rules those that the user chose; the file is somebody else's, and nothing that it brings lessens the checks
 */
export async function checkFile(file: File, rules: RuleSet | null = null): Promise<FileAnswer> {
  try {
    return checked(await read(file), rules);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { kind: "unreadable", problem: { code: error.code, args: error.args } };
  }
}

async function read(file: File): Promise<WorkbookFile> {
  // Before its bytes take the memory.
  limitSize(file.size, LARGEST_FILE);
  const workbook = await readWorkbookFile(file.name, await bytesOf(file));
  refuseReport(workbook.grids);
  return workbook;
}

/** A file that was moved or changed since it was chosen cannot be read. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new FileProblem("unreadable", { reason: error instanceof Error ? error.message : String(error) });
  }
}

function checked(file: WorkbookFile, rules: RuleSet | null): FileAnswer {
  const { grids, packs, corrections, confirmations, packProblems } = file;
  const judging = { chosen: rules, trustFile: false };
  const forms = checkWorkbook(grids, withShipped(packs), corrections, judging, confirmations);
  const noForm = forms.length > 0 ? null : nearestForm(grids, corrections);
  return { kind: "checked", forms, noForm, packProblems };
}
