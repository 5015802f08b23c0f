import fc from "fast-check";
import type { ScoringRule } from "../../../src/rubric/rules/rule";
import type { JudgedCase } from "../case";
import { completionDraws } from "./completion";
import { deductionDraws } from "./deductions";
import { otherDraws } from "./others";
import { operands } from "./ruleDraw";
import { tableDraws } from "./tables";

const draws = { ...completionDraws, ...tableDraws, ...deductionDraws, ...otherDraws };

/** Draws so many calls of a rule; in CI always the same. */
export function drawCases(rule: ScoringRule, count: number): JudgedCase[] {
  const draw = draws[rule.name];
  if (!draw) throw new Error(`${rule.name} has a native formula, but tests/judge/draw does not know how to call it`);
  return fc.sample(operands(draw), count).map((drawn) => ({ rule, operands: drawn, takes: draw.takes(drawn.length) }));
}
