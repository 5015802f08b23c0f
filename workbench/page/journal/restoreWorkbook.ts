import { KeptWorkbook, type CellsBySheet } from "../../host/changes/keptWorkbook";
import type { WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import type { OpenedWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import { blankWorkbook } from "../document/blankWorkbook";
import { readRecords, type StoredJournal } from "./journalRecord";

/** A workbook as it was when its page ended. */
export interface RestoredWorkbook {
  readonly name: string;
  readonly data: WorkbookData;
  readonly uncalculated: CellsBySheet;
  /** The file that it was opened from; missing where it was begun here, or where that can no longer be read. */
  readonly opened?: OpenedWorkbook;
  /** What was being typed into a cell. */
  readonly openText?: { readonly sheet: string; readonly row: number; readonly column: number; readonly text: string };
  /** True where something of it is damaged: the latest changes, or what only the opened file had. */
  readonly damaged: boolean;
}

/** Puts a workbook together from its journal. Rejects where nothing of it can be read. */
export async function restoreWorkbook(
  { head, base, records }: StoredJournal,
  read: (bytes: Uint8Array) => Promise<OpenedWorkbook>,
): Promise<RestoredWorkbook> {
  const { deltas, damaged } = readRecords(records);
  const isWhole = records[0]?.previous === undefined && deltas.length > 0;
  const opened = base && (await read(base).catch((error: Error) => (isWhole ? undefined : Promise.reject(error))));
  const kept = isWhole ? new KeptWorkbook() : KeptWorkbook.of(opened?.data ?? blankWorkbook());
  for (const delta of deltas) kept.apply(delta);
  const data = kept.toWorkbook();
  const sheet = head.openText && kept.nameOf(head.openText.sheetId);
  return {
    name: head.name,
    data,
    uncalculated: kept.uncalculated(),
    ...(opened ? { opened } : {}),
    ...(head.openText && sheet !== undefined ? { openText: { ...head.openText, sheet } } : {}),
    damaged: damaged || (base !== undefined && opened === undefined),
  };
}
