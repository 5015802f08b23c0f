import type { Form, FormLine } from "../../form/form";
import { isBlank } from "../../form/recognise/plainText";
import type { Recorder } from "../ledger/recorder";
import { pointsOf } from "../support/points";
import { compareWithTarget } from "./compare";
import { completionOf } from "./judgeLine";

/** Writes down whether a line's result could be held against its target; lines without a target are passed over. */
export function recordTarget(form: Form, line: FormLine, recorder: Recorder): void {
  const { kind, target, actual } = line;
  if (kind !== "indicator") return;
  if (completionOf(form, line)) return recorder.looked();
  if (!target || !actual || (target.unread === undefined && isBlank(target.content))) return;
  const comparison = compareWithTarget(form, line);
  if (comparison.kind === "unclear") return recorder.notChecked(comparison.why);
  const odd = target.unread ?? actual.unread;
  if (!odd) return recorder.notChecked("words");
  recorder.notChecked(odd.kind === "computing" ? "computing" : "error");
}

/** Writes down which scored lines could be held against their targets. */
export function recordReached(form: Form, recorder: Recorder): void {
  for (const line of form.lines) {
    const isAsked = line.kind === "indicator" && line.target !== null && !isBlank(line.target.content);
    if (line.weight !== null && pointsOf(line.score.reading) !== null) recordTarget(form, line, recorder);
    else if (isAsked) recorder.notChecked(line.weight === null ? "weight" : "score");
  }
  recorder.notApplicable("no-targets");
}
