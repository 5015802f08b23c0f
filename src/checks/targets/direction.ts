import type { FormLine } from "../../form/form";
import type { QuantityOperator } from "../../rubric/quantityText/quantityText";
import { readQuantityText } from "../../rubric/quantityText/readQuantityText";
import { choiceOf, directions } from "../../rubric/rules/words";

/** How a result must compare with its target; null where nothing tells whether more or less is better. */
export type Wanted = Exclude<QuantityOperator, "="> | null;

const anyOf = (...lists: readonly RegExp[]): string => lists.map(({ source }) => source).join("|");

/** Of these less is better, mostly. */
const burden = new RegExp(
  anyOf(
    /成本|费用|经费|单价|负债率|债务|拖?欠|结转|结余|亏损|赤字|超[支限载员编]|空置|闲置|抛荒|撂荒|沉淀/,
    /时限|时长|时间|耗时|用时|周期|天数|工期|逾期|超期|延期|住院日|等候|等待|拥堵|拥挤/,
    /耗|药占比|药品?占比|抗生素|抗菌药|排放|污染|浓度|噪[声音]|异味|侵蚀|流失|黑臭|裸露|积水|内涝|化学需氧量|氨氮/,
    /投诉|信访|上访|越级|纠纷|矛盾|退[件货回稿]|差错|失误|误差|偏差|偏离|差异|漏|误报|误诊|重复率|重复检|返工|次品|废品|缺陷|破损|损[坏毁失]/,
    /故障|中断|停[水电机运]|事故|隐患|险情|伤亡|死亡|病死|火灾|灾害|受害|虫害|病害|疫情|滞留|滞后/,
    /不合格|不满意|不达标|不良|未完成|超标|违[规法纪章约]|发生|发案|刑事|警情|犯罪|涉毒|吸毒|复吸|失信/,
    /贫困|返贫|失业|辍学|失学|近视|肥胖|龋齿|发病|患病|感染|复发|并发症|剖宫产|早产|新生儿死/,
    /控制率|变动率|调整率|波动/,
  ),
);
const burdens = new RegExp(burden, "g");
/** Words that turn them round: more complaints dealt with (投诉办结率) are better. */
const handled = new RegExp(
  anyOf(
    /处[理置]|办[结理]|结案|整改|整治|解决|回复|答复|受理|接[待访]|调[解处]|化解|查处|审[理查结]|破[案获]|侦破|打击|抓获|督办|销号|关停|取缔|清[理运除淤欠]|消除|拆除|追缴/,
    /检[查测验修]|排查|筛查|巡查|巡检|监[测管督控]|治理|治愈|救治|救[助援]|扑[救灭]|防[治控护范灾疫]|预[防警报]|管控|修[复缮理补]|维[修护]|改造|改善|缓解|减轻|遏制|利用|回收|盘活|登记|报[告送]|帮扶|脱贫|演练|应急/,
    /培训|宣传|宣教|教育|(?<!不)满意|(?<!不)合格|(?<![不未])及时|准[确时]|覆盖|(?<!不)达标|(?<!未)完成率|到位|节约|下降|降低|降幅|减少|压减|削减|保障|发放/,
    /使用率|执行率|支出率|兑现|参与|保险|知晓|达成/,
  ),
  "g",
);
/** Verbs that may stand before what they deal with: 排查安全隐患数. Of cost and time less is better all the same. */
const tackles =
  /^(?:[\d.、:：①-⑳]|指标|新增)*(?:处[理置]|办[结理]|整[改治]|解决|受理|接[待访]|调[解处]|化解|查处|审[理查结]|检[查测]|排查|筛查|巡查|监测|治理|救[治助援]|防[治控]|修[复缮]|改造|清[理运除淤]|消除|拆除|打击|侦破)/;
const costOrTime = /成本|费|单价|时限|时长|时间|耗时|用时|周期|天数|工期/;

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
  if (!burden.test(name) || (tackles.test(name) && !costOrTime.test(name))) return "≥";
  // The last word says what is measured: 投诉办结率, 人均培训成本.
  return lastPlace(name, burdens) > lastPlace(name, handled) ? null : "≥";
}

/** The form's own columns say that the line is not measured in figures. */
export const isQualitative = ({ operator, nature }: FormLine): boolean =>
  [operator, nature].some((cell) => /定性/.test(cell?.text ?? ""));
