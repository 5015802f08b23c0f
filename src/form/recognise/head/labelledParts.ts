/** A label in a cell and what stands behind its colon. */
export interface LabelledPart {
  /** As the form prints it, without the colon. */
  readonly label: string;
  /** `""` where nothing was filled in. */
  readonly value: string;
}

const longestLabel = 24;
const colon = /[:：]/;
const blank = /\s/;

const compact = (text: string): string => text.replace(/\s/g, "");

/** A time such as 10:30 has no label before its colon. */
const mayBeLabel = (text: string): boolean => {
  const plain = compact(text);
  return (
    plain.length >= 2 &&
    plain.length <= longestLabel &&
    /[\p{Script=Han}A-Za-z]/u.test(plain) &&
    !/[。；;！？]/.test(plain)
  );
};

/** Labels that may stand behind a comma: others are words of a sentence. */
const behindComma =
  /[，,；;]\s*((?:自评|评价|绩效)?(?:总分|得分|等级|等次|评级|结果)|填(?:报|表)(?:日期|时间|人)|联系(?:人|电话))$/;

/** What stands between two colons: the value of the first one, and behind blanks the label of the second one; null where there is none. */
function cut(between: string): readonly [value: string, label: string] | null {
  const text = between.trimEnd();
  if (text === "") return null;
  const comma = behindComma.exec(text.slice(-2 * longestLabel));
  if (comma) return [text.slice(0, text.length - comma[0].length).trim(), comma[1] ?? ""];
  if (!blank.test(text)) return null;
  const wide = [...text.matchAll(/[ \t\u3000\u00a0]{2,}|\s*\n\s*/g)].at(-1);
  const gap = wide ?? [...text.matchAll(/\s/g)].at(-1);
  if (!gap) return null;
  const label = text.slice(gap.index + gap[0].length);
  return mayBeLabel(label) ? [text.slice(0, gap.index).trim(), label.trim()] : null;
}

/** A value with colons inside; those in front of it are none of it, and blanks around it neither. */
function joined(pieces: readonly string[]): string {
  const said = pieces.findIndex((piece) => piece.trim() !== "");
  return said < 0
    ? ""
    : pieces
        .slice(said)
        .map((piece) => piece.trimEnd())
        .join(":")
        .trim();
}

/**
 * The labels with their values that stand in one cell: `单位名称：某站    填报日期：3月20日`. A label behind blanks begins the
 * next part; empty where the cell does not begin with a label.
 * @param begins says which labels may begin a part besides the first: in prose few do
 */
export function labelledParts(cell: unknown, begins: (label: string) => boolean = () => true): readonly LabelledPart[] {
  if (typeof cell !== "string" || !colon.test(cell)) return [];
  // Splitting by a pattern takes five times as long.
  const pieces = cell.replaceAll("：", ":").split(":");
  const first = pieces[0] ?? "";
  if (!mayBeLabel(first)) return [];
  const parts: LabelledPart[] = [];
  let [label, from] = [first.trim(), 1];
  for (let at = 1; at < pieces.length - 1; at++) {
    const next = cut(pieces[at] ?? "");
    if (next === null || !begins(next[1])) continue;
    parts.push({ label, value: joined([...pieces.slice(from, at), next[0]]) });
    [label, from] = [next[1], at + 1];
  }
  return [...parts, { label, value: joined(pieces.slice(from)) }];
}
