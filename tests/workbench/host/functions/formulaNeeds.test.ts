import { formulaNeeds } from "../../../../workbench/host/functions/formulaNeeds";

const none = { sheets: [], functions: [], names: [], other: false };

test.each([
  ["=A1+$B$2*1.5E3", none],
  ['=IF(A1="[1]x!y|z",TRUE,#N/A)', { ...none, functions: ["IF"] }],
  ["=[1]Sheet1!A1", { ...none, sheets: ["[1]Sheet1"] }],
  ["='C:\\a\\[b.xlsx]It''s'!A1", { ...none, sheets: ["C:\\a\\[b.xlsx]It's"] }],
  ["=SUM(一月:三月!B2,自评表!A:C)", { ...none, sheets: ["一月:三月", "自评表"], functions: ["SUM"] }],
  ["=rate*Sales[Amount]", { ...none, names: ["rate", "Sales", "Amount"], other: true }],
  ["=Excel|Sheet!R1C1", { ...none, names: ["Excel", "R1C1"], sheets: ["Sheet"], other: true }],
  ["=_xlfn.SINGLE(F13)*RUBRIC.SCORE (A1)", { ...none, functions: ["_XLFN.SINGLE", "RUBRIC.SCORE"] }],
])("%s", (formula, needs) => expect(formulaNeeds(formula)).toEqual(needs));

/** The best of several runs, in milliseconds: what a busy machine adds is none of the function's. */
function best(formula: string): number {
  const times = Array.from({ length: 7 }, () => {
    const started = performance.now();
    formulaNeeds(formula);
    return performance.now() - started;
  });
  return Math.min(...times);
}

test.each(["a", "a.", "[", "'", '"', "A1:", "1e", "$A", "!", "a("])(
  "four times as many «%s» take about four times as long",
  (piece) => {
    const [short, long] = [2000, 8000].map((count) => best(`=${piece.repeat(count)}`));
    // With the square it would be 16 times; the floor is for times too short to be measured.
    expect(long).toBeLessThan(12 * Math.max(short ?? 0, 2));
  },
);
