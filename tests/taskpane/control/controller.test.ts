import { packs } from "../../../src/packs";
import { askPane } from "../../../src/taskpane/askPane";
import { emptyGrid, oneProblemGrid, publishedGrid } from "../support/publishedGrid";
import { started } from "../support/started";

const PACK = packs[0]?.id ?? "";

test("the published form shows its total, its grade and what is wrong with it", async () => {
  const { state } = await started({ sheets: { f: publishedGrid() } });
  expect(state().form).toMatchObject({
    summary: { total: 98.68, grade: "优", lost: 1.32, filled: 26, lines: 26 },
  });
  const found = new Map(state().form?.findings.map((finding) => [finding.id, finding.args]));
  expect([...found.keys()].sort()).toEqual([
    "deduction-without-justification",
    "justification-basis-only",
    "unmet-reason-none",
  ]);
  expect(found.get("deduction-without-justification")).toMatchObject({ score: 19.76, lost: 0.24 });
});

test("a workbook without a form invites to insert one; the inserted form is read once and shown", async () => {
  const { state, controller, excel } = await started({ inserted: emptyGrid() });
  expect(state()).toMatchObject({ form: null, searched: true, nothingFound: false });
  excel.reads.length = 0;
  await controller.perform({ kind: "insert", packId: PACK, formulas: "addin" });
  expect(state()).toMatchObject({ form: { sheetId: "new" }, notice: { kind: "inserted" }, busy: null });
  expect(excel.reads).toEqual(["new+paper+goals"]);
});

test("an insertion can be taken back", async () => {
  const { state, controller } = await started({ inserted: emptyGrid() });
  await controller.perform({ kind: "insert", packId: PACK, formulas: "addin" });
  await controller.perform({ kind: "remove" });
  expect(state()).toMatchObject({ form: null, notice: { kind: "removed" } });
});

test("checking a sheet without a form says so", async () => {
  const { state, controller } = await started({});
  await controller.perform({ kind: "look" });
  expect(state().nothingFound).toBe(true);
});

test("checking a known form reads once", async () => {
  const { controller, excel } = await started({ sheets: { f: oneProblemGrid() } });
  excel.reads.length = 0;
  await controller.perform({ kind: "check" });
  expect(excel.reads).toEqual(["f"]);
});

test("a refusal is shown with the task to try again, which then succeeds", async () => {
  const { state, controller, excel } = await started({ inserted: emptyGrid() });
  excel.failure = "workbook-protected";
  await controller.perform({ kind: "insert", packId: PACK, formulas: "addin" });
  expect(state()).toMatchObject({ trouble: { code: "workbook-protected", detail: "detail for support" }, busy: null });
  excel.failure = null;
  const retry = state().trouble?.retry;
  if (retry) await controller.perform(retry);
  expect(state()).toMatchObject({ trouble: null, form: { sheetId: "new" } });
});

test.each([
  ["outside-excel", "outside-excel"],
  ["no-answer", "no-office"],
  ["unknown", "no-office"],
] as const)("Office.js answering %s makes the connection %s", async (failure, connection) => {
  const { excel, controller, state } = await started({});
  excel.failure = failure;
  await controller.start();
  expect(state().connection).toBe(connection);
});

describe("a pane that opens while a cell is being edited", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("waits in silence, and goes on", async () => {
    const { state, controller, excel } = await started({ keepsUndo: false, sheets: { f: oneProblemGrid() } });
    excel.failure = "cell-edit";
    const search = controller.perform({ kind: "search" });
    await jest.advanceTimersByTimeAsync(2500);
    expect(state().trouble).toBeNull();
    excel.failure = null;
    await jest.advanceTimersByTimeAsync(500);
    await search;
    expect(state()).toMatchObject({ form: { sheetId: "f" }, trouble: null, busy: null });
  });

  test("tells who stays in the cell why nothing happens, until it does", async () => {
    const { state, controller, excel } = await started({ keepsUndo: false, sheets: { f: oneProblemGrid() } });
    excel.failure = "cell-edit";
    const search = controller.perform({ kind: "search" });
    await jest.advanceTimersByTimeAsync(4000);
    expect(state().trouble).toMatchObject({ code: "cell-edit", retry: { kind: "check" } });
    excel.failure = null;
    await jest.advanceTimersByTimeAsync(500);
    await search;
    expect(state().trouble).toBeNull();
  });
});

test("an Excel below the floor is told apart", async () => {
  const { state } = await started({ excelApi: false });
  expect(state().connection).toBe("too-old");
});

test("where live checking empties the undo list it starts switched off and nothing is watched", async () => {
  const { excel, state, controller } = await started({ keepsUndo: false, sheets: { f: oneProblemGrid() } });
  expect([state().live, excel.watchers]).toEqual([{ keepsUndo: false, on: false }, 0]);
  await controller.perform({ kind: "live", on: true });
  expect([state().live.on, excel.watchers]).toEqual([true, 2]);
  await controller.perform({ kind: "live", on: false });
  expect([state().live.on, excel.watchers]).toEqual([false, 0]);
});

describe("ribbon buttons", () => {
  test("an insertion shows the form and what to do next", async () => {
    const { state } = await started({ sheets: { f: oneProblemGrid() }, inserted: emptyGrid("自评表（2）") });
    await askPane({ kind: "insert" });
    expect(state()).toMatchObject({
      form: { sheetId: "new" },
      notice: { kind: "inserted", form: { sheet: "自评表（2）", next: { sheet: "测算底稿" } } },
    });
  });

  test("a check reads the active sheet", async () => {
    const { excel, state } = await started({ sheets: { f: oneProblemGrid(), g: oneProblemGrid("另一张") } });
    excel.active = "g";
    await askPane({ kind: "look" });
    expect(state().form?.sheetId).toBe("g");
  });

  test("a problem is shown, and its button tries again", async () => {
    const { excel, state, controller } = await started({ inserted: emptyGrid() });
    excel.failure = "cell-edit";
    await askPane({ kind: "insert" });
    excel.failure = null;
    const again = state().trouble?.retry;
    if (again) await controller.perform(again);
    expect(state()).toMatchObject({ trouble: null, form: { sheetId: "new" } });
  });
});
