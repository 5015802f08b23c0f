import {
  hasBrackets,
  mapTableReferences,
  spellTableReference,
  type TableMapping,
  type TableReference,
} from "../../../src/spreadsheet/formulas/tableReference";
import type { CellPlace } from "../../engine/cellEditor/cellEntries";
import { bounding, formatArea, intersect, parseArea, quoteSheet, splitSheet } from "../basics/address";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import type { TableFormulas } from "../workbook/tables/tableFormulas";
import type { PlacedTable } from "./tableCells";
import { cellsOfReference, columnsOf } from "./tableReferences";
import { findTable, listTables } from "./tables";

/** What formulas that refer to tables mean in the open workbook. */
export class NamedTables implements TableFormulas {
  /** Names of tables, and of columns behind the name of theirs, that are there no more: Excel says so in the cell. */
  private readonly gone = new Set<string>();

  private known: { readonly revision: number; readonly gone: number; readonly names: ReadonlySet<string> } | undefined;

  constructor(private readonly workbook: OpenWorkbook) {}

  /** Forgets everything about the workbook that was open. */
  reset(): void {
    this.known = undefined;
    this.gone.clear();
  }

  /** Notes that a table, or one of its columns, is there no more. */
  lost(table: string, column?: string): void {
    this.gone.add(goneKey(table, column));
  }

  stored(formula: string, at: CellPlace): string {
    return this.map(formula, (reference) => {
      const table = reference.table || this.around(at)?.table.name;
      return table === undefined ? undefined : spellTableReference({ ...reference, table });
    });
  }

  shown(formula: string, at: CellPlace): string {
    return this.map(formula, (reference) => {
      const isOwn = hasInside(reference) && this.find(reference, at)?.table.id === this.around(at)?.table.id;
      return isOwn && this.around(at) ? spellTableReference({ ...reference, table: "" }) : undefined;
    });
  }

  inFile(formula: string, at: CellPlace): string {
    return this.map(this.stored(formula, at), (reference) =>
      hasInside(reference) ? spellTableReference(reference, true) : undefined,
    );
  }

  resolved(formula: string, at: CellPlace): string {
    const change = (reference: TableReference): string | undefined => {
      const placed = this.find(reference, at);
      if (!placed) return this.gone.has(goneKey(reference.table)) ? "#REF!" : undefined;
      const lost = reference.columns?.some((name) => this.gone.has(goneKey(reference.table, name)));
      return columnsOf(placed, reference) || lost ? cellsOfReference(placed, reference, at) : undefined;
    };
    return this.map(formula, change, { join: spanned });
  }

  isKnown(formula: string): boolean {
    let known = true;
    const look = (reference: TableReference): undefined => {
      const placed = reference.table === "" ? undefined : findTable(this.workbook, reference.table);
      known &&= placed !== undefined && columnsOf(placed, reference) !== undefined;
      return undefined;
    };
    this.map(formula, look, { unread: () => (known = false) });
    return known;
  }

  /** Whether a formula refers to a table at all. */
  uses(formula: string): boolean {
    let uses = false;
    this.map(formula, () => ((uses = true), undefined));
    return uses;
  }

  /** Replaces the references in a formula. */
  map(formula: string, change: TableMapping["change"], more: Omit<TableMapping, "change" | "isTable"> = {}): string {
    const names = this.names();
    if (!hasBrackets(formula) && !mayName(formula, names)) return formula;
    return mapTableReferences(formula, { ...more, isTable: (name) => names.has(name.toLowerCase()), change });
  }

  /** Of each formula this is asked. */
  private names(): ReadonlySet<string> {
    const { revision } = this.workbook;
    if (this.known?.revision === revision && this.known.gone === this.gone.size) return this.known.names;
    const names = new Set([
      ...listTables(this.workbook).map(({ table }) => table.name.toLowerCase()),
      ...[...this.gone].filter((key) => !key.includes("[")),
    ]);
    this.known = { revision, gone: this.gone.size, names };
    return names;
  }

  private find({ table }: TableReference, at: CellPlace): PlacedTable | undefined {
    return table === "" ? this.around(at) : findTable(this.workbook, table);
  }

  /** The table that a cell lies in. */
  private around({ sheetId, row, column }: CellPlace): PlacedTable | undefined {
    const cell = { row, column, rows: 1, columns: 1 };
    return listTables(this.workbook).find(({ sheet, table }) => sheet.id === sheetId && intersect(table.area, cell));
  }
}

const goneKey = (table: string, column?: string): string =>
  `${table}${column === undefined ? "" : `[${column}`}`.toLowerCase();

/** The cells from one area to another, where both lie on the same sheet. */
function spanned(ends: readonly string[]): string {
  const places = ends.map((end) => splitSheet(end));
  const areas = places.flatMap(({ rest }) => parseArea(rest) ?? []);
  if (areas.length < ends.length || new Set(places.map(({ sheet }) => sheet)).size > 1) return ends.join(":");
  const [{ sheet } = {}] = places;
  const cells = formatArea(areas.reduce(bounding), true);
  return sheet === undefined ? cells : `${quoteSheet(sheet)}!${cells}`;
}

const hasInside = ({ sections, columns }: TableReference): boolean => sections.length > 0 || columns !== undefined;

function mayName(formula: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  const text = formula.toLowerCase();
  return [...names].some((name) => text.includes(name));
}
