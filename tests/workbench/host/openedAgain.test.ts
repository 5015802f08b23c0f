import * as Formula from "@univerjs/engine-formula";
import type { CellData, WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import type { OfficeInNode } from "../../../workbench/node/officeInNode";
import { open } from "./open";
import { START } from "./undo/startWorkbook";
import { differences, stateOf } from "./undo/state";

interface Kind {
  readonly kind: string;
  readonly cells: readonly CellData[];
  readonly more?: Partial<WorkbookData["sheets"][number]>;
  readonly names?: WorkbookData["names"];
}

const at = (row: number, column: number, value: CellData["value"], formula?: string, array?: string): CellData => ({
  row,
  column,
  value,
  ...(formula === undefined ? {} : { formula }),
  ...(array === undefined ? {} : { array }),
});
const A = [at(0, 0, 1), at(1, 0, 2), at(2, 0, 3)];

/** What a workbook holds on its first sheet; its A1 is changed, or a cell of its second sheet that nothing needs. */
const KINDS: readonly Kind[] = [
  {
    kind: "an array formula over two cells",
    cells: [...A, at(6, 3, 1, "=TRANSPOSE(A1:B1)", "D7:D8"), at(7, 3, ""), at(8, 3, 1, "=D7")],
  },
  {
    kind: "an array formula that needs another",
    cells: [...A, at(0, 3, 1, "=A1:A3", "D1:D3"), at(1, 3, 2), at(2, 3, 3), at(0, 5, 6, "=SUM(D1:D3)")],
  },
  {
    kind: "a spilled result of the add-in",
    cells: [...A, at(0, 3, 1, "=TEST.PAIR(A1)", "D1:D2"), at(1, 3, 2), at(4, 3, 2, "=D2")],
  },
  { kind: "a function of the add-in", cells: [...A, at(0, 3, 2, "=TEST.DOUBLE(A1)"), at(1, 3, 4, "=D1*2")] },
  {
    kind: "names",
    cells: [...A, at(0, 3, 6, "=SUM(区)"), at(1, 3, 2, "=率*2")],
    names: [
      { name: "区", formula: "=一!$A$1:$A$3", visible: true },
      { name: "率", formula: "=一!$A$1", visible: true },
    ],
  },
  { kind: "a circle", cells: [...A, at(0, 3, 0, "=E1+A1"), at(0, 4, 0, "=D1")] },
  { kind: "a volatile function", cells: [...A, at(0, 3, 1, "=IF(RAND()<2,A1,0)"), at(1, 3, 1, '=INDIRECT("A1")')] },
  {
    kind: "formulas of rules",
    cells: [...A, at(0, 3, 2, "=A1+1")],
    more: {
      validations: [
        { ranges: ["A1:A3"], kind: "custom", formula1: "D1>0", ignoreBlanks: true },
        { ranges: ["D1"], kind: "decimal", operator: "GreaterThan", formula1: "A1", ignoreBlanks: true },
      ],
      conditionalFormats: [
        { ranges: ["A1:D3"], kind: "custom", formula: "$D1>1", style: { bold: true }, priority: 0, stopIfTrue: false },
      ],
      notes: [{ row: 1, column: 0, text: "已核对", author: "张三" }],
    },
  },
  {
    kind: "a formula over another workbook",
    cells: [...A, at(0, 3, 7, "=[1]Sheet1!$A$1+A1"), at(1, 3, 8, "=D1+1")],
  },
];

function workbook({ cells, more, names = [] }: Kind): WorkbookData {
  const [, sheet] = START.sheets;
  const { tables: _, ...plain } = { ...sheet!, cells: [] };
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    ...START,
    sheets: [
      { ...plain, ...more, name: "一", cells: sorted },
      { ...plain, name: "二", cells: [at(0, 0, 5)] },
    ],
    styles: [],
    names,
    customXml: [],
    activeSheet: "一",
  };
}

let office: OfficeInNode;
beforeEach(() => {
  office = open();
  office.CustomFunctions.associate("DOUBLE", (value: number) => value * 2);
  office.CustomFunctions.associate("PAIR", (value: number) => [[value], [value + 1]]);
  const parameters = [{ name: "value", type: "number" }];
  office.host.registerFunctions("TEST", [
    { id: "DOUBLE", name: "DOUBLE", parameters },
    { id: "PAIR", name: "PAIR", parameters },
  ]);
});

const load = async (data: WorkbookData): Promise<void> => {
  await office.host.load(structuredClone(data));
  await office.host.settled();
};
const set = async (sheet: string, address: string, value: number): Promise<void> => {
  office.host.set(sheet, address, [[value]]);
  await office.host.settled();
};

/** The workbook as opened, after a change that concerns no formula, and after one that concerns all. */
async function lives(data: WorkbookData): Promise<unknown[]> {
  await load(data);
  const states = [stateOf(office)];
  await set("二", "A1", 6);
  states.push(stateOf(office));
  await set("一", "A1", 10);
  states.push(stateOf(office));
  return states;
}

test.each(KINDS)("$kind: is the same when it is opened again, and after another workbook", async (kind) => {
  const data = workbook(kind);
  const first = await lives(data);
  expect(differences(first[0], stateOfData(first[0], first[1]))).toEqual([]);
  expect(differences(first, await lives(data))).toEqual([]);
  await load(START);
  await set("甲", "A1", 4);
  expect(differences(first, await lives(data))).toEqual([]);
});

/** The second state, but for the one cell that was changed. */
function stateOfData(first: unknown, second: unknown): unknown {
  const [before, after] = [first, second].map((state) => structuredClone(state) as { sheets: { cells: unknown[] }[] });
  after!.sheets[1]!.cells = before!.sheets[1]!.cells;
  return after;
}

test("a workbook that is opened while another computes, or twice at once, is as if it were opened alone", async () => {
  const data = workbook(KINDS.find(({ kind }) => kind.startsWith("a spilled"))!);
  const alone = await lives(data);
  await load(START);
  office.host.set("甲", "A1", [[7]]);
  await Promise.all([office.host.load(structuredClone(START)), office.host.load(structuredClone(data))]);
  await office.host.settled();
  expect(differences(alone[0], stateOf(office))).toEqual([]);
  await set("二", "A1", 6);
  expect(differences(alone[1], stateOf(office))).toEqual([]);
});

test("a request that comes while a workbook is being opened reads the one that is opened", async () => {
  await load(START);
  const loading = office.host.load(workbook(KINDS[0]!));
  const names = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  await loading;
  expect(names).toEqual(["一", "二"]);
});

test("nothing of a closed workbook stays in Univer", async () => {
  const closed: string[] = [];
  for (const kind of KINDS) {
    await lives(workbook(kind));
    closed.push(office.engine.unitId);
  }
  await load(START);
  expect(traces(office, closed)).toEqual([]);
});

/** Where something that can be reached from Univer's services is named after one of the workbooks. */
function traces({ engine }: OfficeInNode, unitIds: readonly string[]): string[] {
  const name = new RegExp(`(?:${unitIds.join("|")})(?!\\d)`);
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const queue: [unknown, string][] = [
    [engine.injector, ""],
    [Formula, "engine-formula"],
  ];
  for (const [value, path] of queue) {
    if (typeof value === "string" && name.test(value)) found.add(path);
    if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) continue;
    seen.add(value);
    const inner: [unknown, unknown][] = value instanceof Map ? [...value] : [];
    if (value instanceof Set) inner.push(...[...(value as Set<unknown>)].map((item): [unknown, unknown] => ["", item]));
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(value)))
      if ("value" in property) inner.push([key, property.value]);
    for (const [key, item] of inner) {
      // Where the last call of a function stood; it is set before each.
      if (key === "_unitId" && value instanceof Formula.BaseFunction) continue;
      const at = `${path}.${typeof key === "string" ? key : ""}`;
      if (typeof key === "string" && name.test(key)) found.add(at);
      if (typeof key === "object") queue.push([key, at]);
      queue.push([item, at]);
    }
  }
  return [...found];
}
