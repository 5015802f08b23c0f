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
}).finding(({ sheet, lines, oddities }) => {
  const unread = new Map(oddities.unread.map((cell) => [cell.address, cell.unread.kind]));
  return lines.flatMap((line) => {
    const kind = unread.get(line.weightAddress);
    if (line.unreadWeight === undefined || kind === "error" || kind === "computing") return [];
    const args = { text: excerpt(line.unreadWeight) };
    return [{ sheet, address: line.weightAddress, line: lineName(line), args }];
  });
});
