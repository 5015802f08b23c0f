import type { Answer } from "../gateway/answer";
import { toProblem } from "./toProblem";

/**
 * Reads with the active sheet asked for. With a chart sheet in front Excel fails the whole batch for that question: the
 * reading is then done once more without it.
 * @param read is told whether to ask; it must ask for everything else again, too
 */
export async function withActiveSheet<T>(read: (ask: boolean) => Promise<T>): Promise<T> {
  try {
    return await read(true);
  } catch (error) {
    if (toProblem(error).code !== "chart-in-front") throw error;
    return read(false);
  }
}

/** Asks for the active sheet's id; null where it is not asked for, since a chart sheet is in front. */
export function askActiveSheet(workbook: Excel.Workbook, ask: boolean): Answer<string | null> {
  return ask ? askId(workbook.worksheets.getActiveWorksheet()) : () => null;
}

function askId(sheet: Excel.Worksheet): Answer<string> {
  sheet.load("id");
  return () => sheet.id;
}
