import { labelledParts } from "../../recognise/head/labelledParts";
import { plainText } from "../../recognise/plainText";

/** What a form prints behind a colon for whoever fills it in: the unit of money, the place of a seal, a date's blanks. */
const printedValue =
  /^(([万亿千百]?元)|\([^()]{0,12}(盖章|签字|签章|公章|签名|章)[^()]{0,6}\)|年月日|_+|\(\d+(\.\d+)?分\))$/;

/** A number that tells forms of one kind apart, not those who fill them in. */
const printedLabel =
  /^((自评|评价|预算|填报|所属)?(年度|年份)|(金额|货币|计量)?单位|(报表|表格|表式|文件)?(编号|文号|表号|编码)|表号|制表机关|批准文号|有效期至?)$/;

/** Says what follows it is part of: a label of labels. */
const grouping = /^\s*(其中|按[^:：\d]{2,8})[:：]\s*/;

/** Whether what stands behind a label belongs to the form: 金额单位：万元, 填报日期：  年  月  日, （盖章）. */
export const isPrintedValue = (label: string, value: string): boolean =>
  value.trim() === "" ||
  printedValue.test(plainText(value)) ||
  (printedLabel.test(plainText(label)) && !/(局|委|院|所|站|办|中心|学校|公司|厅|处|会|政府)$/.test(plainText(value)));

/**
 * A cell of labels with their values, without the values: `单位名称：某站    填报日期：3月20日` becomes `单位名称：    填报日期：`.
 * @returns null where the cell has no labels, or nothing was filled in behind them
 */
export function withoutValues(text: string, begins?: (label: string) => boolean): string | null {
  const [first = ""] = grouping.exec(text) ?? [];
  if (first !== "") {
    const rest = withoutValues(text.slice(first.length), begins);
    return rest === null ? null : first + rest;
  }
  let at = 0;
  let left = "";
  for (const { label, value } of labelledParts(text, begins)) {
    const start = text.indexOf(label, at);
    if (start < 0) return null;
    const colon = start + label.length + text.slice(start + label.length).search(/[:：]/) + 1;
    const from = value === "" ? colon : text.indexOf(value, colon);
    if (from < 0) return null;
    const end = from + value.length;
    const year = /\s{0,4}[（(]\s{0,4}20\d\d\s{0,4}年度?\s{0,4}[)）]$/.exec(value)?.[0] ?? "";
    left += text.slice(at, isPrintedValue(label, value) ? end : from) + (isPrintedValue(label, value) ? "" : year);
    at = end;
  }
  left += text.slice(at);
  return at === 0 || left === text ? null : left;
}
