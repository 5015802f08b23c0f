import { assertCount, cellsOf, isBlank, readNumber, type Argument } from "../argument";
import { number, sentence, share, type Explanation } from "../explanation/explanation";
import { finite } from "../rounding";
import { RuleError } from "../ruleError";
import { unfilled } from "./explained";
import { isBelow, notWhole } from "./native/condition";
import { guarded } from "./native/guards";
import { operands } from "./native/operands";
import { optionalNumber } from "./native/optional";
import { given, shapesOf } from "./native/shapes";
import type { FormulaText, ScoringRule } from "./rule";

function work(rates: Argument, n: Argument) {
  const reported = cellsOf(rates).flatMap((cell, at) => readNumber(cell, `rates${at + 1}`) ?? []);
  if (reported.length === 0) return null;
  const count = readNumber(n, "n") ?? reported.length;
  assertCount(count, "n");
  if (count === 0) throw new RuleError("zero-divisor", { name: "n" });
  const isTooFew = reported.filter((rate) => rate !== 0).length > count;
  if (isTooFew) throw new RuleError("out-of-range", { name: "n", value: count, low: 1, high: reported.length });
  const sum = reported.reduce((total, rate) => total + Math.min(rate, 1), 0);
  return { count, capped: reported.filter((rate) => rate > 1).length, sum, mean: finite(sum / count) };
}

/**
 * Mean of the reported rates, each counted as at most 100 % (R3; 天河 年度平均执行率).
 * @param rates cells with shares; blank ones were not reported and do not count
 * @param n how many were reported, where a blank reaches the function as 0
 * @returns a share, not rounded, or "" where nothing was reported
 * @throws RuleError `not-a-number`, `not-a-count`, `zero-divisor` (#DIV/0!), `out-of-range` where more were reported
 */
export function averageRate(rates: Argument, n?: Argument): number | "" {
  return work(rates, n)?.mean ?? "";
}

function explain([rates, n]: readonly Argument[]): Explanation {
  const done = work(rates, n);
  if (done === null) return unfilled("average.rule", { rates: cellsOf(rates).find(isBlank) });
  const { count, capped, sum, mean } = done;
  const shown = { count: number(count), capped: number(capped), sum: share(sum), mean: share(mean) };
  const steps = [sentence("average.mean", shown)];
  return {
    score: mean,
    rule: sentence("average.rule"),
    steps: capped > 0 ? [sentence("average.capped", shown), ...steps] : steps,
  };
}

function native(args: readonly FormulaText[]): string | null {
  const [rates, n] = operands(args, 2);
  if (!rates) return null;
  const size = `ROWS(${rates})*COLUMNS(${rates})`;
  const reported = `COUNT(${rates})`;
  const { value: count, given } = optionalNumber(n ?? null, reported);
  return guarded(
    {
      blank: [`COUNTBLANK(${rates})=${size}`],
      numbers: given,
      unreadable: [`${reported}+COUNTBLANK(${rates})<${size}`],
      outside: given.flatMap((value) => [
        isBelow(value, "0"),
        notWhole(value),
        `AND(${value}>0,COUNTIF(${rates},">0")+COUNTIF(${rates},"<0")>${value})`,
      ]),
    },
    `(SUMIF(${rates},"<=1")+COUNTIF(${rates},">1"))/${count}`,
  );
}

export const averageRateRule: ScoringRule = {
  name: "AVERAGE_RATE",
  parameters: [
    { name: "rates", isRange: true },
    { name: "n", optional: true },
  ],
  score: ([rates, n]) => averageRate(rates, n),
  explain,
  native,
  shapes: () => shapesOf(1, given),
};
