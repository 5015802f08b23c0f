import fc, { type Arbitrary } from "fast-check";
import type { Cell, Operand, Takes } from "../case";
import { odd } from "./numbers";

/** What a rule is to be called with: one value, rows of cells, or nothing. */
export type Drawn = Cell | readonly (readonly Cell[])[] | undefined;

const isRows = (drawn: Drawn): drawn is readonly (readonly Cell[])[] => Array.isArray(drawn);

const wrongTexts = ["abc", "12", "97.70%", "１２", " ", "不详", "9.92分", "2021-12-31", "1e3", "TRUE"];

/** What people leave in a cell where something else belongs. */
const spoilt: Readonly<Record<Takes, Arbitrary<Cell>>> = {
  number: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<Cell>(null, "") },
    { weight: 2, arbitrary: fc.constantFrom<Cell>(...wrongTexts) },
    { weight: 2, arbitrary: odd },
    { weight: 1, arbitrary: fc.boolean() },
  ),
  word: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<Cell>(null, "") },
    { weight: 2, arbitrary: fc.constantFrom<Cell>("不详", "maybe", "12", "正") },
    { weight: 1, arbitrary: fc.constantFrom<Cell>(0, 1, 2, -1, 0.5) },
    { weight: 1, arbitrary: fc.boolean() },
  ),
};

const cell = (drawn: Cell, takes: Takes, spoil: number): Arbitrary<Cell> =>
  fc.oneof({ weight: 100 - spoil, arbitrary: fc.constant(drawn) }, { weight: spoil, arbitrary: spoilt[takes] });

/** What a person types into a formula: no blank, and no number with an exponent. */
const asLiteral = (value: Cell): Operand =>
  value === null || String(value).includes("e") ? { as: "cell", value } : { as: "literal", value };

function dressRows(rows: readonly (readonly Cell[])[], takes: Takes): Arbitrary<Operand> {
  const cells = rows.map((row) => fc.tuple(...row.map((value) => cell(value, takes, 4))));
  return fc.tuple(...cells).map((dressed) => ({ as: "range", rows: dressed }));
}

/** The value as a cell or as a literal in the formula; now and then something in its place that does not belong there. */
export function dress(drawn: Drawn, takes: Takes): Arbitrary<Operand> {
  if (drawn === undefined) return fc.constant({ as: "left out" });
  if (isRows(drawn)) return dressRows(drawn, takes);
  return fc
    .tuple(cell(drawn, takes, 9), fc.integer({ min: 0, max: 3 }))
    .map(([value, way]) => (way === 0 ? asLiteral(value) : { as: "cell", value }));
}
