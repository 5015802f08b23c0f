import { assertWithin, isBlank, requiredNumber, type Argument } from "../argument";
import { pickBand } from "../bands/band";
import { bandsOfNative } from "../bands/bandsOfNative";
import { nativeBands } from "../bands/nativeBands";
import { parseGrades } from "../bands/parseBands";
import { number, sentence, text, type Explanation } from "../explanation/explanation";
import { roundScore } from "../rounding";
import { RuleError } from "../ruleError";
import { unfilled } from "./explained";
import { guardedCalls } from "./native/guardedCalls";
import { isEmpty } from "./native/condition";
import { guarded } from "./native/guards";
import { isNumeral, operands, textLiteral } from "./native/operands";
import { writtenTable } from "./native/tables";
import type { FormulaText, ScoringRule } from "./rule";

/** 天河 and 财政部. */
const USUAL_BANDS = "≥90→优;≥80→良;≥60→中;其他→差";
const FULL = 100;

function work(total: Argument, bands: Argument) {
  if (isBlank(total)) return null;
  const read = requiredNumber(total, "total");
  const table = parseGrades(isBlank(bands) ? USUAL_BANDS : bands);
  // As it is printed: 89.995 is shown as 90.00 and is 优.
  const printed = roundScore(read);
  assertWithin(printed, "total", 0, FULL);
  const band = pickBand(printed, table);
  if (!band) throw new RuleError("no-band-fits", { value: printed });
  return { total: printed, band };
}

/**
 * The grade of a total (R14): 90 ≤ 优 ≤ 100, 80 ≤ 良 < 90, 60 ≤ 中 < 80, 差 < 60.
 * @param total points out of 100, rounded to 2 decimals first
 * @param bands other grades as text (`≥85→优;≥75→良;其他→差`), or rows of condition and grade
 * @returns the grade's word, or "" for a blank total
 * @throws RuleError `not-a-number`, `unreadable-band`, a problem of the table, `out-of-range`; `no-band-fits` (#N/A)
 */
export function grade(total: Argument, bands?: Argument): string {
  return work(total, bands)?.band.result ?? "";
}

function explain([total, bands]: readonly Argument[]): Explanation {
  const done = work(total, bands);
  if (done === null) return unfilled("grade.rule", { total });
  const shown = { total: number(done.total), band: text(done.band.text), grade: text(done.band.result) };
  const step = sentence(done.band.limits.length === 0 ? "grade.otherwise" : "grade.fits", shown);
  return { score: done.band.result, rule: sentence("grade.rule"), steps: [step] };
}

/** A total is the sum of printed scores and only compared: it needs no care for noise below a half, as scores do. */
const asPrinted = (total: string): string => `ROUND(${total},2)`;

/** @returns null for bands that stand in cells or cannot be read, and for a total that is a numeral: such a call stays */
function native(args: readonly FormulaText[]): string | null {
  const [total, bands] = operands(args, 2);
  const table = writtenTable(bands ?? textLiteral(USUAL_BANDS), (written) => parseGrades(written || USUAL_BANDS));
  if (!total || !table || isNumeral(total)) return null;
  const printed = asPrinted(total);
  return guarded(
    { blank: [isEmpty(total)], numbers: [total], outside: [`${printed}<0`, `${printed}>${FULL}`] },
    nativeBands(printed, table, textLiteral),
  );
}

function shapes(formula = ""): readonly (readonly FormulaText[])[] {
  const tables = guardedCalls(formula).flatMap(({ value, text: call }) => bandsOfNative(call, asPrinted(value)) ?? []);
  return [[null], ...tables.map((table) => [null, textLiteral(table)])];
}

export const gradeRule: ScoringRule = {
  name: "GRADE",
  parameters: [{ name: "total" }, { name: "bands", isRange: true, optional: true }],
  score: ([total, bands]) => grade(total, bands),
  explain,
  native,
  shapes,
};
