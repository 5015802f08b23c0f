import { asText, cellsOf, isBlank, normalise, parseNumeral, requiredNumber, type Argument } from "../argument";
import { same } from "../comparison";
import { RuleError } from "../ruleError";

const separators = /[/、,，;；:：+\s]+/;

/** `50/50`, `30%/30%/40%`, `2分/1分/1分`. */
function readList(list: string): readonly number[] {
  return normalise(list)
    .split(separators)
    .map((item) => {
      const value = parseNumeral(item.replace(/分$/, ""));
      if (value === null) throw new RuleError("not-a-number", { name: "shares", text: list });
      return value;
    });
}

/**
 * The share of each part.
 * @param argument a text such as `50/50`, or cells; a blank stands for equal shares
 * @returns null for equal shares
 * @throws RuleError `not-a-number`, `blank-argument`
 */
export function readShares(argument: Argument): readonly number[] | null {
  const cells = cellsOf(argument);
  const [only] = cells;
  if (cells.length === 1) {
    if (isBlank(only)) return null;
    return typeof only === "string" ? readList(asText(only)) : [requiredNumber(only, "shares")];
  }
  return cells.map((cell, at) => requiredNumber(cell, `shares${at + 1}`));
}

/** How shares add up: to 100 % as fractions or as percentages, or they are points. */
export type ShareScale = "fraction" | "percentage" | "points";

/** @throws RuleError `shares-sum` where they add up neither to 100 % nor to the weight */
export function scaleOf(shares: readonly number[], weight: number): ShareScale {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (same(sum, 1)) return "fraction";
  if (same(sum, 100)) return "percentage";
  if (same(sum, weight)) return "points";
  throw new RuleError("shares-sum", { sum, weight });
}
