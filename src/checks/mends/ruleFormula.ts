import type { FormLine } from "../../form/form";
import { shiftRows } from "../../form/changes/goalRows/shiftRows";
import { goalScoreFormula } from "../../form/layout/goals/goalTable";
import type { PackLine } from "../../form/recognise/packLines";
import { ruleFormula } from "../../form/layout/scoreFormulas";
import { cellScoreFormula } from "../../rubric/formula/cellScore";
import { isComputed, isOnForm, type Quantity } from "../../rubric/quantity";
import { ruleQuantities } from "../../rubric/rules";
import { parseAddress, quoteSheet } from "../../spreadsheet/address";
import { perObject } from "../support/perObject";
import { goalLines, judgedOtherwise, lineAt, packLines, paperIn, usesAddin } from "./lookups";
import { isFormula, storedAt, type Mender, type Scene } from "./mend";

/** Where the work paper asks for a quantity of a line: a cell, or the range of a list of questions; null where it does not. */
function quantityCells(
  { form, grids }: Scene,
  { indicator, line }: PackLine,
): ((quantity: Quantity) => string | null) | null {
  const grid = grids.find(({ sheet }) => sheet === form.workPaper);
  const paper = grid && paperIn(grid);
  if (!paper) return null;
  return (quantity) => {
    if (isComputed(quantity)) return paper.address(indicator, quantity.label) ?? null;
    const asked = quantity.kind === "input" ? quantity.input : null;
    const input = line.inputs?.find(({ id }) => id === asked);
    const at = (number: number) => paper.address(indicator, input?.question.replace("{n}", String(number)) ?? "");
    const [first, last] = [at(1), at(input?.count ?? 1)];
    if (first === undefined || last === undefined) return null;
    return first === last ? first : `${first}:${last}`;
  };
}

/** The rule's formula of a line as the layout writes it, for where its inputs stand now. */
function formulaOfLine(scene: Scene, at: FormLine): string | null {
  const { form } = scene;
  const known = packLines(form).get(at);
  if (!known) return null;
  const formulas = usesAddin(form) ? "addin" : "native";
  const { rule } = known.line;
  if (rule && ruleQuantities(rule).some(isOnForm)) {
    const row = (parseAddress(at.score.address)?.row ?? 0) + 1;
    const isOwn = at.weightAddress !== at.nameAddress;
    return cellScoreFormula(rule, row, isOwn ? at.weightAddress : String(at.weight ?? 0), formulas);
  }
  const kind = goalLines(form).indexOf(known.line);
  if (kind >= 0) return form.goals ? goalScoreFormula(form.goals.sheet, kind) : null;
  const cells = quantityCells(scene, known);
  if (!cells || form.workPaper === null) return null;
  const sheet = quoteSheet(form.workPaper);
  let isComplete = true;
  const cell = (quantity: Quantity): string => {
    const address = cells(quantity);
    isComplete &&= address !== null;
    return `${sheet}!${address ?? ""}`;
  };
  const formula = ruleFormula(known.line, { weight: at.weightAddress, cell }, formulas);
  return isComplete ? (formula ?? null) : null;
}

/** The first score of the goal table that is still computed. */
const computedGoal = perObject(({ form, grids }: Scene): { readonly formula: string; readonly row: number } | null => {
  const sheet = form.goals?.sheet ?? "";
  for (const { score } of form.goals?.rows ?? []) {
    const stored = storedAt(grids, sheet, score.address);
    const place = parseAddress(score.address);
    if (typeof stored === "string" && isFormula(stored) && place) return { formula: stored, row: place.row };
  }
  return null;
});

/** The formula of a goal's score, as another row of the table has it. */
function formulaOfGoal(scene: Scene, address: string): string | null {
  const place = parseAddress(address);
  const other = computedGoal(scene);
  return place && other ? shiftRows(other.formula, place.row - other.row) : null;
}

/** A score that was typed over its formula gets it back. Where a person judged otherwise than the rule, that is offered only. */
export const ruleFormulaBack: Mender = (finding, scene) => {
  const { sheet, address, line, id } = finding;
  const from = storedAt(scene.grids, sheet, address);
  if (from === undefined || isFormula(from)) return null;
  const at = sheet === scene.form.sheet ? lineAt(scene.form).get(address) : undefined;
  const formula = at ? formulaOfLine(scene, at) : formulaOfGoal(scene, address);
  if (formula === null) return null;
  const gives = at && typeof at.expected?.score === "number" ? { gives: at.expected.score } : {};
  const sure = id === "typed-over-formula" && !judgedOtherwise(scene.findings).has(address);
  return { kind: "formula", edits: [{ sheet, address, line, from, to: { formula }, ...gives, sure }] };
};
