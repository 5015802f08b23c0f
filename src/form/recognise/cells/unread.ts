import type { CellContent } from "../../../spreadsheet/grid";
import type { Unread } from "../../cell";

/** Excel's, by their make, so that those of later versions are known; and LibreOffice's `Err:502`. */
const errorValue = /^(?:#(?:N\/A|[A-Z][A-Z0-9/_]{1,15}[!?])|Err:\d{3})$/i;
const pending = /^#(?:BUSY!|GETTING_DATA)$/i;
const truth = /^(?:TRUE|FALSE)$/i;
/** WPS keeps a picture in a cell as this formula; other programs show it as a text, or as `#NAME?`. */
const pictureText = /^=?(?:_xlfn\.)?DISPIMG\(/i;
const pictureFormula = /^=(?:_xlfn\.|_xlws\.|@)*(?:DISPIMG|IMAGE)\(/i;
/** As a number beyond every figure is written. */
const beyond = /^-?(?:\d(?:\.\d+)?E\+?(?:1[6-9]|[2-9]\d|\d{3})|Infinity|NaN)$/i;
const longest = 24;

const inText = (text: string): Unread["kind"] | null => {
  if (pictureText.test(text)) return "picture";
  if (text.length > longest) return null;
  const shown = text.trim();
  if (pending.test(shown)) return "computing";
  if (errorValue.test(shown)) return "error";
  if (truth.test(shown)) return "boolean";
  return beyond.test(shown) ? "number" : null;
};

/** What none of them begins without: looking costs nothing. */
const mayBegin = /^[\s#=_ETFetfDdIN\d-]/;

/** What a cell shows where it holds neither words nor a figure; null for all others, blanks too. */
export function unreadOf(value: CellContent, formula: CellContent | null = null): Unread | null {
  if (typeof value === "boolean") return { kind: "boolean", shown: value ? "TRUE" : "FALSE" };
  if (typeof value === "number") return null;
  if (typeof formula === "string" && formula !== value && pictureFormula.test(formula)) {
    return { kind: "picture", shown: value };
  }
  if (value === "" || !mayBegin.test(value)) return null;
  const kind = inText(value);
  return kind && { kind, shown: value.trim() };
}
