import { parseAddress } from "../address";
import { tokenise } from "./tokens";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Replaces the names in a formula, such as defined ones; what `change` gives undefined for stays. */
export function mapNames(formula: string, change: (name: string) => string | undefined): string {
  let result = "";
  let end = 0;
  for (const { kind, text, start, end: next } of tokenise(formula) ?? []) {
    const isName = kind === "operand" && NAME.test(text) && parseAddress(text) === null;
    const changed = isName ? change(text) : undefined;
    if (changed === undefined) continue;
    result += formula.slice(end, start) + changed;
    end = next;
  }
  return result + formula.slice(end);
}
