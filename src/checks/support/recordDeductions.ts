import type { Form, FormLine } from "../../form/form";
import type { Recorder } from "../ledger/recorder";
import { lostPoints } from "./deduction";
import { groupScores } from "./groupScores";

/** Lines whose weight only a group above states are told by the group. */
function record(form: Form, recorder: Recorder, counts: (line: FormLine) => boolean): void {
  const groups = groupScores(form);
  const grouped = new Set(groups.flatMap(({ lines }) => lines));
  for (const line of form.lines) {
    if (grouped.has(line) || !counts(line)) continue;
    if (lostPoints(line) !== null) recorder.looked();
    else recorder.notChecked(line.weight === null ? "weight" : "score");
  }
  for (const { lines, lost } of groups) {
    if (!lines.some(counts)) continue;
    if (lost === null) recorder.notChecked("score");
    else recorder.looked();
  }
}

/** Writes down of which lines it can be told whether they lost points. */
export const recordLosses = (form: Form, recorder: Recorder): void => record(form, recorder, () => true);

/** Writes down which lines with a place for a justification can be judged: by whether they lost points. */
export function recordDeductions(form: Form, recorder: Recorder): void {
  record(form, recorder, ({ justification }) => justification !== null);
  // One place serves the whole table.
  recorder.notApplicable(form.asks.justification === "table" ? "not-asked" : "no-justification");
}
