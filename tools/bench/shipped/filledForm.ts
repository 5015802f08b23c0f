import { applyEdits } from "../../../src/form/fill/applyEdits";
import type { Entries, LineEntry } from "../../../src/form/fill/entries";
import { fillPlan } from "../../../src/form/fill/fillPlan";
import { planGrids } from "../../../src/form/fill/planGrids";
import { planResults } from "../../../src/planResults/planResults";
import { writePlan } from "../../../src/workbookFiles/writePlan";
import type { FormLine } from "../../../src/form/form";
import { layOutForm, type SheetNames } from "../../../src/form/layout";
import { recogniseAll } from "../../../src/form/recognise";
import type { Rubric } from "../../../src/rubric/rubric";
import { pick, random, REASONS } from "./words";
import { packs } from "../../../src/packs";

function entryOf({ path, weight, target }: FormLine): LineEntry {
  const isMet = random() < 0.8;
  const goal = 10 + Math.floor(random() * 500);
  return {
    name: path.at(-1) ?? "",
    group: path.at(-2),
    score: (weight ?? 0) * (isMet ? 1 : 0.9),
    justification: isMet ? "" : pick(REASONS),
    target: target ? `完成${goal}件` : undefined,
    actual: target ? `完成${isMet ? goal : goal - 1}件` : undefined,
    inputs: [],
  };
}

/** Makes files of a shipped form as a department hands it in: other scores, figures and texts on every call. */
export function filledForms({ sheets, ...rubric }: Rubric): () => Uint8Array {
  const names: SheetNames = { formSheet: sheets.form, goalSheet: sheets.goals, workPaperSheet: sheets.workPaper };
  const whole = { ...rubric, sheets };
  const [addin, native] = (["addin", "native"] as const).map((formulas) =>
    layOutForm(whole, names, "zh-CN", { formulas }),
  );
  if (!addin || !native) throw new Error("The form has no plan.");
  const [grid, ...others] = planGrids(addin);
  const lines = grid ? recogniseAll(grid, { others, packs }).flatMap((form) => form.lines) : [];
  return () => {
    const fields = { unit: `某某局${Math.floor(random() * 1000)}` };
    const entries: Entries = { fields, funding: [], lines: lines.map(entryOf), total: undefined, goals: {} };
    const { edits } = fillPlan(addin, whole, names, [entries]);
    return writePlan(applyEdits(native, edits), { result: planResults(applyEdits(addin, edits)) });
  };
}
