import { readQuantityText } from "../../rubric/quantityText/readQuantityText";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/targets/costAtLeast";
import { lineName } from "../support/deduction";
import { dimensionOf } from "../support/dimensions";
import { isQualitative, statedSign } from "./direction";
import { shownTarget } from "./shown";

/** Of these more is better although they are about cost. */
const saves = /节约|节省|降低|下降|压减|减少|率|比例|占比|收益|收入|回收/;

/** A cost of which more is better by its own sign (≥): it rewards spending more. */
export const costAtLeast = defineCheck({
  id: "cost-at-least",
  severity: "warning",
  messages: ["sign", "target"],
  texts,
}).finding((form, _, recorder) => {
  const costs = form.lines.filter((line) => line.target !== null && dimensionOf(line) === "cost");
  recorder.looked(costs.length);
  return costs.flatMap((line) => {
    const target = readQuantityText(line.target?.content);
    const sign = target.op === null || target.op === "=" ? statedSign(line) : target.op;
    // A percentage may be a share of anything.
    if (
      target.kind !== "number" ||
      target.unit === "%" ||
      isQualitative(line) ||
      (sign !== "≥" && sign !== ">") ||
      saves.test(lineName(line))
    )
      return [];
    const { address } = line.target ?? line.score;
    return [{ sheet: form.sheet, address, line: lineName(line), args: { sign, target: shownTarget(form, line) } }];
  });
});
