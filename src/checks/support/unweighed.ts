import type { Form, FormLine } from "../../form/form";
import { isBlank, isNothing } from "../../form/recognise/plainText";
import { groupScores } from "./groupScores";
import { headingsOf } from "./headings";
import { perForm } from "./perForm";
import { pointsOf } from "./points";

/** Somebody wrote what is to be reached, or what was. */
export const isUsed = ({ target, actual }: FormLine): boolean =>
  [target, actual].some((cell) => cell !== null && !isBlank(cell.content) && !isNothing(cell.content));

/** The lines that have to have a weight of their own: others have that of a level above, or share a cell, or consist of parts. */
export const ownWeights = perForm((form: Form): readonly FormLine[] => {
  if (headingsOf(form, "weight").length === 0) return [];
  const ofGroups = new Set(groupScores(form).flatMap(({ lines }) => lines));
  const times = new Map<string, number>();
  for (const { weightAddress } of form.lines) times.set(weightAddress, (times.get(weightAddress) ?? 0) + 1);
  return form.lines.filter(
    (line) =>
      line.kind === "indicator" && !ofGroups.has(line) && !line.parts?.length && times.get(line.weightAddress) === 1,
  );
});

/** The lines beside which a weight is due and nothing stands, though they are used: nobody knows what they count. */
export const unweighed = perForm(
  (form: Form): ReadonlySet<FormLine> =>
    new Set(
      ownWeights(form).filter(
        (line) =>
          line.weight === null &&
          line.unreadWeight === undefined &&
          (isUsed(line) || (pointsOf(line.score.reading) ?? 0) > 0),
      ),
    ),
);
