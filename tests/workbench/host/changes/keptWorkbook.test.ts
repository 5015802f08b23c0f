import fc from "fast-check";
import { RedoCommand, UndoCommand, ICommandService } from "@univerjs/core";
import { KeptWorkbook } from "../../../../workbench/host/changes/keptWorkbook";
import type { WorkbookDelta } from "../../../../workbench/host/transfer/workbookDelta";
import type { WorkbookData } from "../../../../src/spreadsheet/ooxml/workbookData";
import { openOfficeInNode, type OfficeInNode } from "../../../../workbench/node/officeInNode";
import { anyEdit, type Edit, START } from "./edits";

/** As it comes out of a store that keeps texts. */
const kept = (delta: WorkbookDelta): WorkbookDelta => JSON.parse(JSON.stringify(delta)) as WorkbookDelta;

/**
 * A selected line ends where the grid does, and grids have room for more as they like. The areas of a rule come in no
 * certain order.
 */
const comparable = (data: WorkbookData): WorkbookData => ({
  ...data,
  selection: undefined,
  sheets: data.sheets.map((sheet) => ({
    ...sheet,
    validations: sheet.validations.map((rule) => ({ ...rule, ranges: [...rule.ranges].sort() })),
    conditionalFormats: sheet.conditionalFormats.map((rule) => ({ ...rule, ranges: [...rule.ranges].sort() })),
  })),
});

/** What another host holds that knows the copy only. */
async function restored(copy: KeptWorkbook): Promise<WorkbookData> {
  const office = openOfficeInNode();
  try {
    await office.host.load(copy.toWorkbook(), copy.uncalculated());
    await office.host.settled();
    return comparable(office.host.store());
  } finally {
    office.close();
  }
}

/** Edits that fail, as on a protected sheet or a name that is taken, are no edits. */
const attempt = (action: Promise<unknown>): Promise<unknown> => action.catch(() => undefined);

async function perform(office: OfficeInNode, edit: Edit): Promise<void> {
  const commands = office.engine.injector.get(ICommandService);
  if (edit.kind === "undo" || edit.kind === "redo")
    await attempt(commands.executeCommand(edit.kind === "undo" ? UndoCommand.id : RedoCommand.id));
  else if (edit.kind === "command") {
    const params = { unitId: office.engine.unitId, subUnitId: "sheet-1", ...edit.params };
    await attempt(commands.executeCommand(edit.id, params));
  } else if (edit.kind === "typed") {
    const [first = ""] = office.host.sheets();
    await attempt(Promise.resolve().then(() => office.host.set(first, edit.address, [[edit.value]])));
  } else if (edit.kind === "api")
    await attempt(office.Excel.run(async (context) => edit.run(context).then(() => context.sync())));
}

test("a workbook comes back from what was told of its changes, whatever was done and whenever it was asked", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(anyEdit, fc.boolean()), { minLength: 1, maxLength: 14 }), async (steps) => {
      const office = openOfficeInNode();
      try {
        await office.host.load(START);
        const copy = KeptWorkbook.of(START);
        for (const [edit, ask] of steps) {
          await perform(office, edit);
          if (ask) copy.apply(kept(office.host.changes()));
        }
        await office.host.settled();
        copy.apply(kept(office.host.changes()));
        const now = comparable(office.host.store());
        office.close();
        expect(await restored(copy)).toEqual(now);
      } finally {
        office.close();
      }
    }),
    { numRuns: 30 },
  );
}, 300_000);

test("slices taken while the workbook changes, and what changed meanwhile, make the same workbook", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const office = openOfficeInNode();
      try {
        await office.host.load(START);
        const meanwhile: WorkbookDelta[] = [];
        const slices: WorkbookDelta[] = [];
        const waiting = [...edits];
        for (const slice of office.host.slices()) {
          slices.push(kept(slice));
          const edit = waiting.shift();
          if (!edit) continue;
          await perform(office, edit);
          if (waiting.length % 2 === 0) meanwhile.push(kept(office.host.changes()));
        }
        await office.host.settled();
        meanwhile.push(kept(office.host.changes()));
        const copy = new KeptWorkbook();
        for (const delta of [...slices, ...meanwhile]) copy.apply(delta);
        const now = comparable(office.host.store());
        office.close();
        expect(await restored(copy)).toEqual(now);
      } finally {
        office.close();
      }
    }),
    { numRuns: 15 },
  );
}, 300_000);

test("results that had not come when the page died are computed", async () => {
  const office = openOfficeInNode();
  await office.host.load(START);
  const copy = KeptWorkbook.of(START);
  await office.host.settled();
  office.host.set("Sheet1", "A1", [[40]]);
  // B1 is =A1*2 and still shows its old result.
  copy.apply(kept(office.host.changes()));
  office.close();
  const { cells } = (await restored(copy)).sheets[0] ?? { cells: [] };
  expect(cells.find(({ row, column }) => row === 0 && column === 1)?.value).toBe(80);
});

test("what a dynamic array spills comes back, also where it grows, shrinks and goes, whole copies included", async () => {
  const office = openOfficeInNode();
  try {
    await office.host.load(START);
    const copy = KeptWorkbook.of(START);
    for (const formula of ["=SEQUENCE(2,2)", "=SEQUENCE(4,3)*A1", "=SEQUENCE(1,2)", "单个"]) {
      office.host.set("Sheet1", "G3", [[formula]]);
      await office.host.settled();
      copy.apply(kept(office.host.changes()));
      const whole = new KeptWorkbook();
      for (const slice of office.host.slices()) whole.apply(kept(slice));
      const now = comparable(office.host.store());
      expect(comparable(copy.toWorkbook()).sheets[0]?.cells).toEqual(now.sheets[0]?.cells);
      expect(comparable(whole.toWorkbook()).sheets[0]?.cells).toEqual(now.sheets[0]?.cells);
    }
    office.host.set("Sheet1", "G3:G4", [["=SEQUENCE(3)*2"], [""]]);
    await office.host.settled();
    copy.apply(kept(office.host.changes()));
    const { cells } = copy.toWorkbook().sheets[0] ?? { cells: [] };
    const column = cells
      .filter((cell) => cell.column === 6)
      .map(({ row, value, formula, array }) => [row, value, formula ?? "", array ?? ""]);
    expect(column).toEqual([
      [2, 2, "=SEQUENCE(3)*2", "G3:G5"],
      [3, 4, "", ""],
      [4, 6, "", ""],
    ]);
    const now = comparable(office.host.store());
    office.close();
    expect(await restored(copy)).toEqual(now);
  } finally {
    office.close();
  }
});
