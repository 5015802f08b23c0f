import type { Form, FormGroup } from "../../form/form";
import { weightsBelow } from "../../form/recognise/relativeWeights";
import { roundScore, sumPoints } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/sums/weightsOfChildren";
import { addUpTo } from "../support/printed";
import type { Recorder } from "../ledger/recorder";
import type { Reported } from "../messages";

const messages = ["weight", "sum", "difference"] as const;

type Told = Reported<typeof messages>;

interface Weighed {
  readonly line: string;
  /** What the weights below add up to: the own weight, or 100 where they are relative to it. */
  readonly due: number | null;
  readonly below: readonly (number | null)[];
  readonly address: string;
}

function findingOf({ sheet }: Form, { line, due, below, address }: Weighed, recorder: Recorder): Told[] {
  const weights = below.filter((weight) => weight !== null);
  if (due === null || weights.length === 0) return [];
  recorder.looked();
  if (addUpTo(weights, due)) return [];
  const sum = sumPoints(weights);
  const args = { weight: due, sum, difference: roundScore(Math.abs(sum - due)) };
  return [{ sheet, address, line, args }];
}

function findingsIn(form: Form, group: FormGroup, recorder: Recorder): Told[] {
  const below = group.groups.flatMap((each) => findingsIn(form, each, recorder));
  // What cannot be read is told at its own cell; the sum stays open.
  if (group.lines.some(({ unreadWeight }) => unreadWeight !== undefined)) {
    recorder.notChecked("weight");
    return below;
  }
  const due = group.isWhole && group.weight !== null ? 100 : group.weight;
  const line = group.path.at(-1) ?? "";
  return [...findingOf(form, { line, due, below: weightsBelow(group), address: group.address }, recorder), ...below];
}

/** The parts that an outline makes of a line weigh as much as the line. */
const ofParts = (form: Form, recorder: Recorder): readonly Told[] =>
  form.lines.flatMap(({ parts = [], weight: due, weightAddress: address, path }) => {
    if (parts.every(({ weight }) => weight === null)) return [];
    const below = parts.map(({ weight }) => weight);
    if (below.includes(null)) recorder.notChecked("weight");
    return below.includes(null) ? [] : findingOf(form, { line: path.at(-1) ?? "", due, below, address }, recorder);
  });

/** Where a name cannot be read, nobody knows which lines stand below which indicator. */
const hasUnreadName = ({ oddities }: Form): boolean => oddities.unread.some(({ isName }) => isName);

/** An indicator's weight differs from the sum of the weights below it. */
export const weightsOfChildren = defineCheck({
  id: "weights-of-children",
  severity: "error",
  messages,
  texts,
}).finding((form, _, recorder) => {
  if (hasUnreadName(form)) {
    recorder.notChecked("name");
    return [];
  }
  recorder.notApplicable("no-weights");
  return [...form.groups.flatMap((group) => findingsIn(form, group, recorder)), ...ofParts(form, recorder)];
});
