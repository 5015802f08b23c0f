import { oneProblemGrid, withRowAbove, writtenTo } from "../support/publishedGrid";
import { started, typed } from "../support/started";

const TEXT = "依据：年度考核结果。原因：个别项目跨年。改进：按月督办。";
const cell = (grid: ReturnType<typeof oneProblemGrid> | undefined, row: number) => grid?.values[row - 1]?.[9];

test("the text lands in its cell, trimmed; the problem and the draft are gone", async () => {
  const { excel, store, controller, state } = await started({ sheets: { f: oneProblemGrid() } });
  await controller.perform({ kind: "write", key: typed(store, `  ${TEXT}\n`) });
  expect(cell(excel.sheets.get("f"), 13)).toBe(TEXT);
  expect(state()).toMatchObject({ form: { findings: [] }, drafts: {}, trouble: null });
});

test("rows inserted since the last check do not lead the text astray", async () => {
  const { excel, store, controller } = await started({ keepsUndo: false, sheets: { f: oneProblemGrid() } });
  const key = typed(store, TEXT);
  excel.sheets.set("f", withRowAbove(oneProblemGrid(), 5));
  await controller.perform({ kind: "write", key });
  expect(cell(excel.sheets.get("f"), 14)).toBe(TEXT);
  expect(cell(excel.sheets.get("f"), 13)).toBe("");
});

test("a text that a colleague wrote meanwhile is not replaced, and the draft stays", async () => {
  const { excel, store, controller, state } = await started({ keepsUndo: false, sheets: { f: oneProblemGrid() } });
  const key = typed(store, TEXT);
  excel.sheets.set("f", writtenTo(oneProblemGrid(), { J13: "同事写的原因" }));
  await controller.perform({ kind: "write", key });
  expect(cell(excel.sheets.get("f"), 13)).toBe("同事写的原因");
  expect(state().trouble?.code).toBe("line-changed");
  expect(state().drafts[key]?.text).toBe(TEXT);
});

test("a deleted sheet is told, and the pane looks for another form", async () => {
  const { excel, store, controller, state } = await started({ keepsUndo: false, sheets: { f: oneProblemGrid() } });
  const key = typed(store, TEXT);
  excel.sheets.delete("f");
  await controller.perform({ kind: "write", key });
  expect(state()).toMatchObject({ trouble: { code: "sheet-gone" }, form: null });
  expect(state().drafts[key]?.text).toBe(TEXT);
});

test("a refusal keeps the text for another try", async () => {
  const { excel, store, controller, state } = await started({ sheets: { f: oneProblemGrid() } });
  const key = typed(store, TEXT);
  excel.failure = "sheet-protected";
  await controller.perform({ kind: "write", key });
  expect(state()).toMatchObject({ trouble: { code: "sheet-protected", retry: { kind: "write", key } } });
  expect(state().drafts[key]?.text).toBe(TEXT);
});
