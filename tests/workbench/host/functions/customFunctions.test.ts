import { IDescriptionService } from "@univerjs/sheets-formula";
import type { FunctionMetadata } from "../../../../workbench/host/types";
import { open, run } from "../open";

const FUNCTIONS: FunctionMetadata[] = [
  { id: "ECHO", name: "ECHO", parameters: [{ name: "value", type: "any" }] },
  {
    id: "DOUBLE",
    name: "DOUBLE",
    parameters: [
      { name: "value", type: "number" },
      { name: "unit", type: "string", optional: true },
    ],
  },
  { id: "CELLS", name: "CELLS", parameters: [{ name: "range", type: "any", dimensionality: "matrix" }] },
  { id: "FAIL", name: "FAIL", parameters: [] },
];

/** Opens a workbook whose functions tell what they were called with. */
function openWithFunctions(options?: Parameters<typeof open>[0]) {
  const office = open(options);
  const calls: unknown[][] = [];
  const define = (id: string, result: (...args: never[]) => unknown): void =>
    office.CustomFunctions.associate(id, (...args: unknown[]) => {
      calls.push([id, ...args.slice(0, -1)]);
      return result(...(args as never[])) as string;
    });
  define("ECHO", (value: unknown) => JSON.stringify(value));
  define("DOUBLE", (value: number) => value * 2);
  define("CELLS", (cells: unknown[][]) => JSON.stringify(cells));
  define("FAIL", () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the runtime's own class of errors
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "得分不得超过分值");
  });
  office.host.registerFunctions("RUBRIC", FUNCTIONS);
  return { ...office, calls };
}

test("a cell shows #BUSY! until the runtime answers, other cells do not wait", async () => {
  const { host } = openWithFunctions();
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.formulas = [["=RUBRIC.DOUBLE(4)", "=A1+1", "=1+1"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["#BUSY!", "#BUSY!", 2]]);
  });
  await host.settled();
  expect(host.values("Sheet1", "A1:C1")).toEqual([[8, 9, 2]]);
  expect(host.formulas("Sheet1", "A1")).toEqual([["=RUBRIC.DOUBLE(4)"]]);
});

test.each([
  [0, "0", "[[0,1]]"],
  [null, "null", "[[null,1]]"],
] as const)("a blank cell arrives as %j, alone and within a range", async (blankAs, alone, within) => {
  const { host } = openWithFunctions({ blankAs });
  host.set("Sheet1", "C1", [[1]]);
  host.set("Sheet1", "A1:A2", [["=RUBRIC.ECHO(B1)"], ["=RUBRIC.CELLS(B1:C1)"]]);
  await host.settled();
  expect(host.values("Sheet1", "A1:A2")).toEqual([[alone], [within]]);
});

test("arguments are converted to the parameter's type; omitted ones are null; errors and texts that are no numbers stop the call", async () => {
  const { host, calls } = openWithFunctions();
  host.set("Sheet1", "B1:B3", [["12"], ["abc"], ["=1/0"]]);
  host.set("Sheet1", "B1", [["'12"]]);
  host.set("Sheet1", "A1:A4", [
    ["=RUBRIC.DOUBLE(B1)"],
    ["=RUBRIC.DOUBLE(B2)"],
    ["=RUBRIC.DOUBLE(B3)"],
    ['=RUBRIC.DOUBLE(TRUE,"x")'],
  ]);
  await host.settled();
  expect(host.values("Sheet1", "A1:A4")).toEqual([[24], ["#VALUE!"], ["#DIV/0!"], [2]]);
  expect(calls).toEqual([
    ["DOUBLE", 12, null],
    ["DOUBLE", 1, "x"],
  ]);
});

test("errors of the add-in become errors of the cell", async () => {
  const { host } = openWithFunctions();
  host.set("Sheet1", "A1:A2", [["=RUBRIC.FAIL()"], ['=IFERROR(A1,"caught")']]);
  await host.settled();
  expect(host.values("Sheet1", "A1:A2")).toEqual([["#VALUE!"], ["caught"]]);
});

test("a change calls only what depends on it, in one message", async () => {
  const { host, calls } = openWithFunctions();
  host.set("Sheet1", "B1:B3", [[1], [2], [3]]);
  host.set("Sheet1", "A1:A3", [["=RUBRIC.DOUBLE(B1)"], ["=RUBRIC.DOUBLE(B2)"], ["=RUBRIC.DOUBLE(B3)"]]);
  await host.settled();
  calls.length = 0;
  const messages: number[] = [];
  host.subscribe((entries) => messages.push(entries.filter(([category]) => category === 1).length));
  host.set("Sheet1", "B2:B3", [[20], [30]]);
  await host.settled();
  expect(host.values("Sheet1", "A1:A3")).toEqual([[2], [40], [60]]);
  expect(calls.map(([, value]) => value)).toEqual([20, 30]);
  expect(messages.filter((count) => count > 0)).toEqual([2]);
});

test("formulas written while functions are not registered stay #NAME? until they are written again", async () => {
  const { host } = openWithFunctions({ functionsRegistered: false });
  const formulas = [["=RUBRIC.DOUBLE(B1)"]];
  host.set("Sheet1", "A1:B1", [[formulas[0]?.[0] ?? "", 1]]);
  await host.settled();
  expect(host.values("Sheet1", "A1")).toEqual([["#NAME?"]]);
  host.options.functionsRegistered = true;
  host.set("Sheet1", "B1", [[2]]);
  await host.settled();
  expect(host.values("Sheet1", "A1")).toEqual([["#NAME?"]]);
  expect(host.formulas("Sheet1", "A1")).toEqual(formulas);
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.load("formulas");
    await context.sync();
    range.formulas = range.formulas;
  });
  await host.settled();
  expect(host.values("Sheet1", "A1")).toEqual([[4]]);
});

test("an opened file shows what it has, and calls when something changes", async () => {
  const { host, calls } = openWithFunctions();
  host.set("Sheet1", "A1:B1", [["=RUBRIC.DOUBLE(B1)", 3]]);
  await host.settled();
  const data = host.store();
  calls.length = 0;
  await host.load(data);
  await host.settled();
  expect([host.values("Sheet1", "A1"), calls]).toEqual([[[6]], []]);
  host.set("Sheet1", "B1", [[4]]);
  await host.settled();
  expect(host.values("Sheet1", "A1")).toEqual([[8]]);
});

test("a thousand cells are calculated with one message", async () => {
  const { host, calls } = openWithFunctions();
  host.set("Sheet1", "B1", [[1]]);
  host.set(
    "Sheet1",
    "A1:A1000",
    Array.from({ length: 1000 }, (_, row) => [`=RUBRIC.DOUBLE(B$1+${row})`]),
  );
  await host.settled();
  calls.length = 0;
  const messages: number[] = [];
  host.subscribe((entries) => messages.push(entries.filter(([category]) => category === 1).length));
  host.set("Sheet1", "B1", [[2]]);
  await host.settled();
  expect(messages.filter((count) => count > 0)).toEqual([1000]);
  expect(calls).toHaveLength(1000);
  expect(host.values("Sheet1", "A1000")).toEqual([[2002]]);
});

test("what a cell is told of a function while it is typed", () => {
  const { engine } = openWithFunctions();
  const descriptions = engine.injector.get(IDescriptionService);
  expect(descriptions.getSearchListByNameFirstLetter("rubric.").map(({ name }) => name)).toEqual([
    "RUBRIC.ECHO",
    "RUBRIC.DOUBLE",
    "RUBRIC.CELLS",
    "RUBRIC.FAIL",
  ]);
  expect(descriptions.getFunctionInfo("RUBRIC.DOUBLE")?.functionParameter).toMatchObject([
    { name: "value", require: 1 },
    { name: "unit", require: 0 },
  ]);
});
