import type { FormLine } from "../../form/form";
import type { QuantityOperator } from "../../rubric/quantityText/quantityText";
import { readQuantityText } from "../../rubric/quantityText/readQuantityText";
import { choiceOf, directions } from "../../rubric/rules/words";

/** How a result must compare with its target; null where nothing tells whether more or less is better. */
export type Wanted = Exclude<QuantityOperator, "="> | null;

/** Of these less is better, mostly. */
const burdens =
  /成本|费用|经费|投诉|故障|不合格|不满意|不达标|发生率|发案|负债率|债务|贫困|污染|滞留|损失|空置|事故|未完成|拖?欠|违[规法纪]|差错|失误|误差|偏差|差异|超标|伤亡|死亡|逾期|超期|退件|中断|流失|缺陷|返工|损耗|能耗|排放|漏|控制率|时限|时长|时间|耗时|用时|周期|天数|变动率|结转|结余|负债|失业率|发病率|复发率/g;
/** Words that turn them round: more complaints dealt with (投诉办结率) are better. */
const handled =
  /处[理置]|办[结理]|结案|整改|解决|回复|受理|调解|化解|查处|检查|排查|巡查|治理|监[测管]|培训|宣传|(?<!不)满意|(?<!不)合格|(?<![不未])及时|准[确时]|覆盖|(?<!不)达标|(?<!未)完成率|到位|节约|下降|降低|减少|压减|保障|发放|使用率|执行率|支出率|兑现|参与|保险/g;

/** Money that comes in or is handed out; of other money nobody knows whether spending it all was wanted. */
const money = /万?元|金额|资金|预算/;
const moneyWanted =
  /收入|收益|税|产值|产量|销售|营业|投资|融资|贷款|到位|筹|征收|缴|交易|贸易|增收|节约|盘活|挽回|追回|发放|拨付|兑付|支付|补助|补贴|救助|奖励/;

const lastPlace = (text: string, words: RegExp): number => [...text.matchAll(words)].at(-1)?.index ?? -1;

/** `≥`, `不低于` or `反向` in a column of its own; undefined where it says nothing of the kind. */
function inWords(text: string): Wanted | undefined {
  const word = choiceOf(text, directions);
  if (word !== null) return word === "more" ? "≥" : "≤";
  const { op } = readQuantityText(`${text.trim()}1`);
  return op === null || op === "=" ? undefined : op;
}

/** What the form's columns for sign and nature say; null where they say nothing of the kind. */
export function statedSign(line: FormLine): Wanted {
  const stated = [line.operator, line.nature].map((cell) => (cell ? inWords(cell.text) : undefined));
  return stated.find((sign) => sign !== undefined) ?? null;
}

/**
 * How the line's result must compare with its target: by the target's own sign, by the form's columns for sign and
 * nature (≥, 反向), or because the name leaves no doubt.
 * @param unit of the target
 */
export function wanted(line: FormLine, sign: QuantityOperator, unit: string | null): Wanted {
  const stated = sign === "=" ? statedSign(line) : sign;
  if (stated !== null) return stated;
  const name = line.path.at(-1) ?? "";
  if (line.path.slice(0, -1).some((level) => /成本/.test(level)) && !/率|节约|降低/.test(name)) return null;
  const isMoney = money.test(unit ?? "") || (unit === null && money.test(name) && !/率|比/.test(name));
  if (isMoney && !moneyWanted.test(name)) return null;
  // The last word says what is measured: 投诉办结率, 人均培训成本.
  return lastPlace(name, burdens) > lastPlace(name, handled) ? null : "≥";
}

/** The form's own columns say that the line is not measured in figures. */
export const isQualitative = ({ operator, nature }: FormLine): boolean =>
  [operator, nature].some((cell) => /定性/.test(cell?.text ?? ""));
