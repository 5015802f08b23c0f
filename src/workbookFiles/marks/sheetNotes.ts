import type { Finding } from "../../checks/finding";
import { NOTE_AUTHOR, noteOrigin, noteText } from "../../checks/marks/markNote";
import type { Language } from "../../language/language";
import { cellAddress, parseAddress } from "../../spreadsheet/address";
import type { SheetData } from "../../spreadsheet/ooxml/workbookData";

type Notes = NonNullable<SheetData["notes"]>;

/** What becomes of the notes of a sheet. */
export interface SheetNotes {
  readonly notes: Notes;
  /** Of ours: how many are new, and how many went. */
  readonly written: number;
  readonly removed: number;
  /** Cells with a note of a person, which stays as it is, and what ours would have said. */
  readonly taken: readonly { readonly address: string; readonly text: string }[];
  /** Cells with a note of ours that a person wrote into. */
  readonly answered: readonly string[];
}

/** Texts by cell; a finding about an area stands at its first cell. */
function textsOf(findings: readonly Finding[], language: Language): ReadonlyMap<string, string> {
  const cells = new Map<string, Finding[]>();
  for (const finding of findings) {
    const area = parseAddress(finding.address);
    if (!area) continue;
    const cell = cellAddress(area.row, area.column);
    cells.set(cell, [...(cells.get(cell) ?? []), finding]);
  }
  return new Map([...cells].map(([cell, found]) => [cell, noteText(found, language)]));
}

/**
 * Our notes of earlier on go, and new ones come where no person's note stands.
 * @param language of the new ones; null for none
 */
export function sheetNotes(old: Notes, findings: readonly Finding[], language: Language | null): SheetNotes {
  const kept = old.filter((note) => noteOrigin(note) !== "own");
  const texts = language === null ? new Map<string, string>() : textsOf(findings, language);
  const taken = new Set(kept.map(({ row, column }) => cellAddress(row, column)));
  const added = [...texts].flatMap(([cell, text]) => {
    const area = taken.has(cell) ? null : parseAddress(cell);
    return area ? [{ row: area.row, column: area.column, text, author: NOTE_AUTHOR }] : [];
  });
  return {
    notes: [...kept, ...added],
    written: added.length,
    removed: old.length - kept.length,
    taken: [...texts].flatMap(([address, text]) => (taken.has(address) ? [{ address, text }] : [])),
    answered: kept.filter((note) => noteOrigin(note) === "answered").map(({ row, column }) => cellAddress(row, column)),
  };
}
