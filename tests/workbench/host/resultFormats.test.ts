import { RedoCommand, UndoCommand } from "@univerjs/core";
import fc from "fast-check";
import type { OfficeInNode } from "../../../workbench/node/officeInNode";
import { open, run } from "./open";

let office: OfficeInNode;
beforeEach(() => (office = open()));

const DATE = "yyyy/m/d";
const format = async (address: string): Promise<unknown> =>
  run(async (sheet, context) => {
    const range = sheet.getRange(address).load("numberFormat");
    await context.sync();
    return (range.numberFormat as unknown[][])[0]?.[0];
  });
const set = async (address: string, value: string | number): Promise<void> => {
  office.host.set("Sheet1", address, [[value]]);
  await office.host.settled();
};
async function step(id: string): Promise<void> {
  office.engine.run(id, {});
  await office.host.settled();
}

test("a formula takes the number format of what it refers to when it is entered, as one step with it", async () => {
  await set("A1", "2024-5-6");
  const steps = office.engine.undoSteps.count("undo");
  await set("B1", "=A1");
  expect(await format("B1")).toBe(DATE);
  expect(office.engine.undoSteps.count("undo")).toBe(steps + 1);
  await step(UndoCommand.id);
  expect(await format("B1")).toBe("General");
  await step(RedoCommand.id);
  expect(await format("B1")).toBe(DATE);
});

test("written by the add-in too, in a request that reads its result as well as after one that does not", async () => {
  await set("A1", "50%");
  await run(async (sheet, context) => {
    const range = sheet.getRange("B1");
    range.formulas = [["=A1"]];
    range.load("values");
    await context.sync();
    sheet.getRange("B2").formulas = [["=A1"]];
  });
  await office.host.settled();
  expect([await format("B1"), await format("B2")]).toEqual(["0%", "0%"]);
  while (office.engine.undoSteps.count("undo") > 0) await step(UndoCommand.id);
  expect([await format("B1"), await format("B2")]).toEqual(["General", "General"]);
});

test.each([
  ["=DATE(2024,13,1)", "yyyy/m/d", "2025/1/1"],
  ["=TIME(13,5,0)", "h:mm AM/PM", "1:05 PM"],
  ["=EDATE(45306,1)", "General", "45337"],
])("%s gives its cell the format %s", async (formula, expected, text) => {
  await set("B1", formula);
  expect(await format("B1")).toBe(expected);
  const shown = await run(async (sheet, context) => {
    const range = sheet.getRange("B1").load("text");
    await context.sync();
    return range.text;
  });
  expect(shown).toEqual([[text]]);
});

test("a format that the cell has stays, and a later change of what it refers to gives it none", async () => {
  await set("A1", 45000);
  await set("B1", "=A1");
  await run((sheet) => (sheet.getRange("C1").numberFormat = [["0.00"]]));
  await set("C1", "=A1");
  await run((sheet) => (sheet.getRange("A1").numberFormat = [[DATE]]));
  await set("A1", 45001);
  expect([await format("B1"), await format("C1")]).toEqual(["General", "0.00"]);
});

test("what is written, formatted and entered in any order is undone and done again to the last format", async () => {
  const cell = fc.constantFrom("A1", "A2", "B1", "B2", "C1");
  const act = fc.oneof(
    fc.tuple(cell, fc.constantFrom("2024-5-6", "50%", "¥12", "文字", "=A1", "=B2+1", "=SUM(A1:A2)", "=C1&1", "")),
    fc.tuple(cell, fc.constant(null)),
  );
  const all = (): unknown => {
    const { sheets, styles } = office.host.store();
    return sheets[0]?.cells.map(({ style, ...others }) => ({ ...others, style: styles[style ?? -1] }));
  };
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 12 }), async (acts) => {
      await office.host.load({
        ...office.host.store(),
        sheets: office.host.store().sheets.map((s) => ({ ...s, cells: [] })),
      });
      const start = all();
      for (const [address, value] of acts)
        if (value !== null) await set(address, value);
        else await run((sheet) => (sheet.getRange(address).numberFormat = [["0.000"]]));
      const end = all();
      for (const _ of [1, 2]) {
        while (office.engine.undoSteps.count("undo") > 0) await step(UndoCommand.id);
        expect(all()).toEqual(start);
        while (office.engine.undoSteps.count("redo") > 0) await step(RedoCommand.id);
        expect(all()).toEqual(end);
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);
