import { shiftFormula } from "../../../src/spreadsheet/formulas/shiftFormula";

test.each([
  ["A5*$A$5", 2, 0, "A7*$A$5"],
  ["$A1+A$1", 3, 3, "$A4+D$1"],
  ["SUM(A1:B2,C:C,3:4)", 1, 1, "SUM(B2:C3,D:D,4:5)"],
  ["'A1 sheet'!B2&\"A1\"", 1, 0, "'A1 sheet'!B3&\"A1\""],
  ["LOG10(A1)+RATE1_A1", 1, 0, "LOG10(A2)+RATE1_A1"],
  ["Sheet1!A1", 0, 2, "Sheet1!C1"],
  ["A1", -1, 0, "A1048576"],
  ["IF(A1>=0.5,A1E5,XFE1)", 1, 0, "IF(A2>=0.5,A1E5,XFE1)"],
])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});
