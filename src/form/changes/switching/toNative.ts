import { addinCalls, type PlacedCall } from "../../../rubric/formula/addinCall";
import { callsIn } from "../../../rubric/formula/calls";
import { ruleByName } from "../../../rubric/rules";

/** A formula after switching, or why it stays. */
export type Switching =
  { readonly formula: string } | { readonly reason: "not-native" | "text-input" | "band-text-in-cell" };

/** What the switch must know about the cells that a formula refers to. */
export interface InputFacts {
  /** True where one of the cells named in an argument holds a number as text, which Excel's own functions do not read. */
  readonly hasNumberAsText: (argument: string) => boolean;
  /** True where one of them holds words. */
  readonly hasWords: (argument: string) => boolean;
}

/** A formula in brackets, unless it is a single call. */
function asOne(formula: string): string {
  const isCall = callsIn(formula).some(({ start, end }) => start === 0 && end === formula.length);
  return isCall ? formula : `(${formula})`;
}

function nativeText({ name, args }: PlacedCall, cells: InputFacts): Switching {
  const given = args.filter((arg) => arg !== null);
  const rule = ruleByName(name);
  const native = rule?.native?.(args);
  if (native === null || native === undefined) {
    // What a rule cannot write although it writes itself otherwise is a table or a mode that it would have to read first.
    return { reason: rule?.native && given.some(cells.hasWords) ? "band-text-in-cell" : "not-native" };
  }
  return given.some(cells.hasNumberAsText) ? { reason: "text-input" } : { formula: asOne(native) };
}

/**
 * A score formula with Excel's own functions in the place of the add-in's calls; what stands around them stays.
 * @returns null where the formula calls no add-in function
 */
export function toNative(formula: string, cells: InputFacts): Switching | null {
  const calls = addinCalls(formula);
  if (calls.length === 0) return null;
  let text = formula;
  let from = formula.length;
  for (const call of [...calls].reverse()) {
    // A call inside another: the outer one would be written with the inner one's old text.
    if (call.end > from) return { reason: "not-native" };
    const native = nativeText(call, cells);
    if ("reason" in native) return native;
    text = text.slice(0, call.start) + native.formula + text.slice(call.end);
    from = call.start;
  }
  return { formula: text };
}
