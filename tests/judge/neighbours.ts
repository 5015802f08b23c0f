import type { Cell, JudgedCase, Operand, Outcome } from "./case";
import { ulpsAway } from "./draw/ulp";
import { expected } from "./expected";

/** Numbers that agree to 15 digits lie at most some 30 units in the last place apart. */
const STEPS = [-40, -10, -3, -1, 1, 3, 10, 40];

const movedCell = (cell: Cell, steps: number): Cell => (typeof cell === "number" ? ulpsAway(cell, steps) : cell);

function moved(operand: Operand, steps: number): Operand {
  switch (operand.as) {
    case "left out":
      return operand;
    case "range":
      return { as: "range", rows: operand.rows.map((row) => row.map((cell) => movedCell(cell, steps))) };
    case "cell":
      return { as: "cell", value: movedCell(operand.value, steps) };
    case "literal":
      return typeof operand.value === "number" ? { as: "literal", value: ulpsAway(operand.value, steps) } : operand;
  }
}

/** What the case gives with one of its arguments a few units in the last place off. */
export function neighbours(judged: JudgedCase): Outcome[] {
  return judged.operands.flatMap((_, at) =>
    STEPS.map((steps) =>
      expected({
        ...judged,
        operands: judged.operands.map((operand, index) => (index === at ? moved(operand, steps) : operand)),
      }),
    ),
  );
}
