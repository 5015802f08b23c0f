import { follows } from "../../../language/wordPatterns";
import type { ColumnRole } from "../../columns";
import { plainText, withoutBrackets } from "../plainText";
import { remember } from "../remember";
import { likelyWords, sureWords } from "./headingWords";

/** What a heading says by itself. */
export interface HeadingReading {
  /** Null for a heading that is known to be none of the roles, such as 序号. */
  readonly role: ColumnRole | null;
  /** The level that the heading names, 1 to 4; null where it names none. */
  readonly level: number | null;
  /** `guess` only where what stands below the heading was looked at as well. */
  readonly certainty: "sure" | "likely" | "guess";
}

const longestHeading = 40;
/** Instructions in brackets may be long: 指标得分（定量系统自动计算，定性必填……）. */
const longestCore = 24;

const levelNames: readonly RegExp[] = [/^(一|1|I)级/, /^(二|2|II)级/, /^(三|3|III)级/, /^(四|4|IV)级/];

/** Somebody else's score: the finance bureau's, an expert's. */
const ofOthers = /复核|复评|复审|审核|核定|评审|专家|抽查|财政|主管部门|第三方|终评|认定|再评|(评价|考核)组/;
const ofOneself = /自评|自查|自我|本单位/;

function byWords(text: string): HeadingReading | null {
  for (const [words, certainty] of [
    [sureWords, "sure"],
    [likelyWords, "likely"],
  ] as const) {
    const found = words.find(([pattern]) => pattern.test(text));
    if (!found) continue;
    const level = levelNames.findIndex((pattern) => pattern.test(text)) + 1;
    return { role: found[1], level: level === 0 ? null : level, certainty };
  }
  return null;
}

const asksBeforeClosing = follows(/原因|改进|整改|措施/, /\)/);

function asksInBrackets(text: string): boolean {
  const open = text.indexOf("(");
  return open >= 0 && asksBeforeClosing(text.slice(open + 1));
}

function read(text: string): HeadingReading | null {
  const core = withoutBrackets(text);
  const parts = core.split(/[/／|]/).filter((part) => part !== "");
  const reading =
    byWords(core) ?? (parts.length > 1 ? (byWords(parts[parts.length - 1] ?? "") ?? byWords(parts[0] ?? "")) : null);
  if (reading?.role === "score" && ofOthers.test(text) && !ofOneself.test(text)) return { ...reading, role: "review" };
  // The words in brackets may be what matters: 备注（未完成原因）.
  const asks = asksInBrackets(text) && (reading === null || reading.role === "note");
  return asks ? { role: "justification", level: null, certainty: "sure" } : reading;
}

const readCell = remember((cell: string): HeadingReading | null => {
  // A star in front says that the column must be filled in.
  const text = plainText(cell).replace(/^\*(?=.)/, "");
  const isLong = text.length > longestHeading && withoutBrackets(text).length > longestCore;
  return text === "" || isLong ? null : read(text);
});

/** Reads a heading, blanks and line breaks inside left out of account; null where it says nothing. */
export const readHeading = (cell: unknown): HeadingReading | null =>
  typeof cell === "string" && cell !== "" && cell.length <= 2 * longestHeading ? readCell(cell) : null;

/**
 * Reads the headings that stand above each other over one column, the upper one first: 得分 over 自评, 一级指标 over 分值.
 */
export function readHeadings(texts: readonly string[]): HeadingReading | null {
  const [lower = "", ...uppers] = [...texts].reverse();
  const own = readHeading(lower);
  const together = uppers.flatMap((upper) => [readHeading(upper + lower), readHeading(lower + upper)]);
  const sure = together.find((reading) => reading?.certainty === "sure" && reading.role !== null);
  const foreign = texts.some((text) => ofOthers.test(text)) && !texts.some((text) => ofOneself.test(text));
  if (own?.certainty === "sure") {
    if (own.role === "score" && foreign) return { ...own, role: "review" };
    if (own.role === "justification" && uppers.some((upper) => ofOthers.test(upper))) return { ...own, role: null };
    return own.role === "weight" && own.level === null ? (sure ?? own) : own;
  }
  return sure ?? own ?? uppers.map(readHeading).find((reading) => reading !== null) ?? null;
}
