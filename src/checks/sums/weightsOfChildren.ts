import type { Form, FormGroup } from "../../form/form";
import { roundScore, sumPoints } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/sums/weightsOfChildren";
import { addUpTo } from "../support/printed";
import type { Reported } from "../messages";

const messages = ["weight", "sum", "difference"] as const;

type Told = Reported<typeof messages>;

/** The weights right below: those of the next level where the form states them all, else those of the lines. */
function weightsBelow({ groups, lines }: FormGroup): readonly (number | null)[] {
  const stated = groups.map(({ weight }) => weight);
  return stated.length > 0 && !stated.includes(null) ? stated : lines.map(({ weight }) => weight);
}

function findingsIn(form: Form, group: FormGroup): Told[] {
  const below = group.groups.flatMap((each) => findingsIn(form, each));
  const weights = weightsBelow(group).filter((weight) => weight !== null);
  // What cannot be read is told at its own cell; the sum stays open.
  const isOpen = group.lines.some(({ unreadWeight }) => unreadWeight !== undefined);
  if (group.weight === null || weights.length === 0 || isOpen || addUpTo(weights, group.weight)) return below;
  const sum = sumPoints(weights);
  const difference = roundScore(Math.abs(sum - group.weight));
  const line = group.path.at(-1) ?? "";
  const args = { weight: group.weight, sum, difference };
  return [{ sheet: form.sheet, address: group.address, line, args }, ...below];
}

/** Where a name cannot be read, nobody knows which lines stand below which indicator. */
const hasUnreadName = ({ oddities }: Form): boolean => oddities.unread.some(({ isName }) => isName);

/** An indicator's weight differs from the sum of the weights below it. */
export const weightsOfChildren = defineCheck({
  id: "weights-of-children",
  severity: "error",
  messages,
  texts,
}).finding((form) => (hasUnreadName(form) ? [] : form.groups.flatMap((group) => findingsIn(form, group))));
