import { lostPoints, saysNothing } from "../../../checks/support/deduction";
import { groupScores } from "../../../checks/support/groupScores";
import type { FormLine } from "../../../form/form";
import { halvesOf, type Halves } from "../../../rubric/justification/halves";
import { inOneParagraph, nameOf, type Drafting } from "../drafting";
import { groupKey } from "../figures/groupFigures";

/** Something that lost points, under what name, and what was written about it. */
export interface LostLine extends Halves {
  readonly name: string;
  /** The beginning of the keys of its figures. */
  readonly key: string;
}

const NOTHING: Halves = { reason: "", measure: "" };

const wordsOf = (text: string): Halves => (saysNothing(text) ? NOTHING : halvesOf(inOneParagraph(text)));

/** What stands in a column for improvements is one; what is left of the joined texts is the reason. */
function halvesOfLine({ justification, improvement }: FormLine): Halves {
  const all = justification?.text ?? "";
  const measure = improvement?.text.trim() ?? "";
  if (measure === "" || saysNothing(measure)) return wordsOf(all);
  const reason = inOneParagraph(all.replace(measure, ""));
  return { reason: saysNothing(reason) ? "" : reason, measure: inOneParagraph(measure) };
}

const joined = (halves: readonly Halves[], half: keyof Halves): string =>
  inOneParagraph(halves.map((each) => each[half]).join("\n"));

const together = (lines: readonly FormLine[]): Halves => {
  const halves = lines.flatMap((line) => [line, ...(line.parts ?? [])]).map(halvesOfLine);
  return { reason: joined(halves, "reason"), measure: joined(halves, "measure") };
};

/** All that lost points, in the order of the form. */
export function lostLines({ form, lines, keyOf }: Drafting): readonly LostLine[] {
  const ofLines = lines.flatMap((line) =>
    (lostPoints(line) ?? 0) > 0 ? [{ name: nameOf(line.path), key: keyOf(line), ...together([line]) }] : [],
  );
  const ofGroups = groupScores(form).flatMap(({ group, lines: below, lost }) =>
    (lost ?? 0) > 0 ? [{ name: nameOf(group.path), key: groupKey(group), ...together(below) }] : [],
  );
  return [...ofLines, ...ofGroups];
}
