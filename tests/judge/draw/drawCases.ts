import fc from "fast-check";
import type { ScoringRule } from "../../../src/rubric/rules/rule";
import type { JudgedCase } from "../case";
import { completionDraws } from "./completion";
import { deductionDraws } from "./deductions";
import { drawLikeExamples } from "./likeExamples";
import { otherDraws } from "./others";
import { operands, type RuleDraw } from "./ruleDraw";
import { tableDraws } from "./tables";

const draws: Readonly<Record<string, RuleDraw>> = {
  ...completionDraws,
  ...tableDraws,
  ...deductionDraws,
  ...otherDraws,
};

/** What the arguments of a rule take, where it has a draw of its own. */
export const takesOf = ({ name }: ScoringRule): RuleDraw["takes"] | undefined => draws[name]?.takes;

/** So many calls of a rule; in CI always the same. */
export function casesOf(rule: ScoringRule, draw: RuleDraw, count: number): JudgedCase[] {
  return fc.sample(operands(draw), count).map((drawn) => ({ rule, operands: drawn, takes: draw.takes(drawn.length) }));
}

/** Draws so many calls of a rule, as its own draw says, or like its worked examples. */
export const drawCases = (rule: ScoringRule, count: number): JudgedCase[] =>
  casesOf(rule, draws[rule.name] ?? drawLikeExamples(rule), count);
