import type { Form, FormGroup } from "../../form/form";
import { roundScore } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/sums/weightInNameDiffers";

interface Weighed {
  readonly path: readonly string[];
  readonly weight: number | null;
  readonly weightInName: number | null;
  readonly address: string;
}

const allGroups = (groups: readonly FormGroup[]): readonly FormGroup[] =>
  groups.flatMap((group) => [group, ...allGroups(group.groups)]);

/** Everything that has a name and a weight, each once. */
function weighed({ lines, groups }: Form): readonly Weighed[] {
  const ofLines = lines.map(({ path, weight, weightInName, weightAddress }) => ({
    path,
    weight,
    weightInName,
    address: weightAddress,
  }));
  return [...allGroups(groups), ...ofLines];
}

/** A name states other points than the weight's column: `产出指标（50分）` beside 40. */
export const weightInNameDiffers = defineCheck({
  id: "weight-in-name-differs",
  severity: "error",
  messages: ["inName", "weight"],
  texts,
}).finding((form, _, recorder) =>
  weighed(form).flatMap(({ path, weight, weightInName, address }) => {
    if (weight === null || weightInName === null) return [];
    recorder.looked();
    if (roundScore(weight) === roundScore(weightInName)) return [];
    const args = { weight, inName: weightInName };
    return [{ sheet: form.sheet, address, line: path.at(-1) ?? "", args }];
  }),
);
