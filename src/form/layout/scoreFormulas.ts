import type { Quantity } from "../../rubric/quantity";
import { addinFormula, nativeFormula } from "../../rubric/rules";
import type { Gate, RowScoring, ScoredLine } from "../../rubric/rubric";
import { quoteSheet } from "../../spreadsheet/address";
import type { Formulas } from "../../rubric/formula/formulas";
import { goalScoreFormula, type GoalKind } from "./goals/goalTable";
import type { LiveFormulas } from "./paint/liveFormulas";
import { executionScoreFormula, rowScoreFormula, type RowCells } from "./rowScore";
import type { WorkPaperBlock } from "./workPaper/workPaper";

const formulaOf = { addin: addinFormula, native: nativeFormula } as const;

/** 0 where the gate is closed, the rule's formula where it is open, `""` while it is not answered or the line does not apply. */
function gated(gate: Gate, cell: string, formula: string): string {
  return `=IF(${cell}="${gate.closed}",0,IF(${cell}="${gate.open}",${formula.slice(1)},""))`;
}

/** Where a rule finds what it needs. */
interface RuleOperands {
  readonly weight: string;
  readonly cell: (quantity: Quantity) => string;
}

/** The formula that scores a line by its rule and its gate; undefined where it has no rule. */
export function ruleFormula(
  { rule, gate }: ScoredLine,
  operands: RuleOperands,
  formulas: Formulas,
): string | undefined {
  if (!rule) return undefined;
  const formula = formulaOf[formulas](rule, operands);
  return gate ? gated(gate, operands.cell({ kind: "input", input: gate.input }), formula) : formula;
}

/** Where each score comes from: the work paper's inputs by the line's rule, the goal table's sums, or the line's own row. */
export function scoreFormulas(
  blocks: readonly WorkPaperBlock[],
  kinds: readonly GoalKind[],
  names: { readonly goalSheet: string; readonly workPaperSheet: string },
  formulas: Formulas,
): LiveFormulas {
  const execution: LiveFormulas["execution"] = (rate, points) => executionScoreFormula(rate, points, formulas);
  const row = (scoring: RowScoring, cells: RowCells): string => rowScoreFormula(scoring, cells, formulas);
  const line: LiveFormulas["line"] = (line, weight) => {
    const goal = kinds.findIndex((kind) => kind.line === line);
    if (goal >= 0) return goalScoreFormula(names.goalSheet, goal);
    const block = blocks.find((candidate) => candidate.line === line);
    const cell = (quantity: Quantity): string => `${quoteSheet(names.workPaperSheet)}!${block?.cell(quantity) ?? ""}`;
    return block ? ruleFormula(line, { weight, cell }, formulas) : undefined;
  };
  return { line, row, execution };
}
