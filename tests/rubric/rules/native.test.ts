import { readNativeFormula } from "../../../src/rubric/formula/nativeCall";
import { scoringRules } from "../../../src/rubric/rules";
import { functionExamples } from "../../../tools/docs/functions/examples";
import { rule } from "./support";

const cell = (index: number): string => `'测算底稿'!$C$${index + 5}`;

type Call = readonly [string, readonly (string | null)[]];

/** The call of each rule that its page shows. */
const shown = Object.entries(functionExamples).flatMap(([name, { native }]): Call[] =>
  native ? [[name, native]] : [],
);

/** Those, and others as forms have them. */
const calls: readonly Call[] = [
  ...shown,
  ["SCORE_COMPLETION", ["H9", "F9"]],
  ["SCORE_COMPLETION", ["H9", "F9", null, null, null, "FALSE"]],
  ["SCORE_COMPLETION", ["H9", "F9", "C1", "C2", "C3", "C4", "C5"]],
  ["COMPLETION_RATE", ["D9", "C9"]],
  ["COMPLETION_RATE", ["D9", "C9", '"反向"']],
  ["COMPLETION_RATE", ["D9", "C9", "E9"]],
  ["SCORE_RATIO", [cell(0), "D9"]],
  ["SCORE_RATIO", ["(C5+C6)/C7", "D9", "C8"]],
  ["AVERAGE_RATE", ["C5:C16"]],
  ["AVERAGE_RATE", ["C5:C16", "C17"]],
  ["SCORE_BAND", [cell(0), '"≤10%→2;≤20%→1;≤30%→0.5;其他→0"']],
  ["SCORE_BAND", ["A1/B1", '"±10%→5;±15%→3;其他→0"']],
  ["SCORE_BAND", ["C5", '"=100%→3;≥90%→2;≥80%→1"']],
  ["SCORE_BAND", ["C5", '">10%且≤20%→1;≤10%→2;其他→0"']],
  ["DEDUCT", ["D9", cell(0), "0.5"]],
  ["DEDUCT", ["D9", cell(0), "0.5", cell(1), cell(2), cell(3), "1"]],
  ["SCORE_IF", [cell(0), "D9"]],
  ["SCORE_WITHIN", [cell(0), cell(1), "D9"]],
  ["SCORE_PARTS", ["D9", "'测算底稿'!C5:C7"]],
  ["SCORE_PARTS", ["D9", "'测算底稿'!C5:C7", '"30/30/40"']],
  ["SCORE_PARTS", ["D9", "C5:C7", "D5:D7"]],
  ["SCORE_PARTS", ["D9", "CHOOSE({1,2,3},C9,C5,C6)", '"2/1/1"']],
  ["SCORE_STEP", ["D9", cell(0), "0", "0.05", "0.5"]],
  ["SCORE_STEP", ["D9", cell(0), "0", "0.05", "0.5", '"进位"']],
  ["SCORE_STEP", ["D9", cell(0), "1", "0.01", "1", '"线性"', '"低于"']],
  ["LEVEL_FITS", ["C5", "D9", '"部分达成"']],
  ["LEVEL_FITS", ["C5", "D9", "E9"]],
  ["SCORE_BONUS", [cell(0), cell(1)]],
  ["SCORE_BONUS", [cell(0), cell(1), "2.5", "D9"]],
  ["SCORE_BONUS", [cell(0), cell(1), "1", "3"]],
  ["SCORE_COMPLETION", ["H9", "F9", "50%"]],
  ["SCORE_DEVIATION", ["D9", "C5", "5", "0.2"]],
  ["SCORE_LINKED", ["D9", "SUM(E5:E8)", "SUM(D5:D8)"]],
  ["GRADE", ["D40"]],
  ["GRADE", ["D40", '"≥85→优;≥70→良;其他→差"']],
  ["SCORE_HIT_RATE", ["C5:C9", "D9"]],
  ["SCORE_DEVIATION", ["D9", "C5"]],
  ["SCORE_BY_DATE", ["C5", "C6", "D9"]],
  ["SPLIT_WEIGHT", ["D9", "7", "ROW()"]],
];

it("covers every rule", () => {
  expect(new Set(calls.map(([name]) => name))).toEqual(new Set(scoringRules.map(({ name }) => name)));
});

/** What Excel 2010, WPS and LibreOffice have. */
const allowed =
  /^(ABS|AND|CHOOSE|COLUMNS|COUNT|COUNTBLANK|COUNTIF|IF|INT|ISNUMBER|MAX|MIN|NOT|OR|ROUND|ROW|ROWS|SUM|SUMIF|SUMPRODUCT|TEXT|VALUE)$/;

describe.each(calls)("%s%j", (name, args) => {
  const formula = rule(name).native?.(args) ?? "";

  it("is written in functions that everybody has, within Excel's lengths", () => {
    expect(formula).not.toBe("");
    const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
    for (const [, called = ""] of bare.matchAll(/([A-Z.]+)\(/g)) expect(called).toMatch(allowed);
    for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g)) expect(text.length).toBeLessThanOrEqual(257);
    // 16,384 bytes in 32-bit Office, at eight for three characters.
    expect((formula.length * 8) / 3).toBeLessThan(16_384);
  });

  it("is read back", () => {
    const read = readNativeFormula(`=IF($A$1="否",0,${formula})`);
    expect(read?.name).toBe(name);
    // What was left out may come back as the usual value: the formula is the same.
    expect(rule(name).native?.(read?.args ?? [])).toBe(formula);
  });
});

describe("what cannot be written natively stays a call", () => {
  it.each([
    ["bands in cells", "SCORE_BAND", ["C5", "F5:G8"]],
    ["bands that cannot be read", "SCORE_BAND", ["C5", '"很好→2"']],
    ["a number written as text", "SCORE_RATIO", ['"99%"', "D9"]],
    ["an unknown word", "COMPLETION_RATE", ["D9", "C9", '"横向"']],
    ["shares that do not match", "SCORE_PARTS", ["D9", "C5:C7", '"50/50"']],
    ["a count without points", "DEDUCT", ["D9", "C5"]],
    ["a missing argument", "SCORE_IF", ["C5"]],
    ["more parts than a formula holds", "SCORE_PARTS", ["D9", "C5:C65"]],
  ])("%s", (_, name, args) => expect(rule(name).native?.(args)).toBeNull());
});

test("a formula that 32-bit Office could not hold is none, long before Excel's 8,192 characters", () => {
  const sum = (count: number): string => Array.from({ length: count }, () => "A1").join("+");
  expect(rule("SCORE_RATIO").native?.([sum(500), "D9"])).not.toBeNull();
  expect(rule("SCORE_RATIO").native?.([sum(2200), "D9"]) ?? null).toBeNull();
});
