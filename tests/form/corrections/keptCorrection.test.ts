import { correctionsOf, withCorrection, withoutSheet } from "../../../src/form/corrections/keptCorrection";
import type { Correction } from "../../../src/form/columns";

const form = { sheetId: "{1}", sheet: "自评表" };
const other = { sheetId: "{2}", sheet: "去年" };

const said = (heading: string, role: Correction["role"], column = 8): Correction => ({
  sheet: form.sheet,
  heading,
  column,
  role,
  level: null,
});

test("a column has one correction, the last", () => {
  const once = withCorrection([], form, said("评定", "review"));
  const twice = withCorrection(once, form, said("评定", "score"));
  expect(correctionsOf(twice, form)).toEqual([said("评定", "score")]);
  expect(withCorrection(twice, form, said("评定", "note", 9))).toHaveLength(2);
});

test("a renamed sheet keeps its corrections, and so does one that got another id when the file was opened", () => {
  const kept = withCorrection([], form, said("评定", "score"));
  expect(correctionsOf(kept, { sheetId: "{1}", sheet: "自评表2023" })).toEqual([
    { ...said("评定", "score"), sheet: "自评表2023" },
  ]);
  expect(correctionsOf(kept, { sheetId: "{9}", sheet: "自评表" })).toEqual([said("评定", "score")]);
});

test("another sheet, such as the copy for sending, has none of them", () => {
  const kept = withCorrection([], form, said("评定", "score"));
  expect(correctionsOf(kept, other)).toEqual([]);
  expect(withoutSheet(withCorrection(kept, other, said("评定", "note")), form)).toEqual(
    withCorrection([], other, said("评定", "note")),
  );
});
