import { completedFormula } from "../../../src/spreadsheet/formulas/completedFormula";

test.each([
  ["=SUM(A1:A3", "=SUM(A1:A3)"],
  ["=IF(A1>0,ROUND(A1,2", "=IF(A1>0,ROUND(A1,2))"],
  ["=SUM（A1，B1）", "=SUM(A1,B1)"],
  ['=IF（A1＞0，"（是）"，"，"', '=IF(A1>0,"（是）","，")'],
  ["=SUM(A1)", "=SUM(A1)"],
  ["=名（称", "=名(称)"],
  ["=SUM(", "=SUM()"],
  ["=1+", "=1+"],
])("%s becomes %s", (typed, completed) => {
  expect(completedFormula(typed)).toBe(completed);
});
