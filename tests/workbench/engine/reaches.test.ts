import { CustomCommandExecutionError, Direction, ICommandService } from "@univerjs/core";
import {
  AddWorksheetMergeCommand,
  InsertRangeMoveDownCommand,
  InsertRowByRangeCommand,
  SheetInterceptorService,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { Engine } from "../../../workbench/engine/engine";
import { createHeadlessEngine } from "../../../workbench/engine/headless";
import { calculationTrigger } from "../../../workbench/engine/mends/formulas/calculationTrigger";
import { commandDepth } from "../../../workbench/engine/mends/core/commandStack";
import { keepResults } from "../../../workbench/engine/mends/formulas/keptResults";
import { withoutSelecting } from "../../../workbench/engine/mends/grid/mutedSelections";
import { inView } from "../../../workbench/engine/mends/grid/sheetInView";
import { checkUniverVersion, MENDED_VERSION } from "../../../workbench/engine/mends/core/univerVersion";

// Each reach into Univer does what it is for; and Univer alone does not, or the reach can go.

let engine: Engine;
beforeEach(() => (engine = createHeadlessEngine()));
afterEach(() => engine.dispose());

const write = (row: number, column: number, cell: object, subUnitId = "sheet-1"): void =>
  void engine.run("sheet.mutation.set-range-values", { subUnitId, cellValue: { [row]: { [column]: cell } } });
const value = (row: number, column: number, sheet = "sheet-1") =>
  engine.workbook.getSheetBySheetId(sheet)?.getCellRaw(row, column)?.v;
const area = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 };

test("another version of Univer than the one that was mended is refused", () => {
  expect(() => checkUniverVersion()).not.toThrow();
  expect(() => checkUniverVersion("0.99.0")).toThrow(`(${MENDED_VERSION})`);
});

test("commandStack: a command that is refused is forgotten; alone Univer keeps it", async () => {
  const commands = engine.injector.get(ICommandService);
  const merge = (): Promise<unknown> =>
    commands.executeCommand(AddWorksheetMergeCommand.id, { selections: [area] }).catch(() => undefined);
  const refused = engine.onBefore(({ id }) => id !== AddWorksheetMergeCommand.id);
  await merge();
  expect(commandDepth(commands)).toBe(0);
  refused.dispose();
  commands.beforeCommandExecuted(({ id }) => {
    if (id === AddWorksheetMergeCommand.id) throw new CustomCommandExecutionError("no");
  });
  await merge();
  expect(commandDepth(commands)).toBe(1);
});

test("calculationTrigger: what waits is known and computed when asked; alone Univer waits for a tenth of a second", async () => {
  const trigger = calculationTrigger(engine.injector);
  write(0, 0, { f: "=1+1" });
  expect(trigger._waitingCommandQueue.length).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(value(0, 0)).toBeUndefined();
  await engine.calculation.settle();
  expect(value(0, 0)).toBe(2);
  expect(trigger._waitingCommandQueue).toEqual([]);
});

test("keptResults: a result stays where the engine lacks what its formula needs; alone Univer overwrites it", async () => {
  write(0, 0, { v: 5, t: 2, f: "=NOSUCHFUNCTION(1)" });
  await engine.calculation.settle();
  expect(value(0, 0)).toBe("#NAME?");
  keepResults(engine.injector, ({ cell }) => String(cell.f).includes("OTHERUNKNOWN"));
  write(1, 0, { v: 5, t: 2, f: "=OTHERUNKNOWN(1)" });
  await engine.calculation.settle();
  expect(value(1, 0)).toBe(5);
});

test("heldHeights: alone Univer asks for heights with each change", () => {
  const asked = jest.spyOn(engine.injector.get(SheetInterceptorService), "generateMutationsOfAutoHeight");
  for (const row of [0, 1])
    engine.run("sheet.command.set-range-values", {
      subUnitId: "sheet-1",
      range: { ...area, startRow: row, endRow: row },
      value: { v: 1 },
    });
  expect(asked.mock.calls.length).toBeGreaterThanOrEqual(2);
  asked.mockRestore();
});

test("mutedSelections: nothing is selected; alone Univer selects the rows that it inserts", () => {
  const selected = jest.spyOn(SheetsSelectionsService.prototype, "setSelections");
  const insert = (): void =>
    void engine.run(InsertRowByRangeCommand.id, {
      subUnitId: "sheet-1",
      direction: Direction.UP,
      range: { startRow: 2, endRow: 2, startColumn: 0, endColumn: 19 },
    });
  withoutSelecting(engine.injector, insert);
  expect(selected).not.toHaveBeenCalled();
  insert();
  expect(selected).toHaveBeenCalled();
  selected.mockRestore();
});

test("sheetInView: cells of a sheet that is not in view move; alone Univer moves none", () => {
  engine.run("sheet.command.insert-sheet", {
    index: 1,
    sheet: { id: "other", name: "Other", cellData: {}, rowCount: 50, columnCount: 20 },
  });
  const front = engine.workbook.getSheetBySheetId("sheet-1")!;
  const other = engine.workbook.getSheetBySheetId("other")!;
  engine.workbook.setActiveSheet(front);
  write(0, 0, { v: "first" }, "other");
  const insert = (): void =>
    engine.runHandler(InsertRangeMoveDownCommand, {
      subUnitId: "other",
      range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
    } as never);
  insert();
  expect(value(0, 0, "other")).toBe("first");
  inView(engine.workbook, other, insert);
  expect(value(1, 0, "other")).toBe("first");
  expect(engine.workbook.getActiveSheet()?.getSheetId()).toBe("sheet-1");
});
