import { runChecks } from "../../../src/checks/runChecks";
import { recogniseAll } from "../../../src/form/recognise";
import { parseBands } from "../../../src/rubric/bands/parseBands";
import { judgeJustification } from "../../../src/rubric/justification/judge";
import { readQuantityText } from "../../../src/rubric/quantityText/readQuantityText";
import type { CellContent } from "../../../src/spreadsheet/grid";
import { milliseconds, type Measurement } from "../measurement";
import { largeForm } from "./largeForm";

/** Excel's longest text. */
const LENGTH = 32_767;
/** The shortest of so many: other programs of the machine only ever make it longer. */
const TIMES = 5;

/** What texts of people repeat, and what once took more than linear time. */
const PIECES = [
  ..." \n\u3000、。，:()《》“1.%分元≥—优",
  ..."12, 因 由于 未完成 及 原因 差异 偏差 (原因 因疫情影响，已整改。 目标1 2021年1月 ≤1→1; 其他→1; 第1号 10分 陆续 四五六七".split(
    " ",
  ),
];
const TEXTS = PIECES.flatMap((piece) => {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
  return [text, `目标1甲${text.slice(6)}5x`];
});

/** Columns of the form. */
const CELLS = { "an indicator": 2, "a target": 4, "a result": 5, "a score": 6, "a justification": 7 };
const LINE = 4;

const inForm = (column: number) => (text: string) => {
  const form = largeForm(10);
  const values = form.values.map((row, at): CellContent[] =>
    row.map((cell, place) => (at === LINE && place === column ? text : cell)),
  );
  recogniseAll({ ...form, values, formulas: values }).forEach((found) => runChecks(found));
};

function quietly(act: () => unknown): void {
  try {
    act();
  } catch {
    // What is no table of bands is refused; refusing takes time too.
  }
}

const JUDGES: readonly (readonly [string, (text: string) => unknown])[] = [
  ["a justification alone", judgeJustification],
  ["a quantity alone", readQuantityText],
  ["bands alone", (text) => quietly(() => parseBands(text))],
  ...Object.entries(CELLS).map(([cell, column]) => [`a form with such a text as ${cell}`, inForm(column)] as const),
];

function timeOf(judge: (text: string) => unknown, text: string): number {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    judge(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** The longest that judging one cell of Excel's greatest length takes, over texts of many kinds. */
export function judgeSpeed(): Measurement[] {
  return JUDGES.map(([what, judge]) => ({
    what: `Judging ${what}, 32,767 characters of ${TEXTS.length} kinds (slowest)`,
    value: milliseconds(Math.max(...TEXTS.map((text) => timeOf(judge, text)))),
    aim: "< 50 ms",
  }));
}
