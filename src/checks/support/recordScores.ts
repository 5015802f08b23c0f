import type { Recorder } from "../ledger/recorder";
import type { ScoredCell } from "./scoredCells";

/** Writes down which scores can be judged. @param texts whether a text is looked at, or is no score that can be read */
export function recordScores(
  cells: readonly ScoredCell[],
  recorder: Recorder,
  { texts }: { readonly texts: "looked" | "score" },
): void {
  for (const { weight, score } of cells) {
    const { kind } = score.reading;
    if (kind === "number" || kind === "not-applicable" || (kind === "text" && texts === "looked")) recorder.looked();
    else if (kind === "text") recorder.notChecked("score");
    else if (kind === "blank" && weight !== 0) recorder.notChecked("blank");
    else if (kind === "computing" || kind === "error") recorder.notChecked(kind);
  }
}
