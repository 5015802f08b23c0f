import type { Rubric } from "../../rubric/rubric";
import { fieldRole } from "../recognise/head/labels";

/** The unit above it is not the one that reports. */
const isAbove = /主管/;

/** Whether a label asks for the unit that reports. */
export const asksForUnit = (label: string): boolean => fieldRole(label) === "unit" && !isAbove.test(label);

/** The label beside which a form asks for the unit that reports; undefined where it asks for none. */
export const unitLabel = ({ fields }: Rubric): string | undefined =>
  fields.find(({ label }) => asksForUnit(label))?.label;

/** The rubric as it is printed for one unit: its name stands beside its label. */
export function withUnit(rubric: Rubric, unit: string): Rubric {
  const own = unit.trim() === "" ? undefined : unitLabel(rubric);
  if (own === undefined) return rubric;
  return { ...rubric, fields: rubric.fields.map((one) => (one.label === own ? { ...one, text: unit.trim() } : one)) };
}
