import fc from "fast-check";
import { fromR1C1, toR1C1 } from "../../../../workbench/host/basics/r1c1";
import { open, run } from "../open";

test.each([
  ["=A1*$B$2+C$3-$D4", "=R[-1]C[-1]*R2C2+R3C[1]-R[2]C4"],
  ["=SUM(A:A,$B:$C,2:2,$1:3)", "=SUM(C[-1],C2:C3,R,R1:R[1])"],
  ["=IF(B2=\"A1\",'R1C1 A1'!C3,LOG10(B1))", "=IF(RC=\"A1\",'R1C1 A1'!R[1]C[1],LOG10(R[-1]C))"],
  ["=RUBRIC.DEDUCT(Sheet1!B2:C3,1)", "=RUBRIC.DEDUCT(Sheet1!RC:R[1]C[1],1)"],
])("%s in B2 is %s", (a1, r1c1) => {
  expect(toR1C1(a1, 1, 1)).toBe(r1c1);
  expect(fromR1C1(r1c1, 1, 1)).toBe(a1);
});

test("any reference comes back", () => {
  const reference = fc
    .tuple(fc.boolean(), fc.integer({ min: 1, max: 500 }), fc.boolean(), fc.constantFrom("A", "Z", "AA", "XFD"))
    .map(([row, r, column, c]) => `=${column ? "$" : ""}${c}${row ? "$" : ""}${r}`);
  fc.assert(
    fc.property(reference, fc.nat(600), fc.nat(600), (formula, row, column) => {
      expect(fromR1C1(toR1C1(formula, row, column), row, column)).toBe(formula);
    }),
  );
});

test("a range takes and gives formulas in this form", async () => {
  const { host } = open();
  await run(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1:B3").formulasR1C1 = [["=RC[-1]*2"], ["=R[-1]C+RC1"], ["text"]];
    const range = sheet.getRange("B1:B3").load("formulasR1C1,formulas,values");
    await context.sync();
    expect(range.formulas).toEqual([["=A1*2"], ["=B1+$A2"], ["text"]]);
    expect(range.formulasR1C1).toEqual([["=RC[-1]*2"], ["=R[-1]C+RC1"], ["text"]]);
    expect(range.values).toEqual([[2], [4], ["text"]]);
    sheet.getRange("C1:C3").formulasR1C1 = [["=SUM(RC1:RC2)"]];
  });
  expect(host.formulas("Sheet1", "C1:C3")).toEqual([["=SUM($A1:$B1)"], ["=SUM($A2:$B2)"], ["=SUM($A3:$B3)"]]);
});
