import { fail } from "../../basics/errors";
import type { Place } from "../../workbook/place";
import type { OpenWorkbook } from "../../workbook/openWorkbook";
import { findPlace } from "../../tables/findPlace";
import type { Sheet } from "../../workbook/sheet";
import { RangeBase } from "./rangeBase";

/** An argument that may be a range or an address. */
export function rangeArgument(workbook: OpenWorkbook, value: unknown, sheet: Sheet): Place {
  if (value instanceof RangeBase) return value;
  if (typeof value === "string") return findPlace(workbook, value, sheet) ?? fail("InvalidArgument");
  return fail("InvalidArgument");
}
