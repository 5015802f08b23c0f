import type { Engine } from "../../workbench/engine/engine";
import { createHeadlessEngine } from "../../workbench/engine/headless";
import type { CellData, SheetData } from "../../src/spreadsheet/ooxml/workbookData";
import { createHost } from "../../workbench/host/createHost";
import type { Cell, Outcome } from "./case";
import { INPUTS, type JudgedBook } from "./judgedBook";
import { sheetData } from "../support/sheetData";

const RESULTS = "results";
const LAST_TIMER_MS = 1500;

const inputCell = (row: number, column: number, value: Cell): CellData =>
  // An empty text is what a formula gave.
  value === "" ? { row, column, value: null, formula: '=""' } : { row, column, value };

const sheet = (name: string, cells: readonly CellData[]): SheetData => sheetData(name, { cells });

const engines: Engine[] = [];

/** Has the workbench's engine compute every case. */
export async function judgeByUniver(book: JudgedBook): Promise<Outcome[]> {
  const engine = createHeadlessEngine();
  engines.push(engine);
  const host = createHost(engine);
  const formulas = book.cases.map(({ formula }, row): CellData => ({ row, column: 0, value: null, formula }));
  const inputs = book.inputs.flatMap((row, at) =>
    row.flatMap((value, column) => (value === null ? [] : [inputCell(at, column, value)])),
  );
  await host.load({
    sheets: [sheet(RESULTS, formulas), sheet(INPUTS, inputs)],
    styles: [],
    names: [],
    customXml: [],
    structureProtected: false,
    activeSheet: RESULTS,
  });
  return host.values(RESULTS, `A1:A${book.cases.length}`).map(([value]) => value ?? "");
}

/** Univer 0.25.1 starts a progress timer with a calculation, which fails if it fires after its disposal. */
export async function endUniver(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, LAST_TIMER_MS));
  for (const engine of engines.splice(0)) engine.dispose();
}
