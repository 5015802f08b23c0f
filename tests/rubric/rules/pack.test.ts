import type { Quantity } from "../../../src/rubric/quantity";
import { expandCells } from "../../../src/rubric/rules/native/cells";
import { addinFormula, nativeFormula, ruleQuantities, type RuleSpec } from "../../../src/rubric/rules";

const input = (id: string): Quantity => ({ kind: "input", input: id });
const cells: Readonly<Record<string, string>> = { a: "P!C5", b: "P!C6", c: "P!C7", many: "P!C5:C7", far: "P!C9" };
const operands = {
  weight: "D9",
  cell: (quantity: Quantity): string => (quantity.kind === "input" ? (cells[quantity.input] ?? "") : ""),
};

const specs: readonly (readonly [RuleSpec, string])[] = [
  [{ kind: "ratio", value: input("a") }, '=IF(P!C5="","",RUBRIC.SCORE_RATIO(P!C5,D9))'],
  [
    {
      kind: "deduct",
      items: [
        { count: input("a"), each: 0.5 },
        { count: input("b"), each: input("c") },
      ],
    },
    '=IF(OR(P!C5="",P!C6="",P!C7=""),"",RUBRIC.DEDUCT(D9,P!C5,0.5,P!C6,P!C7))',
  ],
  [{ kind: "band", value: input("a"), bands: "≤1→2;其他→0" }, '=IF(P!C5="","",RUBRIC.SCORE_BAND(P!C5,"≤1→2;其他→0"))'],
  [{ kind: "if", answer: input("a") }, '=IF(P!C5="","",RUBRIC.SCORE_IF(P!C5,D9))'],
  [
    { kind: "within", actual: input("a"), limit: input("b") },
    '=IF(OR(P!C5="",P!C6=""),"",RUBRIC.SCORE_WITHIN(P!C5,P!C6,D9))',
  ],
  [{ kind: "parts", met: [input("many")] }, '=IF(COUNTBLANK(P!C5:C7)>0,"",RUBRIC.SCORE_PARTS(D9,P!C5:C7))'],
  [
    { kind: "parts", met: [input("a"), input("b"), input("c")], shares: "30/30/40" },
    '=IF(OR(P!C5="",P!C6="",P!C7=""),"",RUBRIC.SCORE_PARTS(D9,P!C5:C7,"30/30/40"))',
  ],
  [
    { kind: "parts", met: [input("far"), input("a")], shares: "2/5" },
    '=IF(OR(P!C9="",P!C5=""),"",RUBRIC.SCORE_PARTS(D9,CHOOSE({1,2},P!C9,P!C5),"2/5"))',
  ],
  [
    { kind: "step", value: input("a"), start: 0, step: 0.05, each: 0.5 },
    '=IF(P!C5="","",RUBRIC.SCORE_STEP(D9,P!C5,0,0.05,0.5))',
  ],
  [
    { kind: "step", value: input("a"), start: 1, step: 0.05, each: 2, side: "低于" },
    '=IF(P!C5="","",RUBRIC.SCORE_STEP(D9,P!C5,1,0.05,2,"满档","低于"))',
  ],
  [{ kind: "completion", value: input("a") }, '=IF(P!C5="","",RUBRIC.SCORE_COMPLETION(P!C5,D9))'],
  [
    { kind: "bonus", plus: input("a"), minus: input("b"), each: 2.5 },
    '=IF(OR(P!C5="",P!C6=""),"",RUBRIC.SCORE_BONUS(P!C5,P!C6,2.5,D9))',
  ],
  [
    { kind: "linked", scores: input("a"), weights: input("b") },
    '=IF(OR(P!C5="",P!C6=""),"",RUBRIC.SCORE_LINKED(D9,P!C5,P!C6))',
  ],
  [{ kind: "deviation", value: input("a") }, '=IF(P!C5="","",RUBRIC.SCORE_DEVIATION(D9,P!C5))'],
  [
    { kind: "byDate", actual: input("a"), deadline: input("b") },
    '=IF(OR(P!C5="",P!C6=""),"",RUBRIC.SCORE_BY_DATE(P!C5,P!C6,D9))',
  ],
];

describe.each(specs)("%j", (spec, formula) => {
  it("calls its function once every operand is filled", () => expect(addinFormula(spec, operands)).toBe(formula));

  it("asks natively for the same operands first", () => {
    const native = nativeFormula(spec, operands);
    expect(native).toMatch(/^=IF\(/);
    expect(native).not.toContain("RUBRIC");
    const asked = native.slice(0, native.indexOf(',"",'));
    const askedCells = (asked.match(/P!C\d(:C\d)?/g) ?? []).flatMap(expandCells);
    for (const quantity of ruleQuantities(spec)) {
      expect(askedCells).toEqual(expect.arrayContaining([...(expandCells(operands.cell(quantity)) ?? [])]));
    }
  });
});
