import { canonicalFormula } from "../../../src/spreadsheet/formulas/canonicalFormula";

test.each([
  ["=sum(a1)", "=SUM(A1)"],
  ["=Sum( a1:b2 , $c$3 ) * 2", "=SUM( A1:B2 , $C$3 ) * 2"],
  ["=if(true,a:a,1:3)", "=IF(TRUE,A:A,1:3)"],
  ["=sheet1!a1+'my sheet'!b2:c3", "=sheet1!A1+'my sheet'!B2:C3"],
  ["=unknown(a1)+name+得分", "=unknown(A1)+name+得分"],
  ['="sum(a1)"&a1', '="sum(a1)"&A1'],
  ["=table[col]+a1#", "=table[col]+A1#"],
  ["=SUM(", "=SUM("],
  ['="', '="'],
])("%s is %s", (typed, spelled) => {
  expect(canonicalFormula(typed, (name) => ["SUM", "IF"].includes(name))).toBe(spelled);
});
