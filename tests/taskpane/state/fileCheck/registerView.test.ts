import type { RegisterRow } from "../../../../src/report/register/rows";
import { nextOrder, shownRows, wholeRegister } from "../../../../src/taskpane/state/fileCheck/registerView";

const row = (unit: string, total: number | null, more: Partial<RegisterRow> = {}): RegisterRow => ({
  outcome: "passed",
  file: `${unit}.xlsx`,
  unit,
  year: "2024",
  sheet: "自评表",
  total,
  reviewed: null,
  grade: "优",
  errors: 0,
  warnings: 0,
  unreasoned: 0,
  isAllFull: false,
  problem: null,
  form: null,
  ...more,
});

const rows = [
  row("丙局", null, { outcome: "unread" }),
  row("甲局10", 97, { errors: 2, outcome: "returned" }),
  row("甲局2", 100),
  row("", 88.5, { file: "Ｂ（2）.xlsx" }),
];

const units = (choice: Partial<typeof wholeRegister>) =>
  shownRows(rows, { ...wholeRegister, ...choice }, "zh-CN").map(({ unit }) => unit);

test("without a choice the rows stay as they come: the worst first", () => {
  expect(units({})).toEqual(["丙局", "甲局10", "甲局2", ""]);
});

test.each([
  ["total", false, ["", "甲局10", "甲局2", "丙局"]],
  ["total", true, ["甲局2", "甲局10", "", "丙局"]],
  ["unit", false, ["丙局", "甲局2", "甲局10", ""]],
  ["errors", true, ["甲局10", "丙局", "甲局2", ""]],
] as const)("by %s, descending: %s; blanks come last either way", (column, descending, expected) => {
  expect(units({ order: { column, descending } })).toEqual(expected);
});

test("every word of the search is held by a row, however wide its signs are", () => {
  expect(units({ search: "甲 10" })).toEqual(["甲局10"]);
  expect(units({ search: "b(2)" })).toEqual([""]);
  expect(units({ search: "2024", outcome: "returned" })).toEqual(["甲局10"]);
});

test("a heading orders one way, the other, and not at all; counts begin with the highest", () => {
  const first = nextOrder(null, "errors");
  const second = nextOrder(first, "errors");
  expect([first?.descending, second?.descending, nextOrder(second, "errors")]).toEqual([true, false, null]);
  expect(nextOrder(second, "unit")).toEqual({ column: "unit", descending: false });
});
