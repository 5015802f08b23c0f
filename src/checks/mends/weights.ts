import { points } from "../../language/fill";
import { addsUp } from "./lookups";
import { isFormula, storedAt, type Mender, type Mended } from "./mend";

/** The number in brackets behind a name: 50 of `产出指标（50分）`. */
const inBrackets = /([（(]\s*)(\d+(?:\.\d+)?)(\s*分?\s*[）)])/u;

function withWeight(from: string, weight: number, sum: number): string | null {
  const [, , stated] = inBrackets.exec(from) ?? [];
  if (stated === undefined || Number(stated) !== weight) return null;
  return from.replace(inBrackets, (_, open: string, __: string, close: string) => open + points(sum) + close);
}

/** Where all lines add up to 100, what stands above some of them is wrong: it becomes their sum. */
export const parentWeight: Mender = ({ sheet, address, line, args }, { grids, findings }) => {
  const from = storedAt(grids, sheet, address);
  const { weight, sum } = args;
  if (from === undefined || isFormula(from) || typeof weight !== "number" || typeof sum !== "number") return null;
  const isFigure = typeof from === "number" || Number(from) === weight;
  const to: Mended | null = isFigure ? sum : withWeight(String(from), weight, sum);
  return to === null ? null : { kind: "weight", edits: [{ sheet, address, line, from, to, sure: addsUp(findings) }] };
};
