import type { SheetContext } from "./sheets/sheetContext";
import { endingOf, type Ending } from "./contentType";
import { WorkbookFileError } from "./package/fileError";
import { dropLost, lossesOf } from "./package/losses";
import { OoxmlPackage } from "./package/ooxmlPackage";
import type { FileOptions } from "./readWorkbook";
import { readNotes, writeNotes } from "./sheets/sheetNotes";
import { addToSheet, firstFreeColumn, type AddedToSheet, type RowSpan } from "./sheets/addCells";
import { extendPrintArea } from "./sheets/extendPrintArea";
import { readProtection } from "./sheets/sheetProtection";
import { replaceTopRules, type TopRule } from "./sheets/topRules";
import { sheetContext, workbookParts, type WorkbookParts } from "./workbook/workbookParts";
import { sameData } from "./workbook/sameData";
import type { SheetData } from "./workbookData";

type Notes = NonNullable<SheetData["notes"]>;

/** A sheet of a file, and what may be changed of it without a look at its cells. */
export interface OpenSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly notes: Notes;
  /**
   * Takes a program's own conditional formats away and puts others above those that are left.
   * @param isOwn tells an own one by its formula, without the leading `=`
   * @returns those that are gone
   */
  replaceRules(isOwn: (formula: string) => boolean, wanted: readonly TopRule[]): readonly TopRule[];
  setNotes(notes: Notes): void;
  /** The column behind all that holds something, or in these rows is merged. */
  freeColumn(rows: RowSpan): number;
  /** Adds cells beside what is there; `protect` closes all others, where the sheet is not protected yet. */
  add(added: AddedToSheet, protect: boolean): void;
}

export interface ChangedFile {
  /** The very bytes of the file where nothing was changed. */
  readonly bytes: Uint8Array;
  /** What files of this kind are called, without the point. */
  readonly ending: Ending;
  /** A digital signature, which no change leaves valid, was left out. */
  readonly lostSignature: boolean;
}

const DXF_ID = /[dD]xfId="(\d+)"/g;

/** The conditional styles that anything in the workbook refers to: rules, tables, filters, pivot tables. */
function usedStyles(pkg: OoxmlPackage): ReadonlySet<number> {
  const used = new Set<number>();
  for (const part of pkg.names())
    if (/\.xml$/i.test(part) && !/^customXml\//i.test(part))
      for (const [, id] of pkg.currentText(part).matchAll(DXF_ID)) used.add(Number(id));
  return used;
}

class Changes {
  isChanged = false;
  private readonly styles = new Set<number>();

  constructor(private readonly parts: WorkbookParts) {}

  open(context: SheetContext): OpenSheet {
    const { name } = context;
    return {
      name,
      isProtected: readProtection(context) !== undefined,
      notes: readNotes(context),
      replaceRules: (isOwn, wanted) => {
        const { removed, styles } = replaceTopRules(context, isOwn, wanted);
        for (const style of styles) this.styles.add(style);
        if (removed.length > 0 || wanted.length > 0) this.changed(context);
        return removed;
      },
      setNotes: (notes) => {
        if (sameData(readNotes(context), notes)) return;
        writeNotes(context, notes);
        this.changed(context);
      },
      freeColumn: (rows) => firstFreeColumn(context, rows),
      add: (added, protect) => {
        addToSheet(context, added, protect);
        this.changed(context);
        this.print(context, added);
      },
    };
  }

  /** What came beside a print area is printed too. */
  private print({ part }: SheetContext, { cells }: AddedToSheet): void {
    const { pkg, root, sheets, part: workbook } = this.parts;
    const [columns, rows] = [cells.map(({ column }) => column), cells.map(({ row }) => row)];
    const added = {
      first: Math.min(...columns),
      last: Math.max(...columns),
      firstRow: Math.min(...rows),
      lastRow: Math.max(...rows),
    };
    const index = sheets.findIndex((sheet) => sheet.part === part);
    if (extendPrintArea(root, index, added)) pkg.markChanged(workbook);
  }

  private changed({ part }: SheetContext): void {
    this.isChanged = true;
    this.parts.pkg.markChanged(part);
  }

  /** What the rules that are gone leave behind. */
  finish(): void {
    const { pkg, styles } = this.parts;
    if (this.styles.size === 0) return;
    const used = usedStyles(pkg);
    styles.conditional.dropUnused(this.styles, (index) => used.has(index));
  }
}

/** @throws WorkbookFileError `damaged` for what nobody foresaw in a file */
function opened(bytes: Uint8Array, namespaces?: readonly string[]): readonly [WorkbookParts, readonly SheetContext[]] {
  try {
    const parts = workbookParts(OoxmlPackage.open(bytes), namespaces);
    return [parts, parts.sheets.flatMap(({ part }) => (part === undefined ? [] : [sheetContext(parts, part)]))];
  } catch (error) {
    throw error instanceof WorkbookFileError ? error : new WorkbookFileError("damaged", String(error));
  }
}

/**
 * Changes rules and notes of the sheets of an .xlsx or .xlsm file, one sheet after the other. All other parts, cells and macros
 * too, keep their bytes.
 * @throws WorkbookFileError
 */
export function changeSheets(
  bytes: Uint8Array,
  change: (sheet: OpenSheet) => void,
  { namespaces }: FileOptions = {},
): ChangedFile {
  const [parts, sheets] = opened(bytes, namespaces);
  const { pkg } = parts;
  const changes = new Changes(parts);
  for (const sheet of sheets) change(changes.open(sheet));
  const ending = endingOf(pkg.contentType(parts.part));
  if (!changes.isChanged) return { bytes, ending, lostSignature: false };
  changes.finish();
  const lostSignature = lossesOf(pkg).some(({ code }) => code === "signature");
  dropLost(pkg, ["signature"]);
  return { bytes: pkg.toBytes(), ending, lostSignature };
}
