import fc from "fast-check";
import { circlesOf } from "../../../workbench/engine/circles";
import { growthPower, LINEAR } from "../../support/growth";

const NODES = 8;
type Edges = readonly (readonly [number, number])[];
const nodes = Array.from({ length: NODES }, (_, node) => node);
const followers = (edges: Edges) => (node: number) => edges.filter(([from]) => from === node).map(([, to]) => to);

/** Whether one is reached from the other, by at least one step. */
function reaches(edges: Edges, from: number, to: number): boolean {
  const seen = new Set<number>();
  const open = followers(edges)(from);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === to) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    open.push(...followers(edges)(node));
  }
  return false;
}

test("circles are what is reached from each other", () => {
  const edges = fc.array(fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1)), { maxLength: 16 });
  fc.assert(
    fc.property(edges, (given) => {
      const found = circlesOf(nodes, followers(given));
      const circleOf = (node: number) => found.findIndex((circle) => circle.includes(node));
      for (const one of nodes) {
        expect(circleOf(one) >= 0).toBe(reaches(given, one, one));
        for (const other of nodes)
          if (one !== other && circleOf(one) >= 0)
            expect(circleOf(one) === circleOf(other)).toBe(reaches(given, one, other) && reaches(given, other, one));
      }
      expect(found.flat()).toHaveLength(new Set(found.flat()).size);
    }),
    { numRuns: 500 },
  );
});

test("long chains and long circles take time in line with their length", () => {
  const ring = (size: number): void => {
    const all = Array.from({ length: size }, (_, node) => node);
    expect(circlesOf(all, (node) => [(node + 1) % size])).toHaveLength(1);
    expect(circlesOf(all, (node) => (node + 1 < size ? [node + 1] : []))).toEqual([]);
  };
  expect(growthPower(ring, 16_000)).toBeLessThan(LINEAR);
});
