import type { Plan } from "../sheet/plan";
import { ExcelProblem } from "./excelProblem";
import { restoreNames } from "./plan/writeNames";
import { run } from "./session";
import type { WorkbookState } from "./workbookState";
import { readWorkbook } from "./workbookState";

/** Deletes sheets, and puts names and the sheet in front back to what they were `before`. */
export async function removeSheets(
  sheetIds: readonly string[],
  names: readonly string[],
  before?: WorkbookState
): Promise<void> {
  await run(async (context) => {
    const { workbook } = context;
    if (before) {
      workbook.worksheets.getItemOrNullObject(before.activeSheetId).activate();
    }
    for (const id of sheetIds) {
      workbook.worksheets.getItemOrNullObject(id).delete();
    }
    restoreNames(workbook, names, before?.names ?? new Map());
    await context.sync();
  });
}

/** Ids that the answer of the failed batch still told. */
function knownIds(sheets: readonly Excel.Worksheet[]): Set<string> {
  const ids = new Set<string>();
  for (const sheet of sheets) {
    try {
      ids.add(sheet.id);
    } catch {
      // Not loaded: the batch failed before, or this host gives no answers beside an error.
    }
  }
  return ids;
}

/** Takes a failed insertion back; returns what to tell the user. */
export async function removeHalfBuilt(
  plan: Plan,
  before: WorkbookState,
  sheets: readonly Excel.Worksheet[],
  cause: ExcelProblem
): Promise<ExcelProblem> {
  const ours = knownIds(sheets);
  const planned = new Set(plan.sheets.map(({ name }) => name));
  // A sheet of a name that was just taken can be a colleague's, who works in the same file.
  const byName = cause.code !== "name-taken";
  try {
    const now = await run(readWorkbook);
    const built = [...now.sheets].filter(
      ([id, name]) => !before.sheets.has(id) && (ours.has(id) || (byName && planned.has(name)))
    );
    if (built.length > 0) {
      await removeSheets(built.map(([id]) => id), plan.names.map(({ name }) => name), before);
    }
    return told(cause, built.length > 0);
  } catch {
    return ours.size === 0 ? told(cause, false) : new ExcelProblem("left-behind", [...planned].join(", "));
  }
}

function told(cause: ExcelProblem, halfBuilt: boolean): ExcelProblem {
  switch (cause.code) {
    case "sheet-protected":
      // New sheets are not protected: what refused is the workbook.
      return new ExcelProblem("workbook-protected", cause.detail);
    case "unknown":
    case "sheet-gone":
      return halfBuilt ? new ExcelProblem("interrupted", cause.detail) : cause;
    default:
      return cause;
  }
}
