import fc, { type Arbitrary } from "fast-check";
import type { Operand, Takes } from "../case";
import { dress, type Drawn } from "./dress";

/** How to draw the arguments of one rule. */
export interface RuleDraw {
  readonly takes: (count: number) => readonly Takes[];
  readonly values: Arbitrary<readonly Drawn[]>;
  /** Parameters whose text is part of the rule, such as bands: always a literal, never spoilt. */
  readonly fixed: ReadonlySet<number>;
}

/** Parameters in their order; the last entry holds for all that follow. */
export function draw(takes: readonly Takes[], values: Arbitrary<readonly Drawn[]>, fixed: number[] = []): RuleDraw {
  const takesAt = (at: number): Takes => takes[at] ?? takes[takes.length - 1] ?? "number";
  return { takes: (count) => Array.from({ length: count }, (_, at) => takesAt(at)), values, fixed: new Set(fixed) };
}

const fixedText = (drawn: Drawn): Operand =>
  typeof drawn === "string" ? { as: "literal", value: drawn } : { as: "left out" };

/** Arguments as people give them. */
export function operands({ takes, values, fixed }: RuleDraw): Arbitrary<readonly Operand[]> {
  return values.chain((drawn) => {
    const kinds = takes(drawn.length);
    return fc.tuple(
      ...drawn.map((value, at) =>
        fixed.has(at) ? fc.constant(fixedText(value)) : dress(value, kinds[at] ?? "number"),
      ),
    );
  });
}

/** Left out three times out of four. */
export const optional = <T extends Drawn>(values: Arbitrary<T>): Arbitrary<T | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: values });

/** A column of cells, now and then a row. */
export const range = <T extends number | string>(
  values: Arbitrary<T>,
  most: number,
): Arbitrary<readonly (readonly T[])[]> =>
  fc
    .tuple(fc.array(values, { minLength: 1, maxLength: most }), fc.integer({ min: 0, max: 4 }))
    .map(([cells, way]) => (way === 0 ? [cells] : cells.map((value) => [value])));
