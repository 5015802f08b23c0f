import { cellsOf, type Cell, type JudgedCase, type Operand, type Outcome } from "./case";
import { ulpsAway } from "./draw/ulp";
import { expected } from "./expected";

/** Numbers that agree to 15 digits lie at most some 30 units in the last place apart. */
const STEPS = [-40, -10, -3, -1, 1, 3, 10, 40];
const REACH = 40;

function withCells(operand: Operand, change: (cell: Cell) => Cell): Operand {
  switch (operand.as) {
    case "left out":
      return operand;
    case "range":
      return { as: "range", rows: operand.rows.map((row) => row.map(change)) };
    case "cell":
      return { as: "cell", value: change(operand.value) };
    case "literal":
      return typeof operand.value === "number" ? { as: "literal", value: Number(change(operand.value)) } : operand;
  }
}

const moved = (operand: Operand, steps: number): Operand =>
  withCells(operand, (cell) => (typeof cell === "number" ? ulpsAway(cell, steps) : cell));

/** A range with each of its different numbers moved up or down, in every combination. */
function movedApart(operand: Operand): Operand[] {
  if (operand.as !== "range") return [];
  const numbers = [...new Set(cellsOf(operand).flat())].filter((cell) => typeof cell === "number");
  return Array.from({ length: 2 ** numbers.length }, (_, ways) =>
    withCells(operand, (cell) => {
      if (typeof cell !== "number") return cell;
      return ulpsAway(cell, (ways >> numbers.indexOf(cell)) & 1 ? REACH : -REACH);
    }),
  );
}

/** What the case gives with one of its arguments a few units in the last place off. */
export function neighbours(judged: JudgedCase): Outcome[] {
  return judged.operands.flatMap((operand, at) =>
    [...STEPS.map((steps) => moved(operand, steps)), ...movedApart(operand)].map((other) =>
      expected({ ...judged, operands: judged.operands.map((given, index) => (index === at ? other : given)) }),
    ),
  );
}
