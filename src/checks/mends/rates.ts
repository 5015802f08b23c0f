import { roundScore } from "../../rubric/rounding";
import { isFormula, storedAt, type Mender, type Mended } from "./mend";

/** A rate that people write as 97.7, and not as 0.977. */
const LEAST_PERCENT = 2;

/** The rate that the amounts give, written as the one that stands there: as a share, a percentage or a text. */
export const fundRate: Mender = ({ sheet, address, line, args, variant }, { grids }) => {
  const from = storedAt(grids, sheet, address);
  const { spent, budget, due } = args;
  if (from === undefined || isFormula(from) || typeof spent !== "number" || typeof budget !== "number") return null;
  const share = spent / budget;
  const figure = (stored: number): number => (stored > LEAST_PERCENT ? roundScore(share * 100) : roundScore(share, 4));
  const to: Mended = typeof from === "number" ? figure(from) : String(due);
  return { kind: "rate", edits: [{ sheet, address, line, from, to, sure: variant !== "cut" }] };
};

/** A total of amounts that differs from its parts: either may be wrong. */
export const fundTotal: Mender = ({ sheet, address, line, args }, { grids }) => {
  const from = storedAt(grids, sheet, address);
  if (typeof from !== "number" || typeof args.sum !== "number") return null;
  return { kind: "sum", edits: [{ sheet, address, line, from, to: args.sum, sure: false }] };
};
