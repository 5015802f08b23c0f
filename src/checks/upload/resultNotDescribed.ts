import { defineCheck } from "../defineCheck";
import { texts } from "../locale/upload/resultNotDescribed";
import { lineName, saysNothing } from "../support/deduction";
import { pointsOf } from "../support/points";
import { isOfLevels } from "./levels";

/** How a qualitative target was met is not described, at full marks too. */
export const resultNotDescribed = defineCheck({
  id: "upload-result-not-described",
  severity: "warning",
  onlyForUpload: true,
  messages: [],
  texts,
}).finding(({ sheet, lines }, _, recorder) => {
  const asked = lines.filter((line) => isOfLevels(line) && line.description !== null);
  if (asked.length === 0) recorder.notApplicable("not-asked");
  recorder.looked(asked.length);
  return asked.flatMap((line) => {
    const { description, score } = line;
    if (!description || description.unread || pointsOf(score.reading) === null || !saysNothing(description.text))
      return [];
    const fix = { kind: "write-text", from: description.raw ?? description.text } as const;
    return [{ sheet, address: description.address, line: lineName(line), args: {}, fix }];
  });
});
