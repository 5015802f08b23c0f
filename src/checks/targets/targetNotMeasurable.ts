import type { FormLine } from "../../form/form";
import { plainText } from "../../form/recognise/plainText";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/targets/targetNotMeasurable";
import { lineName } from "../support/deduction";
import { together } from "../support/together";

/** Words that any result meets. */
const hollow =
  /^(?:得到|有|能够|不断|持续|进一步|有效|明显|显著|逐步|大力|较大|全面|切实|稳步|一定|很好|较好|地)*(?:所)?(?:提升|提高|改善|加强|增强|促进|推动|推进|优化|完善|增加|保障|好转|改进|发展|落实)(?:作用|程度|效果|明显|显著)?$/;

const isHollow = ({ target }: FormLine): boolean =>
  typeof target?.content === "string" && target.content.length <= 20 && hollow.test(plainText(target.content));

/** Several targets say nothing that a result could be held against; one or two are usual. Told once. */
export const targetNotMeasurable = defineCheck({
  id: "target-not-measurable",
  severity: "information",
  needs: ["targets"],
  messages: ["count", "cells"],
  texts,
  // From so many on, if they are also a third of all.
  settings: { many: 3 },
}).finding(({ sheet, lines }, { many }, recorder) => {
  const asked = lines.filter(({ target, kind }) => target !== null && kind === "indicator");
  recorder.looked(asked.length);
  const found = asked.filter(isHollow);
  if (found.length < many || found.length * 3 < asked.length) return [];
  return together(
    sheet,
    found.map((line) => ({ address: line.target?.address ?? "", line: lineName(line) })),
  );
});
