import { Integer, Optional, String as StringOf } from "@sinclair/typebox/type";
import { address, id, text } from "../scalars";
import { closed, defined, list, type Shape } from "../shape";

/** Base64 of a file of three megabytes: larger than any form with a coat of arms in it. */
const LONGEST_FILE = 4_000_000;

/** The sheet itself, where a pack was made from one: its looks, texts, blank lines and print set-up, without what was filled in. */
export const packLayoutShape = defined(
  "layout",
  closed({
    /** An .xlsx file in base64: the form's sheet, and those that its formulas need. */
    file: StringOf({ minLength: 4, maxLength: LONGEST_FILE, pattern: "^[A-Za-z0-9+/]+={0,2}$" }),
    /** What the form's sheet is called in the file. */
    sheet: text,
    /** The year that the sheet's texts name. */
    year: Integer({ minimum: 2000, maximum: 2100 }),
    /** Where lines stand on the sheet: their scores, and their weights where these are numbers in cells of their own. */
    lines: Optional(list(closed({ id, score: address, weight: Optional(address) }), { maxItems: 10000 })),
  }),
);

export type PackLayout = Shape<typeof packLayoutShape>;
