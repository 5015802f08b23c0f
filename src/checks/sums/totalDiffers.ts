import type { Form, FormLine, ScoreCell } from "../../form/form";
import { roundScore, sumPoints } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/sums/totalDiffers";
import type { Recorder } from "../ledger/recorder";
import type { Reported } from "../messages";
import { shareOf } from "../support/deduction";
import { pointsOf } from "../support/points";
import { sumPrinted } from "../support/printed";

type Reading = FormLine["score"]["reading"];

/** What a score counts: a text nothing, as Excel's SUM has it, or the one number that it can mean. */
type Count = (reading: Reading) => number;

const asSum: Count = (reading) =>
  reading.kind === "number" ? reading.value : reading.kind === "not-applicable" ? (reading.points ?? 0) : 0;

const asMeant: Count = (reading) => pointsOf(reading) ?? 0;

/** A score that the form leaves out where it says 不适用. */
const isLeftOut = ({ score: { reading } }: FormLine): boolean =>
  reading.kind === "not-applicable" && reading.points === null;

/** Where lines are left out, the others may stand for all: their share of their own weights, of 100. */
function outOfAll(lines: readonly FormLine[], sum: number): readonly number[] {
  if (!lines.some(isLeftOut)) return [];
  const weights = lines.flatMap((line) => (line.kind === "bonus" || isLeftOut(line) ? [] : (line.weight ?? [])));
  const applicable = sumPoints(weights);
  return applicable > 0 ? [roundScore((sum / applicable) * 100)] : [];
}

/**
 * The sums that a total may state. Some forms add the bonus (加减分) only after the total, and who types a total counts
 * what a text says, and adds what is printed: 9.33 three times where the cells hold 9.3333.
 */
function sumsOf(lines: readonly FormLine[], isTyped: boolean): readonly number[] {
  const parts = [lines, lines.filter(({ kind }) => kind !== "bonus")];
  return (isTyped ? [asMeant, asSum] : [asSum]).flatMap((count) =>
    parts.flatMap((part) => {
      const scores = part.map((line) => count(line.score.reading) * shareOf(line));
      const sum = sumPoints(scores);
      return [sum, ...(isTyped ? [sumPrinted(scores)] : []), ...outOfAll(part, sum)];
    }),
  );
}

/**
 * A score is being computed or shows an error, or is a text that can mean no one number (五十, 49/50): who typed the total may have
 * counted anything, and the result of a formula may be from before.
 */
const isOpen = ({ score: { reading }, share }: FormLine): boolean =>
  share === null ||
  reading.kind === "computing" ||
  reading.kind === "error" ||
  (reading.kind === "text" && pointsOf(reading) === null);

const isBlank = ({ score }: FormLine): boolean => score.reading.kind === "blank";

/** What is missing may be the points of lines that are still blank, which are told as such. */
function isOfBlanks(lines: readonly FormLine[], missing: number): boolean {
  const blank = lines.filter((line) => isBlank(line) && line.weight !== 0);
  const room = blank.some(({ weight }) => weight === null)
    ? Infinity
    : sumPoints(blank.map(({ weight }) => weight ?? 0));
  return blank.length > 0 && missing > 0 && missing <= room;
}

const args = ["stated", "sum", "difference"] as const;
const messages = { total: args, parts: args } as const;

type Told = Reported<typeof messages>;

/** What is stated as the sum of some scores. */
interface Stated {
  readonly variant: "total" | "parts";
  readonly line: string;
  readonly score: ScoreCell;
}

function findingOf(
  { sheet }: Form,
  { score, ...stating }: Stated,
  lines: readonly FormLine[],
  recorder: Recorder,
): Told[] {
  const points = pointsOf(score.reading);
  const open = lines.filter(isOpen).length;
  recorder.notChecked(score.reading.kind === "blank" ? "blank" : "score", points === null ? 1 : open);
  if (points === null || open > 0) return [];
  recorder.looked();
  const stated = roundScore(points);
  const sums = sumsOf(lines, score.formula === null);
  const [sum = 0] = sums;
  if (sums.includes(stated) || (score.formula === null && isOfBlanks(lines, roundScore(stated - sum)))) return [];
  const difference = roundScore(Math.abs(stated - sum));
  return [{ sheet, address: score.address, ...stating, args: { stated, sum, difference } }];
}

/** A line that has parts states their sum; nothing is said while one of them is blank. */
const ofParts = (form: Form, recorder: Recorder): readonly Told[] =>
  form.lines.flatMap(({ parts = [], score, path }) =>
    parts.length === 0 || parts.some(isBlank)
      ? (recorder.notChecked("blank", parts.filter(isBlank).length), [])
      : findingOf(form, { variant: "parts", line: path.at(-1) ?? "", score }, parts, recorder),
  );

/**
 * The stated total differs from the sum of the scores, or a line's score from the sum of its parts. Nothing is said while one of
 * them is being computed or shows an error.
 */
export const totalDiffers = defineCheck({
  id: "total-differs",
  severity: "error",
  needs: ["scores"],
  messages,
  texts,
}).finding((form, _, recorder) => {
  recorder.notApplicable("no-total");
  const { lines, total } = form;
  const ofTotal = total
    ? findingOf(form, { variant: "total", line: total.label, score: total.score }, lines, recorder)
    : [];
  return [...ofTotal, ...ofParts(form, recorder)];
});
