import type { Finding } from "../../../src/checks/finding";
import type { Fix } from "../../../src/checks/found";

const told = (value: string | number): string => (typeof value === "number" ? String(value) : `“${value}”`);

function toldFix(fix: Fix): string {
  return fix.kind === "write-number" ? ` [${fix.value}]` : ` [${fix.kind}]`;
}

/**
 * A finding without its words, on one line: severity, id with the variant of its message, cell, arguments in the order of
 * their names, and what a click would write. Numbers stand bare, texts in quotation marks.
 */
export function toldFinding({ severity, id, variant, sheet, address, args, fix }: Finding): string {
  const shown = Object.entries(args)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => ` ${name}=${told(value)}`);
  const kind = variant === undefined ? "" : `/${variant}`;
  return `${severity} ${id}${kind} ${sheet}!${address}${shown.join("")}${fix ? toldFix(fix) : ""}`;
}
