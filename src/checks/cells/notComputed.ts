import { defineCheck } from "../defineCheck";
import { texts } from "../locale/cells/notComputed";
import { listed } from "./listed";

/**
 * Formulas of the form have no result in the file, which some program wrote without computing it. Told once, whatever they stand
 * for: nothing that depends on them was checked.
 */
export const notComputed = defineCheck({
  id: "not-computed",
  severity: "error",
  messages: ["count", "cells"],
  texts,
}).finding(({ sheet, lines, oddities: { uncomputed } }, _, recorder) => {
  recorder.looked(lines.length);
  const first = uncomputed.find((cell) => cell.sheet === sheet) ?? uncomputed[0];
  if (!first) return [];
  const args = { count: uncomputed.length, cells: listed(uncomputed, sheet) };
  return [{ sheet: first.sheet, address: first.address, line: "", args }];
});
