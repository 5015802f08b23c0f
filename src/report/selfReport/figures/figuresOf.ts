import { allLostPoints } from "../../../checks/support/deduction";
import { pointsOf } from "../../../checks/support/points";
import type { Form } from "../../../form/form";
import { addGroups, weightOf } from "./groupFigures";
import { FigureBook, type Figures } from "./figure";
import { addFunds } from "./fundFigures";
import { addLines } from "./lineFigures";
import { shownPoints, shownShare } from "./shownFigure";

const DIGITS = /\d{4}/;

/** Every figure that a report on a form may quote, by its key; what the form does not say is not among them. */
export function figuresOf(form: Form): Figures {
  const book = new FigureBook(form.sheet);
  const { lines, groups } = form.whole ?? form;
  const { total, grade, fields, title } = form;
  for (const { role, value } of fields) if (role === "unit") book.add("unit", "unit", value.text, value.address);
  const year = fields.find(({ role }) => role === "year")?.value;
  const stated = DIGITS.exec(year?.text ?? "") ?? DIGITS.exec(title?.text ?? "");
  book.add("year", "year", stated?.[0] ?? null, (year ?? title)?.address ?? "");
  if (total) {
    book.add("total", "total", shownPoints(pointsOf(total.score.reading)), total.score.address);
    const weight = total.weight ?? weightOf(lines);
    const points = pointsOf(total.score.reading);
    book.add("total.weight", "totalWeight", shownPoints(weight), total.weightAddress);
    if (points !== null && weight !== null && weight > 0)
      book.add("total.share", "share", shownShare(points / weight), total.score.address);
    const isKnown = lines.every(({ score }) => pointsOf(score.reading) !== null);
    book.add("total.lost", "lost", isKnown ? shownPoints(allLostPoints(form)) : null, total.score.address);
  }
  if (grade?.stated.length === 1) book.add("grade", "grade", grade.stated[0] ?? null, grade.address);
  addLines(book, form, lines);
  addGroups(book, form, groups);
  addFunds(book, form);
  return book.figures;
}
