import { type Area, parseArea, splitSheet, WHOLE_SHEET } from "../../basics/address";
import { fail } from "../../basics/errors";
import type { HostCore } from "../../hostCore";
import type { Sheet } from "../../workbook/sheet";
import { bodyArea } from "../../workbook/tableState";
import { RangeBase } from "./rangeBase";

/** A sheet and cells on it. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Reads an address, or the name of a table or a named range, as seen from `sheet`; undefined where it is neither. */
export function findPlace(core: HostCore, text: string, sheet: Sheet): Place | undefined {
  const { sheet: name, rest } = splitSheet(text.trim().replace(/^=/, ""));
  const target = name === undefined ? sheet : core.findSheet(name);
  if (!target) return undefined;
  if (rest === "") return { sheet: target, area: WHOLE_SHEET };
  const area = parseArea(rest);
  if (area) return { sheet: target, area };
  const table = core.tables.find(rest);
  if (table) return { sheet: table.sheet, area: bodyArea(table.table) };
  const named = core.names.find(rest, target);
  return named && !named.formula.includes(`=${text}`) ? findPlace(core, named.formula, target) : undefined;
}

/** An argument that may be a range or an address. */
export function rangeArgument(core: HostCore, value: unknown, sheet: Sheet): Place {
  if (value instanceof RangeBase) return value;
  if (typeof value === "string") return findPlace(core, value, sheet) ?? fail("InvalidArgument");
  return fail("InvalidArgument");
}
