import { printedWords } from "./locale/printedWords";

/** What a form says of itself, as far as its file's name needs it; blank where it does not say so. */
export interface FormSubject {
  readonly unit: string;
  /** Such as `2023`. */
  readonly year: string;
  readonly title: string;
}

/** Windows and older systems refuse these in names; the last group turns the direction of writing, and would hide an ending. */
const REFUSED = /[\\/:*?"<>|\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
/** Names that are devices on Windows, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** File systems take 255 bytes, of which a Chinese character needs three. */
const LONGEST = 80;

const ENDING = ".xlsx";

/** Neither blanks nor dots stand at either end of a name: Windows takes them away. */
function withoutEnds(name: string): string {
  const isEnd = (at: number): boolean => " .".includes(name.charAt(at));
  let [from, to] = [0, name.length];
  while (from < to && isEnd(from)) from += 1;
  while (to > from && isEnd(to - 1)) to -= 1;
  return name.slice(from, to);
}

const cut = (name: string): string => [...name].slice(0, LONGEST - ENDING.length).join("");

/** A name that every system takes, with the ending of workbooks; blank where nothing of it is left. */
export function fileName(text: string): string {
  const plain = text.replace(REFUSED, " ").replace(/\s+/g, " ");
  const name = withoutEnds(cut(plain.trim().replace(/\.xlsx?$/i, "")));
  if (name === "") return "";
  return `${DEVICE.test(name) ? `_${name}` : name}${ENDING}`;
}

const beforeYear = /[（(]?\s{0,4}$/;
const behindYear = new RegExp(`^\\s{0,4}${printedWords.behindYear}\\s{0,4}[)）]?`);

/** The title without the year, which the name tells already: `2023年度部门整体支出绩效自评表`, `…（2023年度）`. */
function withoutYear(title: string, year: string): string {
  if (year === "") return title;
  const [first = "", ...others] = title.split(year);
  return others.reduce((left, part) => left.replace(beforeYear, "") + part.replace(behindYear, ""), first);
}

/** `单位_年度_表名.xlsx`, without what the form does not say. */
export function sentFileName({ unit, year, title }: FormSubject): string {
  const parts = [unit, year, withoutYear(title, year)].map((part) => part.replace(/[\s_]+/g, "").trim());
  return fileName(parts.filter((part) => part !== "").join("_")) || fileName(title);
}
