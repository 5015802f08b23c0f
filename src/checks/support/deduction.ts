import type { Form, FormLine, TextCell } from "../../form/form";
import type { CellContent } from "../../spreadsheet/grid";
import { joined } from "../../form/recognise/rows/lineTexts";
import { judgeJustification } from "../../rubric/justification/judge";
import type { JustificationClass } from "../../rubric/justification/judgement";
import { roundScore, sumPoints } from "../../rubric/rounding";
import type { Reported } from "../messages";
import { parseNumeral } from "../../rubric/argument";
import { excerpt } from "./excerpt";
import { isInstruction } from "./instruction";
import { groupScores, type GroupScore } from "./groupScores";
import { perForm } from "./perForm";
import { pointsOf } from "./points";

const numberOf = (content: CellContent): number | null =>
  typeof content === "number" ? content : typeof content === "string" ? parseNumeral(content) : null;

/**
 * Points lost on a line, with 2 decimals: 0 at full marks, above or without a score; null where nothing can be said yet. The
 * weight of a bonus line is a cap: what it does not bring is not lost.
 */
export function lostPoints(line: FormLine): number | null {
  if (line.kind === "bonus") return 0;
  const points = pointsOf(line.score.reading);
  if (line.weight === null || points === null) return null;
  const [weight, score] = [roundScore(line.weight), roundScore(points)];
  return Math.max(0, roundScore(weight - score + takenOff(line, weight - score)));
}

/** Points that a column of their own takes off the score (扣减分数); not again where the score lacks them already. */
function takenOff({ deducted }: FormLine, lacking: number): number {
  const points = deducted && !deducted.unread ? numberOf(deducted.content) : null;
  if (points === null || points === 0) return 0;
  const taken = roundScore(Math.abs(points));
  return taken <= lacking ? 0 : taken;
}

/** How much of a line's points counts in the total. */
export const shareOf = ({ share }: FormLine): number => share ?? 1;

/** Points lost on all lines together; where some line has no weight, what the stated total lacks. */
export function allLostPoints({ lines, total }: Form): number {
  const lost = sumPoints(lines.map((line) => (lostPoints(line) ?? 0) * shareOf(line)));
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

/** A line that lost points. */
export type LineLoss = Pick<Deduction, "line" | "lost">;

const lossOf = (line: FormLine, lost: number | null): LineLoss[] => (lost ? [{ line, lost }] : []);

const textsOf = (cells: readonly (TextCell | null)[]): TextCell | null => joined(cells.filter((cell) => cell !== null));

/** The texts of a line and of its parts: any of them may say why. */
function withPartTexts(line: FormLine): FormLine {
  const { parts = [] } = line;
  if (parts.length === 0) return line;
  const all = [line, ...parts];
  const justification = textsOf(all.map((each) => each.justification));
  return { ...line, justification, improvement: textsOf(all.map((each) => each.improvement)) };
}

/** A line that has full marks may have parts that lost points. */
function ofLine(line: FormLine): LineLoss[] {
  const lost = lostPoints(line);
  if (lost) return lossOf(withPartTexts(line), lost);
  return (line.parts ?? []).flatMap((part) => lossOf(part, lostPoints(part)));
}

/** Lines whose weight only a group above states lose points together: as one line under the group's name. */
function ofGroup({ group, lines, lost }: GroupScore): LineLoss[] {
  const [first] = lines;
  if (!first || lost === null) return [];
  const { path, weight, nameAddress, address } = group;
  const justification = textsOf(lines.map((line) => line.justification));
  const improvement = textsOf(lines.map((line) => line.improvement));
  const together = { ...first, path, nameAddress, weight, weightAddress: address, justification, improvement };
  return lossOf(together, lost);
}

/** The lines that lost points, whether the form has a column to justify them in or not. */
export const losses = perForm((form: Form): readonly LineLoss[] => [
  ...form.lines.flatMap(ofLine),
  ...groupScores(form).flatMap(ofGroup),
]);

/** The lines that lost points; none where the form has no column to justify them in. */
export const deductions = perForm((form: Form): readonly Deduction[] =>
  losses(form).flatMap(({ line, lost }) => {
    const text = line.justification;
    return text ? [{ line, lost, text, ...judgeLine(line) }] : [];
  }),
);

/** A text that counts as none: blank, signs alone, or words that carry nothing (无, 同上). */
export const saysNothing = (text: string): boolean => ["missing", "filler"].includes(judgeJustification(text).class);

/** Findings for the deductions whose text falls into a class; each is mended by writing on from the text there is. */
export function deductionsOfClass(
  form: Form,
  wanted: JustificationClass,
): readonly Reported<readonly ["weight", "score", "lost", "text"]>[] {
  return (
    deductions(form)
      // What the form itself printed there is told as that.
      .filter(({ judged, text }) => judged === wanted && (wanted === "missing" || !isInstruction(text.text)))
      .map(({ line, lost, text }) => {
        const weight = line.weight ?? 0;
        const args = { weight, score: roundScore(weight - lost), lost, text: excerpt(text.text) };
        const fix = { kind: "write-text", from: text.raw ?? text.text } as const;
        return { sheet: form.sheet, address: text.address, line: lineName(line), args, fix };
      })
  );
}
