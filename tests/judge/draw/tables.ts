import fc from "fast-check";
import { near, nearAny, points, quotients, shares } from "./numbers";
import { draw, optional, type RuleDraw } from "./ruleDraw";

/** Interval tables as forms print them (scoring-rules, R4), with the boundaries that they name. */
const tables: readonly (readonly [string, readonly number[]])[] = [
  ["≤10%→2;≤20%→1;≤30%→0.5;其他→0", [0.1, 0.2, 0.3]],
  ["≥90%→2;≥75%→1.5;≥60%→1;其他→0", [0.9, 0.75, 0.6]],
  ["=100%→3;≥90%→2;≥80%→1;其他→0", [1, 0.9, 0.8]],
  ["=0→3;≤10%→2;≤20%→1;≤30%→0.5;其他→0", [0, 0.1, 0.2, 0.3]],
  ["±10%→5;±15%→3;±20%→1;其他→0", [0.1, -0.1, 0.15, -0.15, 0.2, -0.2]],
  ["10%<x≤20%:1；x≤10%:2；其他:0", [0.1, 0.2]],
  ["大于等于98%:2分；大于等于95%小于98%:1.5分；其他:0分", [0.98, 0.95]],
  ["＞95%→1.005；≥3→1", [0.95]],
  ["<10→1.115;≥10→0.335", [10]],
];

const banded = fc
  .constantFrom(...tables)
  .chain(([bands, boundaries]) => fc.tuple(fc.oneof(nearAny(boundaries), shares(1), quotients), fc.constant(bands)));

const totals = fc.oneof(nearAny([0, 60, 80, 89.995, 79.995, 90, 100]), points(100));

/** Rules of tables and levels: R4, R10 and R14. */
export const tableDraws: Readonly<Record<string, RuleDraw>> = {
  SCORE_BAND: draw(["number", "word"], banded, [1]),
  LEVEL_FITS: draw(
    ["number", "number", "word", "number"],
    points(20).chain((weight) =>
      fc.tuple(
        fc.oneof(nearAny([weight, weight * 0.8, weight * 0.6, weight * 0.5, 0]), points(20)),
        fc.constant(weight),
        fc.constantFrom("达成", "部分达成", "未达成"),
        optional(fc.oneof(fc.constantFrom(0.5, 0.6), near(0.6))),
      ),
    ),
  ),
  GRADE: draw(
    ["number", "word"],
    fc.tuple(totals, optional(fc.constantFrom("≥95→优;≥85→良;≥70→中;其他→差", "≥90→A;≥60→B;其他→C"))),
    [1],
  ),
};
