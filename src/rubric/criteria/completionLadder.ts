import { normalised } from "../normalised";
import { shareOf } from "../../spreadsheet/typedText/decimal";

/** The shares of a target at which points change, as criteria print them (R1); null where they do not. */
export interface CompletionLadder {
  /** Below it a line brings no points. */
  readonly pass: number | null;
  /** Above it a line does not bring full marks. */
  readonly over: number | null;
}

const percent = "(\\d{1,3}(?:\\.\\d+)?)%";
const noPoints = "[^。;\\n]{0,12}(?:不得分|不计分|[得计为]?0分|记零分|得零分)";
const lessPoints = "[^。;\\n]{0,12}(?:不得满分|不得分|减半|得?一半|[得计]分?值?的?50%|扣|50%)";

const passRules = [
  new RegExp(`(?:低于|不足|小于|不到|未达到?|<)${percent}${noPoints}`),
  new RegExp(`${percent}(?:\\([^)]{0,40}\\))?(?:以下|及以下)${noPoints}`),
];
const overRules = [
  new RegExp(`(?:超过|高于|大于|超出|达到?|>)${percent}(?:\\([^)]{0,40}\\))?(?:以上)?${lessPoints}`),
  new RegExp(`${percent}(?:\\([^)]{0,40}\\))?以上${lessPoints}`),
];

function printed(texts: readonly string[], rules: readonly RegExp[], fits: (at: number) => boolean): number | null {
  for (const text of texts) {
    for (const rule of rules) {
      const at = shareOf(Number(rule.exec(text)?.[1] ?? NaN));
      if (fits(at)) return at;
    }
  }
  return null;
}

const plain = (text: string): string => normalised(text).replace(/[ \t]+/g, "");

/** Speaks of how far a target was reached, not of some other rate. */
const isAbout = /完成率|实现率|完成程度|指标值|目标值/;

/** Reads `完成率60%以下不得分`, `完成率高于150%的，得一半分` from what a form prints: criteria, explanations, notes. */
export function readCompletionLadder(texts: readonly string[]): CompletionLadder {
  const about = texts.map(plain).filter((text) => isAbout.test(text));
  return {
    pass: printed(about, passRules, (at) => at > 0 && at < 1),
    over: printed(about, overRules, (at) => at > 1),
  };
}
