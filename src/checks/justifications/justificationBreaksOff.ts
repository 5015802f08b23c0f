import { stopsInTheMiddle } from "../../rubric/justification/judge";
import type { Check } from "../check";
import { lineName } from "../support/deduction";
import { ending } from "../support/excerpt";

/** A justification stops in the middle of a sentence, whether points were lost or not. One text for several lines is told once. */
export const justificationBreaksOff: Check = {
  id: "justification-breaks-off",
  severity: "warning",
  run: ({ sheet, lines }) => {
    const seen = new Set<string>();
    return lines.flatMap((line) => {
      const { justification } = line;
      if (!justification || justification.text === "" || seen.has(justification.address)) return [];
      seen.add(justification.address);
      if (!stopsInTheMiddle(justification.text)) return [];
      const args = { text: ending(justification.text) };
      const fix = { kind: "write-text", from: justification.raw ?? justification.text } as const;
      const { id, severity } = justificationBreaksOff;
      return [{ id, severity, sheet, address: justification.address, line: lineName(line), args, fix }];
    });
  },
};
