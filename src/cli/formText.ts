import type { ScoreReading } from "../form/form";
import { columnInWords } from "../form/locale/columnWords";
import { points } from "../language/fill";
import { told } from "../language/told";
import { columnLetters } from "../spreadsheet/address";
import type { ReadForm } from "./process/readForms";
import type { Invocation } from "./io";

function shownScore(reading: ScoreReading): string {
  switch (reading.kind) {
    case "number":
      return points(reading.value);
    case "text":
    case "not-applicable":
      return reading.text;
    case "error":
      return reading.error;
    case "computing":
      return "#BUSY!";
    case "blank":
      return "—";
  }
}

/** A recognised form for people: what each column was taken for, then line by line. */
export function formText(
  file: string,
  form: ReadForm,
  { strings: { read }, language }: Pick<Invocation, "language" | "strings">,
): string {
  const head = told(read.form, {
    file,
    sheet: form.sheet,
    title: form.title?.text ?? "",
    certainty: form.certainty.toFixed(2),
  });
  const columns = form.parts.flatMap((part) =>
    part.columns.map(({ column, heading, role, level, certainty }) =>
      told(read.columns, {
        column: columnLetters(column),
        heading,
        role: columnInWords({ role, level }, language),
        certainty: read.certainty[certainty],
      }),
    ),
  );
  const lines = form.lines.map(({ score, weight, path }) =>
    told(read.lines, {
      address: score.address,
      weight: weight ?? "—",
      score: shownScore(score.reading),
      path: path.join(" / "),
    }),
  );
  const total = form.total && {
    address: form.total.score.address,
    label: form.total.label,
    score: shownScore(form.total.score.reading),
  };
  const all = [head, ...columns, ...lines, ...(total ? [told(read.total, total)] : [])];
  return `${all.join("\n")}\n`;
}
