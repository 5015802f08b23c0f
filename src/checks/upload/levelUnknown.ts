import { isBlank } from "../../form/recognise/plainText";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/upload/levelUnknown";
import { lineName } from "../support/deduction";
import { shownActual } from "../targets/shown";
import { isOfLevels, levelOf } from "./levels";

/** A qualitative result is none of the three levels. */
export const levelUnknown = defineCheck({
  id: "upload-level-unknown",
  severity: "error",
  onlyForUpload: true,
  needs: ["targets"],
  messages: ["actual"],
  texts,
}).finding((form, _, recorder) => {
  const asked = form.lines.filter((line) => isOfLevels(line) && line.actual !== null && !line.actual.unread);
  recorder.looked(asked.length);
  return asked.flatMap((line) => {
    if (!line.actual || isBlank(line.actual.content) || levelOf(line) !== null) return [];
    const args = { actual: shownActual(form, line) };
    return [{ sheet: form.sheet, address: line.actual.address, line: lineName(line), args }];
  });
});
