import type { Form, FormGroup, FormLine, TextCell } from "../../form/form";
import { joined } from "../../form/recognise/rows/lineTexts";
import { judgeJustification } from "../../rubric/justification/judge";
import type { JustificationClass } from "../../rubric/justification/judgement";
import { roundScore, sumPoints } from "../../rubric/rounding";
import type { Reported } from "../messages";
import { excerpt } from "./excerpt";
import { perForm } from "./perForm";
import { pointsOf } from "./points";

/**
 * Points lost on a line, with 2 decimals: 0 at full marks, above or without a score; null where nothing can be said yet. The
 * weight of a bonus line is a cap: what it does not bring is not lost.
 */
export function lostPoints(line: FormLine): number | null {
  if (line.kind === "bonus") return 0;
  const points = pointsOf(line.score.reading);
  if (line.weight === null || points === null) return null;
  return Math.max(0, roundScore(roundScore(line.weight) - roundScore(points)));
}

/** Points lost on all lines together; where some line has no weight, what the stated total lacks. */
export function allLostPoints({ lines, total }: Form): number {
  const lost = sumPoints(lines.map((line) => lostPoints(line) ?? 0));
  const stated = total ? pointsOf(total.score.reading) : null;
  if (stated === null || lines.every(({ weight }) => weight !== null)) return lost;
  return Math.max(lost, roundScore((total?.weight ?? 100) - roundScore(stated)));
}

export const lineName = (line: FormLine): string => line.path.at(-1) ?? "";

/** A line that lost points, and the text that should say why. */
export interface Deduction {
  readonly line: FormLine;
  readonly lost: number;
  readonly text: TextCell;
  readonly judged: JustificationClass;
  /** The text says why; otherwise it only says what is done about it, or nothing. */
  readonly hasReason: boolean;
}

/** What stands in a column that asks for the improvement alone is one, whatever its words. */
function judgeLine({ justification, improvement }: FormLine): Pick<Deduction, "judged" | "hasReason"> {
  const { class: judged, says } = judgeJustification(justification?.text ?? "");
  const isAnswered = improvement !== null && !saysNothing(improvement.text);
  // In doubt the milder class: a text without any of our words is a fact, and so a reason.
  const hasReason = says.reason || !says.remedy;
  return { judged: judged === "reason-only" && hasReason && isAnswered ? "complete" : judged, hasReason };
}

function deductionOf(line: FormLine, lost: number | null): Deduction[] {
  const text = line.justification;
  return lost && text ? [{ line, lost, text, ...judgeLine(line) }] : [];
}

const textsOf = (cells: readonly (TextCell | null)[]): TextCell | null => joined(cells.filter((cell) => cell !== null));

/**
 * Lines whose weight only the group above states lose points together: as one line under the group's name, which any of
 * their texts may justify.
 */
function ofGroup({ path, weight, lines, groups, nameAddress, address }: FormGroup): Deduction[] {
  if (groups.length > 0) return groups.flatMap(ofGroup);
  const [first] = lines;
  const points = lines.map(({ score }) => pointsOf(score.reading));
  const isOwn = lines.some((line) => line.weight !== null || line.kind !== "indicator");
  if (!first || weight === null || isOwn || points.includes(null)) return [];
  const lost = roundScore(roundScore(weight) - roundScore(sumPoints(points.map((each) => each ?? 0))));
  const justification = textsOf(lines.map((line) => line.justification));
  const improvement = textsOf(lines.map((line) => line.improvement));
  const together = { ...first, path, nameAddress, weight, weightAddress: address, justification, improvement };
  return deductionOf(together, Math.max(0, lost));
}

/** The lines that lost points; none where the form has no column to justify them in. */
export const deductions = perForm((form: Form): readonly Deduction[] => [
  ...form.lines.flatMap((line) => deductionOf(line, lostPoints(line))),
  ...form.groups.flatMap(ofGroup),
]);

/** A text that counts as none: blank, signs alone, or words that carry nothing (无, 同上). */
export const saysNothing = (text: string): boolean => ["missing", "filler"].includes(judgeJustification(text).class);

/** Findings for the deductions whose text falls into a class; each is mended by writing on from the text there is. */
export function deductionsOfClass(
  form: Form,
  wanted: JustificationClass,
): readonly Reported<readonly ["weight", "score", "lost", "text"]>[] {
  return deductions(form)
    .filter(({ judged }) => judged === wanted)
    .map(({ line, lost, text }) => {
      const weight = line.weight ?? 0;
      const args = { weight, score: roundScore(weight - lost), lost, text: excerpt(text.text) };
      const fix = { kind: "write-text", from: text.raw ?? text.text } as const;
      return { sheet: form.sheet, address: text.address, line: lineName(line), args, fix };
    });
}
