import { lineName, lostPoints } from "../../../checks/support/deduction";
import { pointsOf } from "../../../checks/support/points";
import { reachedLines } from "../../../checks/targets/findings";
import { wholeActual, wholeTarget } from "../../../checks/targets/shown";
import type { Form, FormLine } from "../../../form/form";
import { shortKey, type FigureBook } from "./figure";
import { shownPoints, shownShare } from "./shownFigure";

/** The key of each line: by its names, with a number behind that of a second one of the same names. */
export function lineKeys(lines: readonly FormLine[]): ReadonlyMap<FormLine, string> {
  const seen = new Map<string, number>();
  return new Map(
    lines.map((line) => {
      const key = `line.${shortKey(line.path)}`;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return [line, count === 1 ? key : `${key}-${String(count)}`];
    }),
  );
}

export function addLines(book: FigureBook, form: Form, lines: readonly FormLine[]): void {
  const rates = new Map(reachedLines(form).map(({ line, rate }) => [line, rate]));
  for (const [line, key] of lineKeys(lines)) {
    const of = lineName(line);
    const { score, target, actual } = line;
    const points = pointsOf(score.reading);
    book.add(`${key}.weight`, "weight", shownPoints(line.weight), line.weightAddress, of);
    book.add(`${key}.score`, "score", shownPoints(points), score.address, of);
    book.add(`${key}.lost`, "lost", shownPoints(lostPoints(line)), score.address, of);
    if (points !== null && line.weight !== null && line.weight > 0)
      book.add(`${key}.share`, "share", shownShare(points / line.weight), score.address, of);
    if (target && !target.unread) book.add(`${key}.target`, "target", wholeTarget(form, line), target.address, of);
    if (actual && !actual.unread) book.add(`${key}.actual`, "actual", wholeActual(form, line), actual.address, of);
    const rate = rates.get(line);
    if (rate !== undefined && actual) book.add(`${key}.completion`, "completion", shownShare(rate), actual.address, of);
  }
}
