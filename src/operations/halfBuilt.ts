import type { Answer } from "../gateway/answer";
import { ExcelProblem } from "../gateway/excelProblem";
import type { WorkbookBefore } from "../gateway/workbookSession";
import { gateway } from "./gateway";
import { removeSheets } from "./removeSheets";

/** Ids that the answer of the failed batch still told. */
function knownIds(asked: readonly Answer<string>[]): Set<string> {
  const ids = new Set<string>();
  for (const id of asked) {
    try {
      ids.add(id());
    } catch {
      // Not loaded: the batch failed before, or this host gives no answers beside an error.
    }
  }
  return ids;
}

/**
 * Takes a failed insertion back; returns what to tell the user.
 * @param asked the ids of the new sheets, which the failed batch may have told
 */
export async function removeHalfBuilt(
  asked: readonly Answer<string>[],
  names: readonly string[],
  before: WorkbookBefore,
  cause: ExcelProblem,
): Promise<ExcelProblem> {
  const ours = knownIds(asked);
  // A sheet of a name that was just taken can be a colleague's, who works in the same file.
  const byName = cause.code !== "name-taken";
  try {
    const now = await gateway.run((session) => session.readBefore());
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
