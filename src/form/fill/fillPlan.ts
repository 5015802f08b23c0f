import type { SheetNames } from "../layout";
import type { Form } from "../form";
import { recognise } from "../recognise";
import { plainText } from "../recognise/plainText";
import type { Rubric } from "../../rubric/rubric";
import { isFree } from "../../rubric/rubricLines";
import type { Grid } from "../../spreadsheet/grid";
import type { Plan } from "../../spreadsheet/plan";
import { applyEdits } from "./applyEdits";
import { baseDataEdits } from "./baseDataEdits";
import type { Edit, Entries } from "./entries";
import { formEdits, totalEdit } from "./formEdits";
import { freeLineEdits } from "./freeLineEdits";
import { goalEdits } from "./goalEdits";
import { inputEdits } from "./inputEdits";
import { planGrids } from "./planGrids";

export interface Filling {
  readonly edits: readonly Edit[];
  /** Names of entries for which the form has no line. */
  readonly unknown: readonly string[];
}

/** The sheets of a plan, and the form that is recognised in them. */
function formOf(plan: Plan, rubric: Rubric): { readonly form: Form; readonly grid: Grid } {
  const [grid, ...others] = planGrids(plan);
  const form = grid && recognise(grid, { others, packs: [rubric] });
  if (!form) throw new RangeError(`The form in ${plan.select.sheet} is not recognised.`);
  return { form, grid };
}

/** The total comes last: only then it can be told whether the form computes the stated one. */
function totalEdits(plan: Plan, rubric: Rubric, entries: readonly Entries[]): readonly Edit[] {
  const stated = entries.flatMap(({ total }) => total ?? []).at(-1);
  return stated === undefined ? [] : totalEdit(formOf(plan, rubric).form, stated);
}

/** Lines that the form has already, such as 预算执行率, need no name. */
function namings(plan: Plan, rubric: Rubric, entries: readonly Entries[]): readonly Edit[] {
  const known = new Set(formOf(plan, rubric).form.lines.map(({ path }) => plainText(path.at(-1) ?? "")));
  return entries.flatMap((one) => {
    const lines = one.lines.filter(({ name }) => !known.has(plainText(name)));
    return freeLineEdits(rubric, plan.select.sheet, { ...one, lines });
  });
}

/**
 * Where entries go on a form that was just laid out: first all inputs, so that a score which they give stays computed.
 * @param plan with add-in formulas, whose results can be computed; the same cells fill the form with native ones
 * @param entries later ones over earlier ones
 */
export function fillPlan(plan: Plan, rubric: Rubric, names: SheetNames, entries: readonly Entries[]): Filling {
  const inputs = entries.flatMap((one) => [
    ...inputEdits(rubric, names.workPaperSheet, one),
    ...goalEdits(rubric, names.goalSheet, one),
  ]);
  const named = isFree(rubric) ? namings(applyEdits(plan, inputs), rubric, entries) : [];
  const first = [...inputs, ...named];
  const { form, grid } = formOf(applyEdits(plan, first), rubric);
  const fillings = [
    ...entries.map((one) => baseDataEdits(rubric, names.baseDataSheet, one.baseData)),
    ...entries.map((one) => formEdits(form, grid, one)),
  ];
  const edits = [...first, ...fillings.flatMap((filling) => filling.edits)];
  return {
    edits: [...edits, ...totalEdits(applyEdits(plan, edits), rubric, entries)],
    unknown: [...new Set(fillings.flatMap(({ unknown }) => unknown))],
  };
}
