import type { WorkbookDelta } from "../../host/transfer/workbookDelta";

/** What a person was typing when it was noted: the cell's editor was still open. */
export interface OpenText {
  /** The host's id of the sheet. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One workbook in one tab. */
export interface JournalHead {
  readonly id: string;
  /** The file's name. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** False where the workbook was saved after its last change. */
  readonly unsaved: boolean;
  readonly openText?: OpenText;
  /** UTF-16 units and bytes, about. */
  readonly size: number;
}

/** Changes as they are stored: later ones count after earlier ones. */
export interface JournalRecord {
  readonly journal: string;
  readonly number: number;
  /** The record before it, whether or not it is still there; missing in a whole copy, which stands for all before it. */
  readonly previous?: number;
  /** A {@link WorkbookDelta} each, as JSON. */
  readonly texts: readonly string[];
  readonly sum: number;
}

/** A workbook's journal as it is read again. */
export interface StoredJournal {
  readonly head: JournalHead;
  /** The opened file. */
  readonly base?: Uint8Array;
  /** By their numbers. */
  readonly records: readonly JournalRecord[];
}

/** FNV-1a over UTF-16 units; `sum` goes on from an earlier text. */
export function checksum(text: string, sum = 0x811c9dc5): number {
  let result = sum;
  for (let index = 0; index < text.length; index++) result = Math.imul(result ^ text.charCodeAt(index), 0x01000193);
  return result >>> 0;
}

/** The changes in the records, as far as they are whole. */
export function readRecords(records: readonly JournalRecord[]): {
  readonly deltas: readonly WorkbookDelta[];
  /** True where records are damaged or missing: what came after them is left out. */
  readonly damaged: boolean;
} {
  const deltas: WorkbookDelta[] = [];
  let last: number | undefined;
  let whole: number | undefined;
  for (const { number, previous, texts, sum } of records) {
    if (previous === undefined) whole = number;
    // What a whole copy stands for is gone; else each record follows the one before it, and the first begins at -1.
    else if (last === undefined ? previous >= (whole ?? 0) : previous !== last) return { deltas, damaged: true };
    if (texts.reduce((known, text) => checksum(text, known), checksum("")) !== sum) return { deltas, damaged: true };
    try {
      deltas.push(...texts.map((text) => JSON.parse(text) as WorkbookDelta));
    } catch {
      return { deltas, damaged: true };
    }
    if (previous !== undefined) last = number;
  }
  return { deltas, damaged: false };
}
