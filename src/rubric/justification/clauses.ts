import { isNormal, normalised } from "../normalised";
import { oneOf } from "../../language/wordPatterns";

/** What a heading inside the text announces: `扣分原因：…`, `整改措施：…`, `评分依据：…`. */
export type Label = "basis" | "reason" | "remedy";

export interface Clause {
  readonly text: string;
  readonly label: Label | null;
}

/** The clauses of one sentence, in their order. */
export type Clauses = readonly Clause[];

/** `1,234` is one number, its comma ends no clause. */
const withoutSeparators = (text: string): string => text.replace(/(\d),(?=\d{3}(?!\d))/g, "$1");

/** Half-width signs, no blanks, no thousands separators; a line break ends a sentence. */
export function plainText(text: string): string {
  if (isNormal(text)) return withoutSeparators(text);
  const plain = normalised(text)
    .trim()
    .replace(/[\r\n]+/g, "。")
    .replace(/\s+/g, "");
  return withoutSeparators(plain);
}

/** Stands for any title, open ones too. */
const TITLE = "《文》";

/** Words inside a title say nothing about the deduction: 《…国有资产处置办法》 is no disposal. */
function withoutTitles(text: string): string {
  const closed = text.replace(/《(?:[^《》]|《[^《》]*》)*》/g, TITLE);
  return closed.replace(/《(?!文》)[^]*$/, TITLE);
}

const numbering = /^(?:\(?[\d一二三四五六七八九十]{1,2}[.、)](?!\d)|[一二三四五六]是|首先|其次|此外|另外)/;

/** Clerks often run a plan into the sentence before it without a comma. */
const planBegins = new RegExp(`(?<=.)(?=${oneOf("下一步 下一阶段 下阶段 今后 现已 将进一步 并将")})`, "g");

const labels: readonly (readonly [Label, RegExp])[] = [
  ["reason", /原因|问题|扣分情况|扣分说明|失分/],
  ["remedy", /措施|整改|改进|下一步|打算|处理情况/],
  ["basis", /依据|来源|公式|佐证|计算|口径/],
];

/** A heading is short and ends in a colon; one that announces two things (`原因及措施：`) announces nothing. */
function labelOf(heading: string): Label | null {
  const announced = labels.filter(([, words]) => words.test(heading));
  return announced.length === 1 ? (announced[0]?.[0] ?? null) : null;
}

/** Ends a heading that announces nothing by itself: `具体说明如下：`. */
const introduces = /(?:原因|措施|情况|说明|如下|下列|包括)$/;

function readSentence(sentence: string): Clauses {
  const clauses: Clause[] = [];
  let label: Label | null = null;
  for (const [, piece = "", sign] of sentence.matchAll(/([^,:]+)([,:]?)/g)) {
    const text = piece.replace(numbering, "").replace(/(?<![、及和与])[、及和与]+$/, "");
    const heading = sign === ":" && text.length <= 14;
    const announced = heading ? labelOf(text) : null;
    if (announced !== null || (heading && introduces.test(text))) label = announced;
    else
      for (const part of text.split(planBegins)) if (/[\p{L}\p{N}《]/u.test(part)) clauses.push({ text: part, label });
  }
  return clauses;
}

/** Sentences and clauses of a text as {@link plainText} gives it; a heading's words are no clause. */
export function readClauses(plain: string): readonly Clauses[] {
  return withoutTitles(plain)
    .split(/[。;!?]/)
    .map(readSentence)
    .filter((sentence) => sentence.length > 0);
}
