import type { PlacedCall } from "../../../rubric/formula/addinCall";
import { nativeCalls } from "../../../rubric/formula/nativeCall";
import { callsIn } from "../../../rubric/formula/calls";

const isIf = (name: string): boolean => name.toUpperCase() === "IF";

/** True where the formula around a native formula shows nothing until something is filled: `IF(…,"",native)`. */
function isGuarded(formula: string, { start, end }: PlacedCall): boolean {
  const around = callsIn(formula).filter((call) => call.start < start && call.end > end);
  const innermost = around[around.length - 1];
  return (
    innermost !== undefined &&
    isIf(innermost.name) &&
    innermost.args[1] === '""' &&
    innermost.args[2] === formula.slice(start, end)
  );
}

/** The condition under which a native formula is blank: `C5=""` of `IF(C5="","",…)`. */
function blankCondition(native: string): string | null {
  const [outer] = callsIn(native);
  return outer && isIf(outer.name) && outer.args[1] === '""' ? (outer.args[0] ?? null) : null;
}

/** A blank argument reaches a custom function as 0 on older desktops (Excel 2021), so only a native guard can tell. */
function addinText(formula: string, call: PlacedCall): string {
  const text = `RUBRIC.${call.name}(${call.args.map((arg) => arg ?? "").join(",")})`;
  const blank = isGuarded(formula, call) ? null : blankCondition(formula.slice(call.start, call.end));
  return blank === null ? text : `IF(${blank},"",${text})`;
}

/**
 * A score formula with the add-in's calls in the place of what they compute, guarded against blank inputs; what stands
 * around them stays.
 * @returns null where the formula computes no scoring rule
 */
export function toAddin(formula: string): { readonly formula: string } | null {
  const calls = nativeCalls(formula);
  if (calls.length === 0) return null;
  const text = calls.reduceRight(
    (rest, call) => rest.slice(0, call.start) + addinText(formula, call) + rest.slice(call.end),
    formula,
  );
  return { formula: text };
}
