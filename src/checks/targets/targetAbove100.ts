import { readQuantityText } from "../../rubric/quantityText/readQuantityText";
import { above } from "../../rubric/comparison";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/targets/targetAbove100";
import { lineName } from "../support/deduction";
import { statedSign } from "./direction";
import { shownTarget } from "./shown";

/** What may lie above 100 %: growth, ratios of two things, and what is held below a cap. */
const mayExceed =
  /增长|增幅|增加|提高|提升|上升|增值|回报|收益|偿付|覆盖倍数|倍|指数|系数|同比|环比|比上年|控制率|负债|杠杆|充足|拨备|成本/;

/** A percentage is asked for that nobody can reach. */
export const targetAbove100 = defineCheck({
  id: "target-above-100",
  severity: "information",
  needs: ["targets"],
  messages: ["target"],
  texts,
}).finding((form, _, recorder) => {
  recorder.looked(form.lines.filter(({ target }) => target !== null).length);
  return form.lines.flatMap((line) => {
    const { target } = line;
    const read = readQuantityText(target?.content);
    const isInPercent = /^[%％]$/.test(line.unit?.text.trim() ?? "");
    const value =
      typeof read.value !== "number" ? 0 : read.kind === "percent" ? read.value : isInPercent ? read.value / 100 : 0;
    const sign = read.op === "=" || read.op === null ? statedSign(line) : read.op;
    if (!target || !above(value, 1) || sign === "≤" || sign === "<" || line.path.some((name) => mayExceed.test(name)))
      return [];
    return [
      { sheet: form.sheet, address: target.address, line: lineName(line), args: { target: shownTarget(form, line) } },
    ];
  });
});
