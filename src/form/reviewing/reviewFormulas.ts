import type { Form } from "../form";
import { reviewWords as words } from "../locale/reviewWords";
import { parseAddress } from "../../spreadsheet/address";

/** Cells that follow each other as ranges. */
function ranges(addresses: readonly string[]): readonly string[] {
  const runs: [first: string, last: string, row: number][] = [];
  for (const address of addresses) {
    const row = parseAddress(address)?.row ?? -1;
    const run = runs.at(-1);
    if (run && run[2] + 1 === row) [run[1], run[2]] = [address, row];
    else runs.push([address, address, row]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}:${last}`));
}

/** Points count in the total as the form's own do: weights that are relative to the level above bring their share. */
export function sumFormula({ lines: all }: Form, scores: readonly string[]): string {
  const list = ranges(scores).join(",");
  const lines = all.filter(({ kind }) => kind !== "execution");
  const execution = all.filter(({ kind }) => kind === "execution").map(({ score }) => `+N(${score.address})`);
  const isPlain = lines.every(({ share }) => share === undefined || share === 1);
  const sum = isPlain
    ? `SUM(${list})`
    : scores.map((score, index) => `N(${score})*${String(lines[index]?.share ?? 1)}`).join("+");
  return `=IF(COUNT(${list})=0,"",ROUND(${sum}${execution.join("")},2))`;
}

/** (self − review) ÷ self; blank until both are there. */
export const deviationFormula = (self: string, review: string): string =>
  `=IF(OR(NOT(ISNUMBER(${self})),NOT(ISNUMBER(${review}))),"",IF(${self}=0,"",ROUND((${self}-${review})/${self},4)))`;

/** Says how far the two totals are apart. */
export const differenceFormula = (self: string, review: string): string =>
  `=IF(OR(NOT(ISNUMBER(${self})),NOT(ISNUMBER(${review}))),"","${words.self}"&${self}&"，${words.reviewed}"&${review}&"，${words.apart}"&ROUND(${review}-${self},2))`;
