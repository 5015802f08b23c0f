import { ExcelProblem } from "../excel/excelProblem";
import { removeSheets } from "../excel/removeSheets";
import { run } from "../excel/session";
import type { WorkbookBefore } from "../excel/workbookState";
import { readWorkbook } from "../excel/workbookState";

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
  sheets: readonly Excel.Worksheet[],
  names: readonly string[],
  before: WorkbookBefore,
  cause: ExcelProblem,
): Promise<ExcelProblem> {
  const ours = knownIds(sheets);
  // A sheet of a name that was just taken can be a colleague's, who works in the same file.
  const byName = cause.code !== "name-taken";
  try {
    const now = await run((context) => readWorkbook(context));
    const built = [...now.sheets]
      .filter(([id, name]) => !before.sheets.has(id) && (ours.has(id) || (byName && names.includes(name))))
      .map(([id]) => id);
    if (built.length > 0) {
      await removeSheets(built, before.activeSheetId);
    }
    return told(cause, built.length > 0);
  } catch {
    return ours.size === 0 ? told(cause, false) : new ExcelProblem("left-behind", names.join(", "));
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
