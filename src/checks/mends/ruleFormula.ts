import type { FormLine } from "../../form/form";
import { shiftRows } from "../../form/changes/goalRows/shiftRows";
import { goalKinds, goalScoreFormula } from "../../form/layout/goals/goalTable";
import { readWorkPaper } from "../../form/recognise/companions/workPaper";
import { GridReader } from "../../form/recognise/grid/gridReader";
import { knownLines, type PackLine } from "../../form/recognise/packLines";
import { ruleFormula } from "../../form/layout/scoreFormulas";
import { addinCalls } from "../../rubric/formula/addinCall";
import { isComputed, type Quantity } from "../../rubric/quantity";
import { parseAddress, quoteSheet } from "../../spreadsheet/address";
import { isFormula, storedAt, type Mender, type Scene } from "./mend";

/** Where the work paper asks for a quantity of a line: a cell, or the range of a list of questions; null where it does not. */
function quantityCells(
  { form, grids }: Scene,
  { indicator, line }: PackLine,
): ((quantity: Quantity) => string | null) | null {
  const grid = grids.find(({ sheet }) => sheet === form.workPaper);
  const paper = grid && readWorkPaper(new GridReader(grid));
  if (!grid || !paper) return null;
  return (quantity) => {
    if (isComputed(quantity)) return paper.address(indicator, quantity.label) ?? null;
    const input = line.inputs?.find(({ id }) => id === quantity.input);
    const at = (number: number) => paper.address(indicator, input?.question.replace("{n}", String(number)) ?? "");
    const [first, last] = [at(1), at(input?.count ?? 1)];
    if (first === undefined || last === undefined) return null;
    return first === last ? first : `${first}:${last}`;
  };
}

/** The rule's formula of a line as the layout writes it, for where its inputs stand now. */
function formulaOfLine(scene: Scene, at: FormLine): string | null {
  const { form } = scene;
  if (!form.rubric) return null;
  const known = knownLines(form.lines, [form.rubric], null).lines[form.lines.indexOf(at)];
  if (!known) return null;
  const kind = goalKinds(form.rubric).findIndex(({ line }) => line === known.line);
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
  const isAddin = form.lines.some(({ score }) => score.formula !== null && addinCalls(score.formula).length > 0);
  const formula = ruleFormula(known.line, { weight: at.weightAddress, cell }, isAddin ? "addin" : "native");
  return isComplete ? (formula ?? null) : null;
}

/** The formula of a goal's score, as another row of the table has it. */
function formulaOfGoal({ form, grids }: Scene, address: string): string | null {
  const place = parseAddress(address);
  const sheet = form.goals?.sheet ?? "";
  for (const { score } of form.goals?.rows ?? []) {
    const stored = storedAt(grids, sheet, score.address);
    const other = parseAddress(score.address);
    if (typeof stored === "string" && isFormula(stored) && place && other)
      return shiftRows(stored, place.row - other.row);
  }
  return null;
}

/** A score that was typed over its formula gets it back. Where a person judged otherwise than the rule, that is offered only. */
export const ruleFormulaBack: Mender = (finding, scene) => {
  const { sheet, address, line, id } = finding;
  const from = storedAt(scene.grids, sheet, address);
  if (from === undefined || isFormula(from)) return null;
  const at = sheet === scene.form.sheet ? scene.form.lines.find(({ score }) => score.address === address) : undefined;
  const formula = at ? formulaOfLine(scene, at) : formulaOfGoal(scene, address);
  if (formula === null) return null;
  const gives = at && typeof at.expected?.score === "number" ? { gives: at.expected.score } : {};
  const sure =
    id === "typed-over-formula" &&
    !scene.findings.some((other) => other.id === "score-differs-from-rule" && other.address === address);
  return { kind: "formula", edits: [{ sheet, address, line, from, to: { formula }, ...gives, sure }] };
};
