import { Number as NumberOf, String as StringOf, Unsafe } from "@sinclair/typebox/type";
import { defined } from "./shape";

/** Something to read, not blanks alone. */
export const text = defined("text", StringOf({ pattern: "\\S" }));

export const id = defined("id", StringOf({ pattern: "^[a-zA-Z][a-zA-Z0-9-]*$" }));

/** Points have two decimals at most. */
export const points = defined("points", NumberOf({ minimum: 0, multipleOf: 0.01 }));

export const positivePoints = defined("positivePoints", NumberOf({ exclusiveMinimum: 0, multipleOf: 0.01 }));

/** Null where the form states none. */
export const weight = defined("weight", Unsafe<number | null>({ type: ["number", "null"], multipleOf: 0.01 }));

/** What a form prints in a cell. */
export const printed = defined("printed", Unsafe<string | number>({ type: ["string", "number"], pattern: "\\S" }));

/** What Excel takes as the name of a sheet, with room for a count behind it. */
export const sheetName = defined(
  "sheetName",
  StringOf({ minLength: 1, maxLength: 24, pattern: "^[^:\\\\/?*\\[\\]']+$" }),
);

/** A cell of the form's sheet: `F12`. */
export const address = defined("address", StringOf({ pattern: "^[A-Z]{1,3}[1-9][0-9]{0,6}$" }));

/** A cell, or a column alone for the cell of the line's own row: `F12`, `F`. */
export const place = defined("place", StringOf({ pattern: "^[A-Z]{1,3}([1-9][0-9]{0,6})?$" }));
