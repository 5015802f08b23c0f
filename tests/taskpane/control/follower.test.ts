import { emptyGrid, oneProblemGrid, withRowAbove } from "../support/publishedGrid";
import { PRODUCT_LINE, started, typed } from "../support/started";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const aSecond = (): Promise<void> => jest.advanceTimersByTimeAsync(1000);

test("a text typed in the sheet makes the problem go away within a second", async () => {
  const { excel, state } = await started({ sheets: { f: oneProblemGrid() } });
  excel.edit("f", { J13: "依据：年度考核；原因：进度滞后；改进：按月督办。" });
  await aSecond();
  expect(state().form?.findings).toEqual([]);
});

test("a burst of events makes one reading", async () => {
  const { excel } = await started({ sheets: { f: oneProblemGrid() } });
  excel.reads.length = 0;
  for (let count = 0; count < 20; count++) excel.happen({ sheetId: "f", kind: "calculated" });
  await aSecond();
  expect(excel.reads).toEqual(["f"]);
});

test("going to another form shows that one; going to the work paper keeps it", async () => {
  const { excel, state } = await started({ sheets: { f: oneProblemGrid(), g: emptyGrid("另一张") } });
  excel.happen({ sheetId: "g", kind: "activated" });
  await aSecond();
  expect(state().form?.sheetId).toBe("g");
  excel.happen({ sheetId: "paper", kind: "activated" });
  await aSecond();
  expect(state().form?.sheetId).toBe("g");
  excel.reads.length = 0;
  excel.happen({ sheetId: "g", kind: "activated" });
  excel.happen({ sheetId: "paper", kind: "activated" });
  await aSecond();
  expect(excel.reads).toEqual([]);
});

test("deleting the form's sheet brings the first-run view or another form", async () => {
  const { excel, state } = await started({ sheets: { f: oneProblemGrid(), g: emptyGrid("另一张") } });
  for (const [sheetId, left] of [
    ["f", "g"],
    ["g", undefined],
  ] as const) {
    excel.sheets.delete(sheetId);
    excel.active = "paper";
    excel.happen({ sheetId, kind: "deleted" });
    await aSecond();
    expect(state().form?.sheetId).toBe(left);
  }
});

test("a form pasted into an empty workbook is found", async () => {
  const { excel, state } = await started({});
  excel.sheets.set("blank", oneProblemGrid());
  excel.happen({ sheetId: "blank", kind: "changed" });
  await aSecond();
  expect(state().form?.sheetId).toBe("blank");
});

test("while a cell is being edited the pane waits in silence and catches up", async () => {
  const { excel, state } = await started({ sheets: { f: oneProblemGrid() } });
  excel.edit("f", { J13: "因一项招标流标；已提前编制采购计划。" });
  excel.failure = "cell-edit";
  await aSecond();
  expect(state().trouble).toBeNull();
  excel.failure = null;
  await jest.advanceTimersByTimeAsync(2000);
  expect(state().form?.findings).toEqual([]);
});

test("another refusal is shown, and gone with the next reading that succeeds", async () => {
  const { excel, state } = await started({ sheets: { f: oneProblemGrid() } });
  excel.failure = "no-answer";
  excel.edit("f", { A1: "x" });
  await aSecond();
  expect(state().trouble?.code).toBe("no-answer");
  excel.failure = null;
  excel.edit("f", { A1: "y" });
  await aSecond();
  expect(state().trouble).toBeNull();
});

test("a half-typed text follows its line when a row is inserted above", async () => {
  const { excel, store, state } = await started({ sheets: { f: oneProblemGrid() } });
  typed(store, "进度");
  excel.sheets.set("f", withRowAbove(oneProblemGrid(), 5));
  excel.happen({ sheetId: "f", kind: "changed" });
  await aSecond();
  expect(Object.values(state().drafts)).toMatchObject([
    { sheetId: "f", address: "J14", line: PRODUCT_LINE, text: "进度" },
  ]);
});

test("after live checking is switched off nothing is read", async () => {
  const { excel, controller } = await started({ sheets: { f: oneProblemGrid() } });
  excel.edit("f", { A1: "x" });
  await controller.perform({ kind: "live", on: false });
  excel.reads.length = 0;
  await aSecond();
  expect(excel.reads).toEqual([]);
});
