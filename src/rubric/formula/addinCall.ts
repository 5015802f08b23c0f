import { ADD_IN_PREFIX } from "../../spreadsheet/formulas/fileSpelling";
import { callsIn } from "./calls";

/** A call of a scoring rule: its name without namespace, and its arguments as formula texts, null where left out. */
export interface RuleCall {
  readonly name: string;
  readonly args: readonly (string | null)[];
}

/** A call and where it stands in its formula. */
export interface PlacedCall extends RuleCall {
  readonly start: number;
  readonly end: number;
}

/**
 * Files store `_xldudf_RUBRIC_…` (Excel), cells show `RUBRIC.…`; both may come back from the API. What stands before a `!` is
 * the trace of another add-in that corrupted the call.
 */
const addinName = new RegExp(`^(?:.*!)?(?:${ADD_IN_PREFIX}RUBRIC_|RUBRIC\\.)(\\w+)$`, "i");

/** Every call of an add-in function in a formula. */
export function addinCalls(formula: string): readonly PlacedCall[] {
  return callsIn(formula).flatMap(({ name, ...call }) => {
    const match = addinName.exec(name);
    return match?.[1] ? { ...call, name: match[1].toUpperCase() } : [];
  });
}

/**
 * The one add-in call of a score formula, inside whatever guards it: `=IF(C5="","",RUBRIC.SCORE_RATIO(C5,D9))`.
 * @returns null where there is none, or several
 */
export function readAddinCall(formula: string): RuleCall | null {
  const [call, second] = addinCalls(formula);
  return call && !second ? { name: call.name, args: call.args } : null;
}

/** The formula with its calls spelled as Excel shows them, which is how they must be written into a cell. */
export function asShown(formula: string): string {
  return [...addinCalls(formula)].reverse().reduce((text, { name, start }) => {
    const bracket = text.indexOf("(", start);
    return `${text.slice(0, start)}RUBRIC.${name}${text.slice(bracket)}`;
  }, formula);
}
