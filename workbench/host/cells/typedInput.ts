import { CellValueType, type ICellData, numfmt } from "@univerjs/core";
import type { CellValue } from "../../files/workbookData";
import { isErrorText } from "./errorText";

const EMPTY: ICellData = { v: null, f: null, si: null, p: null };
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

function number(v: number, pattern?: string): ICellData {
  return { ...EMPTY, v, t: CellValueType.NUMBER, ...(pattern === undefined ? {} : { s: { n: { pattern } } }) };
}

function text(v: string, forced = false): ICellData {
  return v === "" ? EMPTY : { ...EMPTY, v, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function chineseDate(value: string): ICellData | undefined {
  const match = CHINESE_DATE.exec(value);
  const parsed = match && numfmt.parseValue(`${match[1]}-${match[2]}-${match[3]}`);
  return parsed && typeof parsed.v === "number" ? number(parsed.v, 'yyyy"年"m"月"d"日"') : undefined;
}

function fromText(value: string): ICellData {
  const trimmed = value.trim();
  if (/^(true|false)$/i.test(trimmed))
    return { ...EMPTY, v: /^true$/i.test(trimmed) ? 1 : 0, t: CellValueType.BOOLEAN };
  const date = chineseDate(trimmed);
  if (date) return date;
  const parsed = numfmt.parseValue(value);
  if (!parsed) return text(value);
  // 97.70% must be 0.977, as in Excel, not 0.9770000000000001.
  return typeof parsed.v === "number" ? number(Number(parsed.v.toPrecision(15)), datePattern(parsed.z)) : text(value);
}

/** Excel shows any full date that was typed in the short form of the user's language. */
function datePattern(pattern: string | undefined): string | undefined {
  return pattern && /^y+[-/.]m+[-/.]d+$/.test(pattern) ? "yyyy/m/d" : pattern;
}

/**
 * What a cell holds after `value` was assigned to it, or typed into it: text that reads as a number, a date, a percentage or a
 * truth value becomes one, unless the cell's number format is Text. Undefined leaves the cell as it is.
 */
export function typedInput(value: CellValue, numberFormat: string): ICellData | undefined {
  if (value === null) return undefined;
  if (typeof value === "number") return number(value);
  if (typeof value === "boolean") return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (numberFormat === "@") return text(value);
  if (value.startsWith("'")) return text(value.slice(1), true);
  if (value.length > 1 && value.startsWith("=")) return { ...EMPTY, f: value };
  if (isErrorText(value)) return text(value);
  return fromText(value);
}
