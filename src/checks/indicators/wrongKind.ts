import { plainText } from "../../form/recognise/plainText";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/indicators/wrongKind";
import { lineName } from "../support/deduction";

/** Names that belong to another kind of indicator, beyond doubt: money that was paid is no quantity of work, how much was done no quality. */
const misplaced: readonly (readonly [kind: RegExp, name: RegExp, variant: "quantity" | "quality" | "cost"])[] = [
  [/^数量指标/, /(?:预算|资金|经费|支出|支付)(?:执行|支付|支出|拨付|到位|使用|完成)(?:率|进度|比例)$/, "quantity"],
  [/^质量指标/, /^.{0,8}(?:任务|计划|数量)完成率$/, "quality"],
  [/^成本指标/, /^(?:任务|工作|计划|项目|指标|目标|建设)*完成率$/, "cost"],
];

/** An indicator stands below a kind that it cannot belong to; only names that leave no doubt are told. */
export const wrongKind = defineCheck({
  id: "indicator-of-wrong-kind",
  severity: "information",
  messages: { quantity: [], quality: [], cost: [] },
  texts,
}).finding(({ sheet, lines }, _, recorder) => {
  recorder.looked(lines.filter(({ path }) => path.length > 1).length);
  return lines.flatMap((line) => {
    const [kind, name] = [
      plainText(line.path.at(-2) ?? ""),
      plainText(lineName(line)).replace(/^[\d.、]+|\([^()]*\)$/g, ""),
    ];
    const found = misplaced.find(([kinds, names]) => kinds.test(kind) && names.test(name));
    return found ? [{ sheet, address: line.nameAddress, line: lineName(line), variant: found[2], args: {} }] : [];
  });
});
