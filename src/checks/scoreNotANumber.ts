import type { Form } from "../form/form";
import { lineName } from "./deduction";
import type { Finding } from "./finding";

/** A score cell holds text or an error value; the total leaves it out without a word. `#BUSY!` is still computing. */
export function scoreNotANumber(form: Form): Finding[] {
  return form.lines.flatMap((line) => {
    const { reading, address } = line.score;
    if (reading.kind !== "text" && reading.kind !== "error") return [];
    const text = reading.kind === "text" ? reading.text : reading.error;
    return [
      { id: "score-not-a-number", severity: "error", sheet: form.sheet, address, args: { name: lineName(line), text } },
    ];
  });
}
