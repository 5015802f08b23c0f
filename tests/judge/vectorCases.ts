import { ruleByName } from "../../src/rubric/rules";
import type { ScoringRule } from "../../src/rubric/rules/rule";
import vectors from "../vectors/scores.json";
import type { Cell, JudgedCase, Operand, Outcome } from "./case";

/** A worked example as a case, and what it has to give. */
export interface WorkedExample {
  readonly judged: JudgedCase;
  readonly result: Outcome;
}

const isNamed = (arg: unknown): arg is Readonly<Record<string, unknown>> =>
  typeof arg === "object" && arg !== null && !Array.isArray(arg);

/** Band texts are part of a native formula, everything else stands in cells. */
function operand(arg: unknown, name: string): Operand {
  if (arg === undefined) return { as: "left out" };
  if (Array.isArray(arg)) return { as: "range", rows: (arg as Cell[]).map((cell) => [cell]) };
  return name === "bands" ? { as: "literal", value: String(arg) } : { as: "cell", value: arg as Cell };
}

/** Arguments of one example by position; some examples give optional ones by name. */
function operands(rule: ScoringRule, args: readonly unknown[]): Operand[] {
  const named = args.find(isNamed) ?? {};
  const given = args.filter((arg) => !isNamed(arg));
  const names = rule.parameters.map(({ name }) => name);
  const count = Object.keys(named).length > 0 ? names.length : given.length;
  return Array.from({ length: count }, (_, at) =>
    operand(at < given.length ? given[at] : named[names[at] ?? ""], names[at] ?? ""),
  );
}

/** The worked examples of every rule that writes itself natively (scores.json). */
export const workedExamples: readonly WorkedExample[] = vectors.flatMap(({ fn, args, expected }) => {
  const rule = ruleByName(fn);
  if (!rule?.native) return [];
  return [{ judged: { rule, operands: operands(rule, args), takes: [] }, result: expected }];
});
