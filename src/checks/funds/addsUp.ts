import { exactAmount } from "./table";

/** An amount of a list, and whether its label says that it is a part of the one before it (其中). */
export interface Listed {
  readonly amount: number;
  readonly isWithin: boolean;
}

/** Every way of reading a longer list would take too long, and could mean anything. */
const mostAmounts = 12;

/** Whether the amounts from a place up to another are parts of the one before them: all of it, or what 其中 singles out. */
function areWithin(list: readonly Listed[], whole: number): boolean {
  if (list.length === 0) return true;
  const sum = exactAmount(list.reduce((all, { amount }) => all + amount, 0));
  return addsUp(list, whole) || (list[0]?.isWithin === true && sum <= whole);
}

function restAddsUp(list: readonly Listed[], whole: number, missing: number): boolean {
  const [first, ...others] = list;
  if (!first) return missing === 0;
  // What is complete may be split in another way: by source, then by kind of spending.
  if (missing === 0 && whole !== 0 && restAddsUp(list, whole, whole)) return true;
  return [...others, null].some(
    (_, parts) =>
      areWithin(others.slice(0, parts), first.amount) &&
      restAddsUp(others.slice(parts), whole, exactAmount(missing - first.amount)),
  );
}

/**
 * Whether a list of amounts can be read as what a total consists of: each amount may be followed by its own parts, and the
 * whole may be split several times.
 */
export function addsUp(list: readonly Listed[], whole: number): boolean {
  const telling = list.filter(({ amount, isWithin }) => amount !== 0 || isWithin);
  return telling.length > 0 && telling.length <= mostAmounts && restAddsUp(telling, whole, whole);
}
