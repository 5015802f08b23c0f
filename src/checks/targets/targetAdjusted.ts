import type { FormLine } from "../../form/form";
import { isBlank, plainText } from "../../form/recognise/plainText";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/targets/targetAdjusted";
import { lineName, saysNothing } from "../support/deduction";
import { saidTexts } from "../support/saidTexts";
import { together } from "../support/together";

const isChanged = ({ initialTarget, target }: FormLine): boolean =>
  initialTarget !== undefined &&
  target !== null &&
  target.address !== initialTarget.address &&
  !isBlank(initialTarget.content) &&
  !isBlank(target.content) &&
  plainText(initialTarget.content) !== plainText(target.content);

const isUnexplained = ({ justification, note, description }: FormLine): boolean =>
  [justification, note, description].every((cell) => cell === null || saysNothing(cell.text));

/** Targets were changed during the year, and nothing on the form says why; told once. */
export const targetAdjusted = defineCheck({
  id: "target-adjusted",
  severity: "information",
  needs: ["targets"],
  messages: ["count", "cells"],
  texts,
}).finding((form, _, recorder) => {
  const asked = form.lines.filter(({ initialTarget }) => initialTarget !== undefined);
  if (asked.length === 0) recorder.notApplicable("not-asked");
  recorder.looked(asked.length);
  const found = asked.filter((line) => isChanged(line) && isUnexplained(line));
  if (saidTexts(form).some((text) => /(?:目标|指标).{0,6}调整|调整.{0,6}(?:目标|指标)|调增|调减/.test(text))) return [];
  return together(
    form.sheet,
    found.map((line) => ({ address: line.target?.address ?? "", line: lineName(line) })),
  );
});
