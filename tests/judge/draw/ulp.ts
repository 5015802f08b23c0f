const view = new DataView(new ArrayBuffer(8));

/** The number `steps` units in the last place away; from 0 over the smallest numbers. */
export function ulpsAway(value: number, steps: number): number {
  if (value === 0) return steps * Number.MIN_VALUE;
  view.setFloat64(0, Math.abs(value));
  view.setBigInt64(0, view.getBigInt64(0) + BigInt(value > 0 ? steps : -steps));
  const moved = view.getFloat64(0);
  return value > 0 ? moved : -moved;
}
