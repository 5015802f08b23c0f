import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { examine } from "../../../src/checks/runChecks";
import { rulesInForce } from "../../../src/checks/rules/inForce";
import { applyEdits } from "../../../src/form/fill/applyEdits";
import { fillPlan } from "../../../src/form/fill/fillPlan";
import { planGrids } from "../../../src/form/fill/planGrids";
import { readEntries } from "../../../src/form/fill/readEntries";
import type { Form } from "../../../src/form/form";
import { layOutForm } from "../../../src/form/layout";
import { recogniseAll } from "../../../src/form/recognise";
import { packById, packs } from "../../../src/packs";
import type { Rubric } from "../../../src/rubric/rubric";
import type { Formulas } from "../../../src/rubric/formula/formulas";
import type { Plan } from "../../../src/spreadsheet/plan";
import { toldFinding } from "./toldFinding";
import { caseFolder } from "./checkCases";

/** A pack's golden case: the form inserted for a year and a unit, filled in, with its scores and all that is found then. */
export interface FilledPack {
  readonly pack: string;
  readonly year: number;
  readonly unit?: string;
  readonly entries: unknown;
  /** What the lines show that are scored by the form itself, by their names. */
  readonly scores: Readonly<Record<string, number>>;
  readonly total: number | null;
  /** As `toldFinding` tells them. */
  readonly findings: readonly string[];
}

export const filledPacks: readonly FilledPack[] = readdirSync(caseFolder)
  .filter((name) => name.startsWith("pack-"))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(caseFolder, name, "filled.json"), "utf8")) as FilledPack);

const namesOf = ({ sheets, baseData }: Rubric, prefix: string) => ({
  formSheet: prefix + sheets.form,
  goalSheet: prefix + sheets.goals,
  workPaperSheet: prefix + sheets.workPaper,
  ...(baseData && { baseDataSheet: prefix + baseData.sheet }),
});

/** The filled plan. @param prefix of the sheets' names, where several forms go into one workbook */
export function filledPlan({ pack, year, unit, entries }: FilledPack, formulas: Formulas, prefix = ""): Plan {
  const rubric = packById(pack)!;
  const names = namesOf(rubric, prefix);
  const plan = (kind: Formulas): Plan => layOutForm(rubric, names, "zh-CN", { formulas: kind, year, unit });
  const { edits, unknown } = fillPlan(plan("addin"), rubric, names, [readEntries(entries)!]);
  if (unknown.length > 0) throw new Error(`No line for ${unknown.join(", ")}`);
  return applyEdits(plan(formulas), edits);
}

export function filledForm(filled: FilledPack, formulas: Formulas): Form {
  const grids = planGrids(filledPlan(filled, formulas));
  const [form] = recogniseAll(grids[0]!, { others: grids, packs });
  if (!form) throw new Error(`${filled.pack} is not recognised`);
  return form;
}

/** Every finding, by the rules that the pack names. */
export function findingsOf(form: Form): readonly string[] {
  const { form: seen, rules } = rulesInForce(form, null);
  return examine(seen, rules).findings.map(toldFinding);
}
