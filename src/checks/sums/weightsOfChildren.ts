import type { Form, FormGroup } from "../../form/form";
import { weightsBelow } from "../../form/recognise/relativeWeights";
import { roundScore, sumPoints } from "../../rubric/rounding";
import type { Check } from "../check";
import { addUpTo } from "../support/printed";
import type { Finding } from "../finding";

interface Weighed {
  readonly name: string;
  /** What the weights below add up to: the own weight, or 100 where they are relative to it. */
  readonly due: number | null;
  readonly below: readonly (number | null)[];
  readonly address: string;
}

function findingOf({ sheet }: Form, { name, due, below, address }: Weighed): Finding[] {
  const weights = below.filter((weight) => weight !== null);
  if (due === null || weights.length === 0 || addUpTo(weights, due)) return [];
  const sum = sumPoints(weights);
  const { id, severity } = weightsOfChildren;
  const args = { name, weight: due, sum, difference: roundScore(Math.abs(sum - due)) };
  return [{ id, severity, sheet, address, args }];
}

function findingsIn(form: Form, group: FormGroup): Finding[] {
  const below = group.groups.flatMap((each) => findingsIn(form, each));
  // What cannot be read is told at its own cell; the sum stays open.
  if (group.lines.some(({ unreadWeight }) => unreadWeight !== undefined)) return below;
  const due = group.isWhole && group.weight !== null ? 100 : group.weight;
  const name = group.path.at(-1) ?? "";
  return [...findingOf(form, { name, due, below: weightsBelow(group), address: group.address }), ...below];
}

/** The parts that an outline makes of a line weigh as much as the line. */
const ofParts = (form: Form): readonly Finding[] =>
  form.lines.flatMap((line) => {
    const below = (line.parts ?? []).map(({ weight }) => weight);
    const { weight: due, weightAddress: address } = line;
    return below.includes(null) ? [] : findingOf(form, { name: line.path.at(-1) ?? "", due, below, address });
  });

/** Where a name cannot be read, nobody knows which lines stand below which indicator. */
const hasUnreadName = ({ oddities }: Form): boolean => oddities.unread.some(({ isName }) => isName);

/** An indicator's weight differs from the sum of the weights below it. */
export const weightsOfChildren: Check = {
  id: "weights-of-children",
  severity: "error",
  run: (form) =>
    hasUnreadName(form) ? [] : [...form.groups.flatMap((group) => findingsIn(form, group)), ...ofParts(form)],
};
