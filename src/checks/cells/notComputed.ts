import type { Check } from "../check";
import { listed } from "./listed";

/**
 * Formulas of the form have no result in the file, which some program wrote without computing it. Told once, whatever they stand
 * for: nothing that depends on them was checked.
 */
export const notComputed: Check = {
  id: "not-computed",
  severity: "error",
  run: ({ sheet, oddities: { uncomputed } }) => {
    const first = uncomputed.find((cell) => cell.sheet === sheet) ?? uncomputed[0];
    if (!first) return [];
    const args = { count: uncomputed.length, cells: listed(uncomputed, sheet) };
    const { id, severity } = notComputed;
    return [{ id, severity, sheet: first.sheet, address: first.address, line: "", args }];
  },
};
