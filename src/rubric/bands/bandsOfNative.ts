import { callsIn } from "../formula/calls";
import type { ComparisonSign } from "./band";

const signs: Readonly<Record<string, ComparisonSign>> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<" };
const numeral = String.raw`\(?(-?[\d.]+%?)\)?`;
const tolerance = String.raw`[\d.]+(?:E-\d+)?`;
const compared = new RegExp(String.raw`^(x|ABS\(x\))(>=|<=|>|<)${numeral}[-+]${tolerance}$`);
/** `x>=90%-0.000000001` is `≥90%`. */
function limitText(test: string): string | null {
  const match = compared.exec(test);
  if (!match) return null;
  const [, operand, sign = "", boundary = ""] = match;
  return operand === "x" ? `${signs[sign] ?? ""}${boundary}` : `±${boundary}`;
}

function conditionText(test: string): string | null {
  const [call] = callsIn(test);
  const tests = call?.name === "AND" ? call.args : [test];
  const limits = tests.map((one) => limitText((one ?? "").replace(/\s/g, "")));
  if (limits.includes(null)) return null;
  return limits.join("且").replace(/^≥(.+)且≤\1$/, "=$1");
}

/** The branches of nested IFs: condition, result, and what is left at the end. */
function branches(formula: string): { readonly steps: readonly (readonly [string, string])[]; readonly rest: string } {
  const [call] = callsIn(formula);
  const [condition, result, otherwise] = call?.args ?? [];
  if (call?.name !== "IF" || call.end !== formula.length || !condition || !result || !otherwise) {
    return { steps: [], rest: formula };
  }
  const below = branches(otherwise);
  return { steps: [[condition, result], ...below.steps], rest: below.rest };
}

const unquoted = (text: string): string => text.replace(/^"|"$/g, "");

/**
 * The table that nested IFs were written from (`nativeBands`), as text: spelled as `≤10%→2;其他→0`, however it was first.
 * @param formula the nested IFs with their guards before them
 * @param value the expression that is compared
 * @returns null where the formula holds no such table
 */
export function bandsOfNative(formula: string, value: string): string | null {
  const { steps, rest } = branches(formula.replaceAll(value, "x"));
  const bands = steps.flatMap(([condition, result]) => {
    const text = conditionText(condition);
    return text === null ? [] : [`${text}→${unquoted(result)}`];
  });
  if (bands.length === 0) return null;
  return [...bands, ...(rest === "#N/A" ? [] : [`其他→${unquoted(rest)}`])].join(";");
}
