import { stopsInTheMiddle } from "../../rubric/justification/judge";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/justifications/justificationBreaksOff";
import { lineName } from "../support/deduction";
import { ending } from "../support/excerpt";

/** A justification stops in the middle of a sentence, whether points were lost or not. One text for several lines is told once. */
export const justificationBreaksOff = defineCheck({
  id: "justification-breaks-off",
  severity: "warning",
  ofReviewToo: true,
  mendedBy: "justification",
  needs: ["justification"],
  messages: ["text"],
  texts,
}).finding(({ sheet, lines }, _, recorder) => {
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    const { justification } = line;
    if (!justification || justification.text === "" || seen.has(justification.address)) return [];
    seen.add(justification.address);
    recorder.looked();
    if (!stopsInTheMiddle(justification.text)) return [];
    const args = { text: ending(justification.text) };
    const fix = { kind: "write-text", from: justification.raw ?? justification.text } as const;
    return [{ sheet, address: justification.address, line: lineName(line), args, fix }];
  });
});
