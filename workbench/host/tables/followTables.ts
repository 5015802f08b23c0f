import { SetRangeValuesMutation } from "@univerjs/sheets";
import { spellTableReference } from "../../../src/spreadsheet/formulas/tableReference";
import { forgetDependencies } from "../../engine/mends/formulas/tableFormulas";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { NamedTables } from "./namedTables";
import { columnNames } from "./tableCells";
import { changedFormulas, type PlacedFormula, placedFormulas } from "./placedFormulas";
import { listTables } from "./tables";

/** What formulas depend on of a table. */
interface Known {
  readonly name: string;
  /** By their ids. */
  readonly columns: ReadonlyMap<number, string>;
  /** Where it lies, and what it shows. */
  readonly place: string;
}

/** The tables, and a way to begin anew with another workbook. */
export type FollowedTables = NamedTables & { restart(): void };

/** Lets formulas follow the tables that they name: when these move, grow, go, or get other names. */
export function followTables(workbook: OpenWorkbook): FollowedTables {
  const { engine } = workbook;
  const tables = new NamedTables(workbook);
  let known = knownTables(workbook);
  const formulas = (): PlacedFormula[] => placedFormulas(workbook.sheets(), (formula) => tables.uses(formula));
  const invalidate = (cells: readonly PlacedFormula[]): void => {
    if (cells.length === 0) return;
    forgetDependencies(engine.injector, engine.unitId, cells);
    engine.calculation.invalidate(
      cells.map(({ sheetId, row, column }) => ({
        unitId: engine.unitId,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      })),
    );
  };
  /** Formulas say the new names. That is no step of its own: undoing the new name ends here again. */
  const rename = (cells: readonly PlacedFormula[], renamed: (formula: string) => string): void => {
    for (const [subUnitId, cellValue] of changedFormulas(cells, ({ formula }) => renamed(formula)))
      engine.run(SetRangeValuesMutation.id, { subUnitId, cellValue });
  };
  const follow = (): void => {
    const before = known;
    const now = knownTables(workbook);
    if (sameTables(before, now)) return;
    known = now;
    for (const [id, { name, columns }] of before) {
      const after = now.get(id);
      if (!after && ![...now.values()].some((other) => other.name === name)) tables.lost(name);
      if (after) for (const [column, text] of columns) if (!after.columns.has(column)) tables.lost(after.name, text);
    }
    const cells = formulas();
    if (cells.length === 0) return;
    rename(cells, (formula) =>
      tables.map(formula, (reference) => {
        const old = [...before].find(([, { name }]) => name.toLowerCase() === reference.table.toLowerCase());
        const after = old && now.get(old[0]);
        if (!old || !after) return undefined;
        const columns = reference.columns?.map((name) => newName(old[1], after, name));
        const [first, last] = columns ?? [];
        const renamed = { ...reference, table: after.name };
        return spellTableReference(
          first === undefined || last === undefined ? renamed : { ...renamed, columns: [first, last] },
        );
      }),
    );
    invalidate(cells);
  };
  engine.calculation.onStart(follow);
  workbook.bookChanges.add(() => {
    if (!sameTables(known, knownTables(workbook))) invalidate(formulas());
  });
  return Object.assign(tables, {
    restart: () => {
      tables.reset();
      known = knownTables(workbook);
    },
  });
}

function newName(before: Known, after: Known, name: string): string {
  for (const [id, text] of before.columns)
    if (text.toLowerCase() === name.toLowerCase()) return after.columns.get(id) ?? name;
  return name;
}

function knownTables(workbook: OpenWorkbook): ReadonlyMap<string, Known> {
  return new Map(
    listTables(workbook).map((placed) => {
      const { id, name, columns, area, showHeaders, showTotals } = placed.table;
      const names = columnNames(placed);
      return [
        id,
        {
          name,
          columns: new Map(columns.map((column, index) => [column.id, names[index] ?? column.name])),
          place: JSON.stringify([placed.sheet.id, area, showHeaders, showTotals]),
        },
      ];
    }),
  );
}

const plain = (tables: ReadonlyMap<string, Known>): string =>
  JSON.stringify([...tables].map(([id, { name, columns, place }]) => [id, name, [...columns], place]));

const sameTables = (a: ReadonlyMap<string, Known>, b: ReadonlyMap<string, Known>): boolean => plain(a) === plain(b);
