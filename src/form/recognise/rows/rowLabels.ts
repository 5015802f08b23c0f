import { labelledParts } from "../head/labelledParts";
import { plainText, withoutBrackets } from "../plainText";
import { remember } from "../remember";

/** A label that states the sum of all scores, perhaps with a number in it: `总分`, `合计（100分）`, `总得分：98.5`. */
const total =
  /^(自评|绩效|评价|指标|考核|自查|综合|项目|部门|单位|整体|支出|年度|本年)*(总分值?|(合计|总计|共计|累计|总和)(得分|分数|分值|评分|分)?|总得分|总评分|综合评分|综合得分|自评总分|(得分|分数|分值|评分)(合计|总计|共计|累计)|总成绩|总分合计|自评得分|最终得分)$/;
/** Says that it is the last one; 合计 may also close a part of the table. */
const final = /总|综合/;
const subtotal =
  /^.{0,12}小计$|^.{0,12}(指标|分项|部分|本页|投入|过程|决策|管理|产出|效益|效果|履职|成本|满意度?|预算执行)(得分)?(合计|总计)$/;
const grade = /^(评价|绩效|自评|评定|综合|考核|结果|最终)*(等级|评级|等次|档次|评定等级)$/;
const note = /^(注|备注|说明|填表说明|填报说明|附注|注释|注意事项|填写说明)(\d*)[:：.、]/;
const signature =
  /^(填表|填报|制表|经办|审核|审批|复核|负责|联系|单位负责|部门负责|财务负责|项目负责|主管领导|分管领导|单位领导|法人)(人|者|员|人员|部门|单位|领导|日期|时间|电话|方式)*(及电话|及联系方式|签字|签章|盖章|\(|:|$)/;
const page = /^(第?\d+页(,?共\d+页)?|共\d+页|-\d+-|[—–]\d+[—–]|\(?续表?\)?|续上表|接上页|转下页)$/;
const place = /^(金额|计量)?单位:.{0,3}元$|^(填报|填表|制表)?(日期|时间):/;

/** The words of a label, without a number or a weight in it. */
const words = (plain: string): string =>
  withoutBrackets(plain)
    .replace(/[:：]?\d[\d.]{0,40}分?$/, "")
    .replace(/[:：]$/, "");

/** What a row is that holds no indicator. */
export type RowLabel = "total" | "final-total" | "subtotal" | "grade" | "note" | "signature" | "page" | null;

const longest = 30;

/** Several labels with their values in one cell: the first one tells what the row is. */
const firstLabel = (cell: string): string => {
  const [first, second] = labelledParts(cell);
  return first && second ? first.label : cell;
};

const read = remember((text: string): RowLabel => {
  if (note.test(plainText(text.slice(0, longest)))) return "note";
  if (text.length > 2 * longest) return null;
  const cell = firstLabel(text);
  const plain = plainText(cell.slice(0, longest));
  const label = words(plain);
  if (total.test(label)) return final.test(label) ? "final-total" : "total";
  if (subtotal.test(label)) return "subtotal";
  if (grade.test(label) || /^(自评|评价|绩效)?(等级|等次)[:：]/.test(plain)) return "grade";
  if (signature.test(plain)) return "signature";
  return page.test(plain) || place.test(plain) ? "page" : null;
});

/** Tells by a row's first text what the row is; null where it may be an indicator. */
export const rowLabel = (cell: unknown): RowLabel => (typeof cell === "string" && cell !== "" ? read(cell) : null);

/** Parts of the indicator above, which are none themselves. */
export const isPartOf = (name: string): boolean => /^(其中|含)[:：,，、]|^其中/.test(plainText(name));

/** 指标1 without a name, as forms print it for somebody to fill in. */
export const isPlaceholder = (name: string): boolean => /^(指标|任务|项目)?\d*[::.、…]*$/.test(plainText(name));
