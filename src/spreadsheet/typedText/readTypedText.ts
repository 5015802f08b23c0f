import type { DateSystem } from "./dateSerial";
import { isErrorValue } from "./errorValues";
import { isFractionFormat, isGeneral, isPercentFormat, isTextFormat } from "./formats";
import { formulaOf } from "./formulaText";
import { readFraction } from "./fraction";
import { readMoment } from "./moment";
import { type ReadNumber, readNumber } from "./number";
import { plainSigns } from "./plainSigns";

/** What a cell holds after a text was typed into it, pasted or written. */
export type TypedText =
  | { readonly kind: "blank" }
  /** `numberFormat` is what the cell gets; only a General cell gets one. Dates are serial numbers, percentages shares. */
  | { readonly kind: "number"; readonly value: number; readonly numberFormat?: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
  /** With its `=`. */
  | { readonly kind: "formula"; readonly formula: string }
  /** `quoted` texts were typed with a leading apostrophe, which the value lacks: they stay text when they are edited. */
  | { readonly kind: "text"; readonly value: string; readonly quoted: boolean };

export interface TypedInto {
  /** The cell's own, as Excel's API names it; `General` where it has none. */
  readonly numberFormat: string;
  /** Typed by hand: numbers in a percentage cell are percent. What programs write is taken as it is. */
  readonly byHand?: boolean;
  readonly dateSystem?: DateSystem;
  /** For a day without a year; the current year where it is not given. */
  readonly thisYear?: number;
}

/**
 * Reads a text as a Chinese Excel does: numbers, percentages, money, dates, times, fractions, truth values, error values and
 * formulas; everything else is a text and is kept to the last blank. Never throws; time grows in line with the text.
 */
export function readTypedText(text: string, into: TypedInto): TypedText {
  if (text === "") return { kind: "blank" };
  if (text.startsWith("'")) return { kind: "text", value: text.slice(1), quoted: true };
  if (isTextFormat(into.numberFormat)) return { kind: "text", value: text, quoted: false };
  const plain = text.length > LONGEST_VALUE ? "" : plainSigns(text);
  const read = plain === "" ? undefined : readValue(plain, into);
  if (read) {
    const { value, format } = read;
    const numberFormat = isGeneral(into.numberFormat) ? format : undefined;
    return { kind: "number", value, ...(numberFormat === undefined ? {} : { numberFormat }) };
  }
  if (/^(true|false)$/i.test(plain)) return { kind: "boolean", value: plain.toLowerCase() === "true" };
  if (isErrorValue(plain.toUpperCase())) return { kind: "error", value: plain.toUpperCase() };
  const formula = formulaOf(text);
  return formula === undefined ? { kind: "text", value: text, quoted: false } : { kind: "formula", formula };
}

/** Nothing longer is a number. */
const LONGEST_VALUE = 500;

function readValue(plain: string, { numberFormat, byHand, dateSystem, thisYear }: TypedInto): ReadNumber | undefined {
  const inPercent = byHand === true && isPercentFormat(numberFormat);
  return (
    readNumber(plain, inPercent) ??
    readFraction(plain, isFractionFormat(numberFormat), inPercent) ??
    readMoment(plain, { system: dateSystem ?? 1900, thisYear: thisYear ?? new Date().getFullYear() })
  );
}
