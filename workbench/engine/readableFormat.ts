import { GENERAL_IN_CHINESE } from "../../src/spreadsheet/typedText/formats";

/** Quoted and escaped texts, blanks of some sign's width and repeated signs, and what stands in brackets. */
const PART = /"[^"]*"|\\[^]|_[^]|\*[^]|\[[^[\]]*\]|![^]|G\/通用格式|a{3,}|[^]/gi;

const LANGUAGE = /\[\$-[^\]]*\]/;

/**
 * A number format of a Chinese Excel as Univer's library can read it, which shows the same: `!` before a sign as `\`,
 * `G/通用格式` as General, and days of the week (aaa, aaaa) in Chinese where no language is named.
 */
export function readableFormat(format: string): string {
  if (!/!|G\/通用格式|aaa/i.test(format)) return format;
  return (format.match(PART) ?? [])
    .map((part) => {
      if (part.length > 1 && part.startsWith("!")) return `\\${part.slice(1)}`;
      if (part.toUpperCase() === GENERAL_IN_CHINESE.toUpperCase()) return "General";
      return /^a{3,}$/i.test(part) && !LANGUAGE.test(format) ? `[$-804]${part}` : part;
    })
    .join("");
}
