import type { Form, FormLine } from "../../form/form";
import { isBlank } from "../../form/recognise/plainText";
import { parseCell } from "../../spreadsheet/address";
import { referencesIn } from "../../spreadsheet/formulas/references";

const isBlankActual = ({ actual }: FormLine): boolean => actual !== null && !actual.unread && isBlank(actual.content);

const isBetween = (at: number, first: number, count: number): boolean => at >= first && at < first + count;

/** A formula that gives points for a result that is still blank: 0 for nothing. */
function countsNothing({ sheet }: Form, line: FormLine): boolean {
  const { actual, score } = line;
  if (score.formula === null || actual === null || !isBlankActual(line)) return false;
  const cell = parseCell(actual.address);
  if (!cell) return false;
  return referencesIn(score.formula, sheet).some(
    (reference) =>
      reference.sheet === sheet &&
      isBetween(cell.row, reference.area.row, reference.area.rows) &&
      isBetween(cell.column, reference.area.column, reference.area.columns),
  );
}

function isOpen(form: Form, line: FormLine): boolean {
  const { score, weight, expected } = line;
  if (form.kind === "goals") return isBlankActual(line);
  if (weight === 0 || score.reading.kind === "computing" || expected?.isComputing) return false;
  const lacksInputs = score.formula !== null && expected?.score === "";
  return score.reading.kind === "blank" || lacksInputs || countsNothing(form, line);
}

/** The lines whose score is not there yet, or was computed of nothing: nothing about them can be judged. */
export const openLines = (form: Form): ReadonlySet<FormLine> =>
  new Set(form.lines.filter((line) => isOpen(form, line)));
