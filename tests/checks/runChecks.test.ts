import { runChecks } from "../../src/checks/runChecks";
import { summarise } from "../../src/checks/summary";
import type { Form, FormLine, ScoreReading } from "../../src/form/form";
import { published } from "../support/published";

const reading = (score: number | string): ScoreReading =>
  typeof score === "number" ? { kind: "number", value: score } : { kind: "text", text: score };

const line = (row: number, weight: number | null, score: ScoreReading, text: string | null = ""): FormLine => ({
  path: ["一级", "二级", `指标${row}`],
  weight,
  weightAddress: `F${row}`,
  score: { address: `I${row}`, reading: score, formula: null },
  justification: text === null ? null : { address: `J${row}`, text },
});

const form = (...lines: FormLine[]): Form => ({ sheet: "自评表", lines, total: null, grade: null, headerRows: [1, 2] });

const publishedForm = form(
  ...published.rows.map((row, index) => line(index + 14, row.level3Weight, reading(row.score), row.remark ?? "")),
);

describe("deduction without a justification", () => {
  it("finds the one line of the published form", () => {
    expect(runChecks(publishedForm)).toEqual([
      {
        id: "deduction-without-justification",
        severity: "error",
        sheet: "自评表",
        address: "J14",
        args: { name: "指标14", weight: 20, score: 19.76, lost: 0.24 },
        fix: "write-text",
      },
    ]);
  });

  it.each(["", " \n", "-", "—", "——", "/", "*", "…", "……"])("takes %p for no text", (text) => {
    expect(runChecks(form(line(3, 10, reading(9), text)))).toHaveLength(1);
  });

  it.each(["已整改", "-1", "见附件"])("takes %p for a text", (text) => {
    expect(runChecks(form(line(3, 10, reading(9), text)))).toEqual([]);
  });

  it("asks for nothing at full marks by rounding, without a score, or where the form has no column for it", () => {
    const lines = [
      line(3, 20, reading(19.998)),
      line(4, 20, { kind: "blank" }),
      line(5, 20, { kind: "computing" }),
      line(6, 20, reading(1), null),
      line(7, null, reading(1)),
    ];
    expect(runChecks(form(...lines))).toEqual([]);
  });
});

it("finds scores that are no numbers or lie outside 0 and the weight", () => {
  const lines = [line(3, 10, reading("9.92分")), line(4, 10, reading(10.01)), line(5, 10, reading(-1), "多扣了")];
  const errors: FormLine = line(6, 10, { kind: "error", error: "#NAME?" });
  expect(runChecks(form(...lines, errors)).map(({ id, address }) => [id, address])).toEqual([
    ["score-not-a-number", "I3"],
    ["score-out-of-range", "I4"],
    ["score-out-of-range", "I5"],
    ["score-not-a-number", "I6"],
  ]);
});

it("sums up the published form", () => {
  const total = { weight: 100, score: { address: "I40", reading: reading(98.68), formula: "=SUM(I14:I39)" } };
  const grade = { address: "F41", text: published.grade.options };
  expect(summarise({ ...publishedForm, total, grade })).toEqual({
    total: 98.68,
    weight: 100,
    grade: "优",
    lost: 1.32,
    filled: 26,
    lines: 26,
    computing: false,
  });
});

it.each([
  ["□优 □良", ""],
  ["□优 √良 80分", "良"],
  ["良", "良"],
])("reads the grade from %p", (text, expected) => {
  expect(summarise({ ...publishedForm, grade: { address: "F41", text } }).grade).toBe(expected);
});
