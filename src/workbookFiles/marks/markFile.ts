import type { Finding, Severity } from "../../checks/finding";
import { markedCells } from "../../checks/marks/markedCells";
import { isMarkFormula, markFormula } from "../../checks/marks/markRule";
import type { Language } from "../../language/language";
import { parseAddress } from "../../spreadsheet/address";
import { changeSheets, type ChangedFile, type OpenSheet } from "../../spreadsheet/ooxml/changeSheets";
import { WorkbookFileError } from "../../spreadsheet/ooxml/package/fileError";
import type { TopRule } from "../../spreadsheet/ooxml/sheets/topRules";
import { fileProblemOf } from "./fileProblemOf";
import { markStyle } from "./markStyle";
import { sheetNotes } from "./sheetNotes";

/** A cell whose note we leave alone. */
export interface KeptNote {
  readonly sheet: string;
  readonly address: string;
  /** What a note of ours would have said, a finding a line; `""` where it is an answer to one of ours. */
  readonly text: string;
}

/** What was done to a file. */
export interface MarkedFile extends ChangedFile {
  /** How many cells are marked now, by the gravest of their findings. */
  readonly marked: Readonly<Record<Severity, number>>;
  readonly notes: number;
  /** Cells and notes of earlier on. */
  readonly removedMarks: number;
  readonly removedNotes: number;
  readonly keptNotes: readonly KeptNote[];
  /** Sheets on which marks or notes were changed although they are protected; the protection stays. */
  readonly protectedSheets: readonly string[];
}

const cellsIn = (ranges: readonly string[]): number =>
  ranges.reduce((sum, range) => {
    const { rows, columns } = parseAddress(range) ?? { rows: 0, columns: 0 };
    return sum + rows * columns;
  }, 0);

/** The rules of a sheet's marks, as the pane writes them. */
const rulesOf = (findings: readonly Finding[]): TopRule[] =>
  markedCells(findings).map(({ severity, addresses }) => ({
    ranges: addresses,
    formula: markFormula(severity).slice(1),
    style: markStyle(severity),
  }));

class Marking {
  readonly marked: Record<Severity, number> = { error: 0, warning: 0, information: 0 };
  notes = 0;
  removedMarks = 0;
  removedNotes = 0;
  readonly keptNotes: KeptNote[] = [];
  readonly protectedSheets: string[] = [];

  constructor(
    private readonly findings: readonly Finding[],
    private readonly noteLanguage: Language | null,
  ) {}

  sheet(sheet: OpenSheet): void {
    const { name } = sheet;
    const findings = this.findings.filter((finding) => finding.sheet === name);
    for (const { severity, addresses } of markedCells(findings)) this.marked[severity] += addresses.length;
    const removed = sheet.replaceRules(isMarkFormula, rulesOf(findings));
    this.removedMarks += cellsIn(removed.flatMap(({ ranges }) => ranges));
    const { notes, written, removed: gone, taken, answered } = sheetNotes(sheet.notes, findings, this.noteLanguage);
    if (written > 0 || gone > 0) sheet.setNotes(notes);
    this.notes += written;
    this.removedNotes += gone;
    this.keptNotes.push(
      ...taken.map((note) => ({ sheet: name, ...note })),
      ...answered
        .filter((address) => !taken.some((note) => note.address === address))
        .map((address) => ({ sheet: name, address, text: "" })),
    );
    const isChanged = findings.length > 0 || removed.length > 0 || gone > 0;
    if (isChanged && sheet.isProtected) this.protectedSheets.push(name);
  }
}

/**
 * Marks the cells of findings in an .xlsx or .xlsm file as the pane does, in place of all earlier marks: conditional formats
 * of our own, above all others. Without findings the marks are only taken away.
 * @param noteLanguage writes a note beside each finding in that language; null for none
 * @throws FileProblem `not-xlsx` for other formats, or what else is wrong with the file
 */
export function markFile(bytes: Uint8Array, findings: readonly Finding[], noteLanguage: Language | null): MarkedFile {
  const marking = new Marking(findings, noteLanguage);
  try {
    const file = changeSheets(bytes, (sheet) => marking.sheet(sheet));
    const { marked, notes, removedMarks, removedNotes, keptNotes, protectedSheets } = marking;
    return { ...file, marked, notes, removedMarks, removedNotes, keptNotes, protectedSheets };
  } catch (error) {
    throw error instanceof WorkbookFileError ? fileProblemOf(error) : error;
  }
}
