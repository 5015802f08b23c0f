import { readQuantityText } from "../../rubric/quantityText/readQuantityText";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/upload/resultInWords";
import { lineName } from "../support/deduction";
import { statedSign } from "../targets/direction";
import { shownActual } from "../targets/shown";

/** The sign asks for a figure, and the result is a word. */
export const resultInWords = defineCheck({
  id: "upload-result-in-words",
  severity: "warning",
  onlyForUpload: true,
  needs: ["targets"],
  messages: ["sign", "actual"],
  texts,
}).finding((form, _, recorder) => {
  const asked = form.lines.flatMap((line) => {
    const own = line.operator?.text.trim() ?? line.nature?.text.trim() ?? "";
    const sign = statedSign(line) ?? (/^[=＝﹦]$/.test(own) ? "＝" : null);
    return sign === null ? [] : [{ line, sign }];
  });
  if (asked.length === 0) recorder.notApplicable("not-asked");
  recorder.looked(asked.length);
  return asked.flatMap(({ line, sign }) => {
    const { kind } = readQuantityText(line.actual?.content);
    if (!line.actual || line.actual.unread || kind !== "qualitative") return [];
    const args = { sign, actual: shownActual(form, line) };
    return [{ sheet: form.sheet, address: line.actual.address, line: lineName(line), args }];
  });
});
