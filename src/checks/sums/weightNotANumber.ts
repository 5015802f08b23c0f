import { defineCheck } from "../defineCheck";
import { texts } from "../locale/sums/weightNotANumber";
import { lineName } from "../support/deduction";
import { excerpt } from "../support/excerpt";

/** Something stands where a line's weight is due and is no number. Error values and missing results are told as what they are. */
export const weightNotANumber = defineCheck({
  id: "weight-not-a-number",
  severity: "error",
  messages: ["text"],
  texts,
}).finding(({ sheet, lines, oddities }, _, recorder) => {
  recorder.notApplicable("no-weights");
  const unread = new Map(oddities.unread.map((cell) => [cell.address, cell.unread.kind]));
  return lines.flatMap((line) => {
    const kind = unread.get(line.weightAddress);
    const isOpen = kind === "error" || kind === "computing";
    if (line.weight !== null || (line.unreadWeight !== undefined && !isOpen)) recorder.looked();
    if (line.unreadWeight === undefined) return [];
    if (isOpen) recorder.notChecked(kind);
    if (isOpen) return [];
    const args = { text: excerpt(line.unreadWeight) };
    return [{ sheet, address: line.weightAddress, line: lineName(line), args }];
  });
});
