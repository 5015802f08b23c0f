import { oneOf } from "../../../language/wordPatterns";

const bad = new RegExp(
  oneOf("差异 偏差 变动 调整 控制 结转 结余 投诉 下降 减少 增长 故障 闲置 变更 差错 逾期 发现"),
  "y",
);
const measured = /率|数|比例|幅度/y;
/** Names whose bad word is no measure's. */
const whole = /存在感|未完成率/y;
const mayBeName = new RegExp(`${bad.source}|${whole.source}`);
/** Signs of a name before each such word. */
const most = 4;

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

const isFree = (text: string, at: number): boolean => at < text.length && !/[\s,]/.test(text.charAt(at));

function freeSigns(text: string, from: number): number {
  let count = 0;
  while (count < most && isFree(text, from + count)) count++;
  return count;
}

/** Where a name that begins here ends, the most signs before each of its words; -1 where none begins. */
function endOfName(text: string, from: number, ends: readonly number[]): number {
  for (let free = freeSigns(text, from); free >= 0; free--) {
    const behind = endOf(bad, text, from + free);
    if (behind < 0) continue;
    const end = (ends[behind] ?? -1) >= 0 ? (ends[behind] ?? -1) : endOf(measured, text, behind);
    if (end >= 0) return end;
  }
  return -1;
}

/**
 * Names of measures that hold a word for something bad go: `差异率`, `结转结余率`. Worked out from the end on, so that each place is
 * looked at once: as a pattern of repeated words with free signs between them it would take exponential time.
 */
export function withoutMeasures(clause: string): string {
  if (!mayBeName.test(clause)) return clause;
  const ends: number[] = [];
  for (let at = clause.length; at >= 0; at--) ends[at] = endOfName(clause, at, ends);
  let rest = "";
  for (let at = 0; at < clause.length;) {
    const named = ends[at] ?? -1;
    const end = named >= 0 ? named : endOf(whole, clause, at);
    if (end < 0) rest += clause.charAt(at++);
    else at = end;
  }
  return rest;
}
