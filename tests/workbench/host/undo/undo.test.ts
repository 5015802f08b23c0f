import fc from "fast-check";
import { UNDO_LIMIT } from "../../../../workbench/engine/undoSteps";
import type { OfficeInNode } from "../../../../workbench/node/officeInNode";
import { open, run } from "../open";
import { BOOK_OPERATIONS } from "./bookOperations";
import { CELL_OPERATIONS } from "./cellOperations";
import { GRID_OPERATIONS } from "./gridOperations";
import { place } from "./place";
import { START } from "./startWorkbook";
import { differences, stateOf } from "./state";
import { faults, perform, takeBack } from "./walk";

// A walk calculates the workbook some hundred times.
jest.setTimeout(300_000);

const OPERATIONS = { ...CELL_OPERATIONS, ...BOOK_OPERATIONS, ...GRID_OPERATIONS };
const step = fc.record({ kind: fc.constantFrom(...Object.keys(OPERATIONS)), place });

let office: OfficeInNode;

beforeEach(() => {
  office = open();
  office.CustomFunctions.associate("DOUBLE", (value: number) => value * 2);
  const parameters = [{ name: "value", type: "number" }];
  office.host.registerFunctions("TEST", [{ id: "DOUBLE", name: "DOUBLE", parameters }]);
});

async function begin(): Promise<void> {
  await office.host.load(structuredClone(START));
  await office.host.settled();
}

test.each(Object.keys(OPERATIONS))("%s: undone, the workbook is as it began; done again, as it ended", async (kind) => {
  await fc.assert(
    fc.asyncProperty(place, async (at) => {
      await begin();
      expect(await faults(office, OPERATIONS, [{ kind, place: at }])).toMatchObject({ faults: [] });
    }),
    { numRuns: 2 },
  );
});

test("any operations in any order, all undone and all done again", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      await begin();
      expect(await faults(office, OPERATIONS, steps)).toMatchObject({ faults: [] });
    }),
    { numRuns: 6, endOnFailure: true },
  );
});

test("some steps back, some forward: each place on the way is as it was", async () => {
  const ways = fc.array(
    fc.record({ command: fc.constantFrom("undo" as const, "redo" as const), limit: fc.integer({ min: 1, max: 9 }) }),
    {
      minLength: 6,
      maxLength: 10,
    },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 20 }), ways, async (steps, walk) => {
      await begin();
      const states = [stateOf(office)];
      for (const one of steps) {
        const told = await perform(office, OPERATIONS, [one]);
        const count = office.engine.undoSteps.count("undo");
        // What is refused half way may leave a step, what changes nothing leaves none.
        if (count === states.length) states.push(stateOf(office));
        else if (count + 1 === states.length)
          expect([told, differences(states[count], stateOf(office))]).toEqual([told, []]);
        else break;
      }
      for (const { command, limit } of walk) {
        await takeBack(office, command, limit);
        const at = states[office.engine.undoSteps.count("undo")];
        if (at !== undefined) expect(differences(at, stateOf(office))).toEqual([]);
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
});

test("a hundred steps can be undone and done again, as in Excel; older ones are gone", async () => {
  await begin();
  const steps = fc.sample(fc.record({ kind: fc.constantFrom("grid: type", "api: font", "api: formula"), place }), {
    numRuns: UNDO_LIMIT + 20,
    seed: 1,
  });
  const states: unknown[] = [];
  for (const one of steps) {
    await perform(office, OPERATIONS, [one]);
    states.push(stateOf(office));
  }
  expect(await takeBack(office, "undo")).toBe(UNDO_LIMIT);
  expect(differences(states.at(-1 - UNDO_LIMIT), stateOf(office))).toEqual([]);
  expect(await takeBack(office, "redo")).toBe(UNDO_LIMIT);
  expect(differences(states.at(-1), stateOf(office))).toEqual([]);
});

test("a step that is done again after others shares nothing with what they changed", async () => {
  await begin();
  const { engine, host } = office;
  const rich = {
    ...fc.sample(place, { numRuns: 1, seed: 3 })[0]!,
    sheet: "甲" as const,
    row: 0,
    column: 5,
    rows: 1,
    columns: 1,
  };
  await perform(office, OPERATIONS, [{ kind: "grid: rich text", place: rich }]);
  const written = stateOf(office);
  // The fonts of the text's parts are changed in place.
  await perform(office, OPERATIONS, [{ kind: "grid: style", place: { ...rich, choice: 3 } }]);
  await takeBack(office, "undo");
  engine.run("univer.command.redo", {});
  await host.settled();
  expect(differences(written, stateOf(office))).toEqual([]);
});

test("a text in several fonts that was copied is another text: what is done to one leaves the other", async () => {
  await begin();
  const { engine, host } = office;
  const before = stateOf(office);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("甲");
    sheet.getRange("J2").copyFrom("F2");
    await context.sync();
  });
  const copied = stateOf(office);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("甲").getRange("J2").format.font.italic = true;
    await context.sync();
  });
  await takeBack(office, "undo", 1);
  expect(differences(copied, stateOf(office))).toEqual([]);
  engine.run("univer.command.undo", {});
  await host.settled();
  expect(differences(before, stateOf(office))).toEqual([]);
});

test("reading leaves the list of what can be done again alone", async () => {
  await begin();
  await perform(office, OPERATIONS, [{ kind: "api: fill", place: fc.sample(place, { numRuns: 1, seed: 2 })[0]! }]);
  await takeBack(office, "undo");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("丙").load("name");
    const used = sheet.getUsedRange().load("values");
    sheet.pageLayout.load("orientation");
    await context.sync();
    expect(used.values).toEqual([[10]]);
  });
  expect(office.engine.undoSteps.count("redo")).toBe(1);
});

test("what a person does while a request waits is a step of its own", async () => {
  await begin();
  const request = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("甲");
    sheet.getRange("J1").values = [["先"]];
    // The host calculates before it reads, and meanwhile the user types.
    const read = sheet.getRange("D1").load("values");
    sheet.getRange("J2").values = [["后"]];
    await context.sync();
    return read.values;
  });
  await Promise.resolve();
  office.host.set("甲", "J3", [["人"]]);
  await request;
  await office.host.settled();
  const count = office.engine.undoSteps.count("undo");
  expect(count).toBeGreaterThanOrEqual(2);
  expect(await takeBack(office, "undo")).toBe(count);
  expect(office.host.values("甲", "J1:J3")).toEqual([[""], [""], [""]]);
  await takeBack(office, "redo");
  expect(office.host.values("甲", "J1:J3")).toEqual([["先"], ["后"], ["人"]]);
});

test("undo works on a sheet that a request unlocks and locks again, and leaves it locked", async () => {
  await begin();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("甲");
    sheet.protection.protect();
    await context.sync();
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [[99]];
    sheet.protection.protect();
    await context.sync();
  });
  // As the page's button does it: the user's command, which may not write locked cells by itself.
  office.engine.asUser(() => office.engine.run("univer.command.undo", {}));
  await office.host.settled();
  expect(office.host.values("甲", "A1")).toEqual([[0]]);
  expect(office.host.store().sheets[0]?.protection).toBeDefined();
});

test("a request that only sets up page and view belongs to the request before it, and to nothing that a person did", async () => {
  await begin();
  const { engine, host } = office;
  const start = stateOf(office);
  const before = engine.undoSteps.count("undo");
  await run((sheet) => (sheet.getRange("H1").values = [[7]]));
  await run((sheet) => {
    sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(1);
  });
  const end = stateOf(office);
  expect(engine.undoSteps.count("undo")).toBe(before + 1);
  await takeBack(office, "undo", 1);
  expect(differences(start, stateOf(office))).toEqual([]);
  await takeBack(office, "redo", 1);
  expect(differences(end, stateOf(office))).toEqual([]);
  const [name = ""] = host.sheets();
  host.set(name, "H2", [[8]]);
  await host.settled();
  await run((sheet) => (sheet.pageLayout.orientation = Excel.PageOrientation.portrait));
  expect(engine.undoSteps.count("undo")).toBe(before + 3);
});
