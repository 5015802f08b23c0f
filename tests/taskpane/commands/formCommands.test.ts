import { askPane } from "../../../src/taskpane/askPane";
import type { Task } from "../../../src/taskpane/state/task";
import type { FakeExcelOptions } from "../support/fakeExcelOptions";
import { emptyGrid, insertedGrids, oneProblemGrid, writtenTo } from "../support/publishedGrid";
import { started } from "../support/started";

const toNative = { kind: "switch", to: "native" } as const;
const insertedSheets = () => Object.fromEntries(insertedGrids().map((grid) => [`id of ${grid.sheet}`, grid]));

test("a form is read together with its work paper and goal table, in one round trip", async () => {
  const { state, controller, excel } = await started({ sheets: insertedSheets(), active: "id of 自评表" });
  expect(state().form).toMatchObject({ sheetId: "id of 自评表", goalSheetId: "id of 绩效目标表" });
  excel.reads.length = 0;
  await controller.perform({ kind: "check" });
  expect(excel.reads).toHaveLength(1);
  expect(excel.reads[0]?.split("+").sort()).toEqual(["id of 测算底稿", "id of 绩效目标表", "id of 自评表"].sort());
});

test("a text in a score cell becomes the number that the finding offers", async () => {
  const { state, controller, excel } = await started({ sheets: { f: writtenTo(oneProblemGrid(), { I34: "１.5" }) } });
  const finding = state().form?.findings.find(({ id }) => id === "score-not-a-number");
  if (!finding?.mend) throw new Error("no number is offered");
  await controller.perform({ kind: "mend", edits: finding.mend.edits });
  expect(excel.valueAt("f", "I34")).toBe(1.5);
  expect(state().form?.findings.map(({ id }) => id)).not.toContain("score-not-a-number");
});

test("a cell that changed meanwhile is left alone, and the user is told", async () => {
  const { state, controller, excel } = await started({ keepsUndo: false, sheets: { f: oneProblemGrid() } });
  excel.edit("f", { I16: "待定" });
  await controller.perform({
    kind: "mend",
    edits: [{ sheetId: "f", address: "I16", from: "1.5分", to: 1.5 }],
  });
  expect(excel.valueAt("f", "I16")).toBe("待定");
  expect(state().trouble?.code).toBe("cell-changed");
});

test("marking marks each cell once, with its gravest finding; clearing takes the marks away", async () => {
  const { state, controller, excel } = await started({ sheets: { f: writtenTo(oneProblemGrid(), { I34: "1.5分" }) } });
  await controller.perform({ kind: "mark" });
  expect(excel.marks).toContainEqual({ sheetId: "f", address: "J13", severity: "error" });
  expect(new Set(excel.marks.map(({ address }) => address)).size).toBe(excel.marks.length);
  expect(state().marks.cells).toEqual({ f: excel.marks.length });
  await controller.perform({ kind: "unmark" });
  expect([excel.marks, state().marks.cells]).toEqual([[], {}]);
});

test("marks follow what is in the sheet when they are asked for, not what the pane showed before", async () => {
  const { controller, excel } = await started({ keepsUndo: false, sheets: { f: oneProblemGrid() } });
  excel.edit("f", { J13: "因一项招标流标；已提前编制采购计划。" });
  await controller.perform({ kind: "mark" });
  expect(excel.marks.map(({ address }) => address)).not.toContain("J13");
});

test("marks of an earlier session are known", async () => {
  const { state } = await started({ sheets: { f: oneProblemGrid() }, marked: { f: 3 } });
  expect(state().marks.cells).toEqual({ f: 3 });
});

test("the ribbon's button marks, and takes the marks away when pressed again", async () => {
  const { state } = await started({ sheets: { f: oneProblemGrid() } });
  for (const cells of [{ f: 1 }, {}]) {
    await askPane({ kind: "mark-or-unmark" });
    expect(state().marks.cells).toEqual(cells);
  }
});

test("switching takes the form and the sheets that belong to it, and tells what stayed", async () => {
  const left = [{ sheet: "自评表", address: "I20", reason: "not-native", formula: "=RUBRIC.QUANTITY(A1)" }] as const;
  const { controller, excel, state } = await started({
    sheets: { f: oneProblemGrid() },
    switched: { switched: 16, left },
  });
  await controller.perform({ kind: "switch", to: "native" });
  expect(excel.done).toEqual(["switch f native"]);
  expect(state().outcome).toEqual({ kind: "switch", result: { switched: 16, left, to: "native" } });
});

test("goal rows are added to the form's own goal table", async () => {
  const { controller, excel, state } = await started({ sheets: insertedSheets(), active: "id of 自评表" });
  await controller.perform({ kind: "goal-rows", count: 10 });
  expect(excel.done).toEqual(["rows id of 绩效目标表 10"]);
  expect(state().outcome).toMatchObject({ kind: "goal-rows", result: { added: 10 } });
});

test("reconnecting from the ribbon is told as from the pane", async () => {
  const result = { rewritten: 17, sheets: ["自评表"], failing: 2 };
  const { state } = await started({ sheets: { f: oneProblemGrid() }, reconnected: result });
  await askPane({ kind: "reconnect" });
  expect(state().outcome).toEqual({ kind: "reconnect", result });
});

test.each([
  { kind: "mark" },
  { kind: "reconnect" },
  { kind: "switch", to: "native" },
  { kind: "mend", edits: [{ sheetId: "f", address: "I16", from: "1", to: 1 }] },
] as const)("a refusal to $kind offers to try again", async (task) => {
  const { controller, excel, state } = await started({ sheets: { f: oneProblemGrid() } });
  excel.failure = "sheet-protected";
  await controller.perform(task);
  expect(state()).toMatchObject({ trouble: { code: "sheet-protected", retry: task }, outcome: null, busy: null });
});

test("native formulas are inserted where they were chosen", async () => {
  const { controller, excel } = await started({ inserted: emptyGrid() });
  await controller.perform({ kind: "insert", packId: "tianhe-2023", formulas: "native" });
  expect(excel.done).toEqual(["insert native"]);
});

describe("that the functions are not there", () => {
  const left = [{ sheet: "自评表", address: "I13", reason: "array", formula: "=1" }] as const;
  const formulas = (failing: number) => ({ rewritten: 25, sheets: [], failing });

  test.each<[string, Task, FakeExcelOptions, string]>([
    ["native formulas need none", toNative, { switched: { switched: 25, left: [] } }, "native"],
    ["some formulas need them still", toNative, { switched: { switched: 24, left } }, "unknown-name"],
    ["they answer", { kind: "reconnect" }, { reconnected: formulas(0) }, "answering"],
    ["they do not answer", { kind: "reconnect" }, { reconnected: formulas(3) }, "unknown-name"],
  ])("is told until nothing needs them: %s", async (_, task, options, functions) => {
    const { controller, state } = await started({ inserted: emptyGrid(), functions: "unknown-name", ...options });
    await controller.perform({ kind: "insert" });
    expect(state().notice).toMatchObject({ form: { functions: "unknown-name" } });
    await controller.perform(task);
    expect(state().notice).toMatchObject({ kind: "inserted", form: { functions } });
  });

  it("is no less true where another form needs them no longer", async () => {
    const options = { inserted: emptyGrid(), functions: "unknown-name", sheets: { f: oneProblemGrid() } } as const;
    const { controller, state } = await started(options);
    await controller.perform({ kind: "insert" });
    const form = state().forms.find(({ sheetId }) => sheetId === "f");
    if (!form) throw new Error("the other form is not listed");
    await controller.perform({ kind: "choose", form });
    await controller.perform(toNative);
    expect(state().notice).toMatchObject({ form: { functions: "unknown-name" } });
  });
});

test.each<Task>([{ kind: "go", sheetId: "f", address: "A1" }, { kind: "live", on: true }, { kind: "explain" }])(
  "no button waits for $kind, which is over at once",
  async (task) => {
    const { controller, store } = await started({ sheets: { f: oneProblemGrid() } });
    const busy: unknown[] = [];
    store.subscribe(() => busy.push(store.get().busy));
    await controller.perform(task);
    expect(busy.length).toBeGreaterThan(0);
    expect(new Set(busy)).toEqual(new Set([null]));
  },
);

test("whoever goes to a cell has gone on from the insertion, and buttons that wait go on waiting", async () => {
  const { controller, store } = await started({ inserted: emptyGrid() });
  await controller.perform({ kind: "insert" });
  store.dispatch({ type: "busy", kind: "check" });
  await controller.perform({ kind: "go", sheetId: "new", address: "A1" });
  expect(store.get()).toMatchObject({ notice: { goneOn: true }, busy: "check" });
});

test("what is asked for is data: it can be kept and asked for again", async () => {
  const { controller, excel, state } = await started({ sheets: { f: oneProblemGrid() } });
  excel.failure = "sheet-protected";
  await askPane({ kind: "reconnect" });
  const retry = state().trouble?.retry;
  expect(JSON.parse(JSON.stringify(retry))).toEqual(retry);
  excel.failure = null;
  await controller.perform(JSON.parse(JSON.stringify(retry)) as Task);
  expect(excel.done).toEqual(["reconnect"]);
});
