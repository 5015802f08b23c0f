import { callsIn } from "../../formula/calls";
import { expandCells } from "./cells";

/** A native formula inside another, and the operand that it asks first whether it is blank. */
export interface GuardedCall {
  /** `C5` of `IF(C5="","",…)`. */
  readonly value: string;
  /** The operands of `IF(OR(C5="",C6=""),"",…)` or `IF(COUNTBLANK(C5:C6)>0,"",…)`, in their order. */
  readonly blanks: readonly string[];
  readonly text: string;
}

const BLANK = '=""';
const anyBlank = /^COUNTBLANK\((.*)\)>0$/i;

function operandsOf(condition: string): readonly string[] {
  const range = anyBlank.exec(condition)?.[1];
  if (range !== undefined) return expandCells(range) ?? [];
  const [either] = callsIn(condition);
  const tests = either?.name === "OR" ? either.args : [condition];
  return tests.every((test) => test?.endsWith(BLANK)) ? tests.map((test) => (test ?? "").slice(0, -BLANK.length)) : [];
}

/** Every place in a formula where a rule's native formula may begin. */
export function guardedCalls(formula: string): readonly GuardedCall[] {
  return callsIn(formula).flatMap(({ name, args, start, end }) => {
    if (name !== "IF" || args[1] !== '""') return [];
    const blanks = operandsOf(args[0] ?? "");
    const [value] = blanks;
    return value === undefined ? [] : [{ value, blanks, text: formula.slice(start, end) }];
  });
}
