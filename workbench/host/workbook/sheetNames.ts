import { fail } from "../basics/errors";
import type { OpenWorkbook } from "./openWorkbook";

const LONGEST = 31;

/** A sheet's name as Excel allows it; fails otherwise. */
export function checkSheetName(name: unknown): string {
  if (typeof name !== "string" || name.trim() === "" || name.length > LONGEST) fail("InvalidArgument");
  if (/[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === "history")
    fail("InvalidArgument");
  return name;
}

/** `Form (2)`, as Excel names copies. */
export function freeSheetName(workbook: OpenWorkbook, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const free = stem.slice(0, LONGEST - suffix.length) + suffix;
    if (!workbook.findSheet(free)) return free;
  }
}

/** `Sheet2`, as Excel names new sheets. */
export function newSheetName(workbook: OpenWorkbook): string {
  for (let number = 1; ; number++) if (!workbook.findSheet(`Sheet${number}`)) return `Sheet${number}`;
}
