import { addinFormula, nativeFormula, type RuleSpec } from "../../rubric/rules";
import type { Gate, RowScoring } from "../../rubric/rubric";
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

/** Where each score comes from: the work paper's inputs by the line's rule, the goal table's sums, or the line's own row. */
export function scoreFormulas(
  blocks: readonly WorkPaperBlock[],
  kinds: readonly GoalKind[],
  names: { readonly goalSheet: string; readonly workPaperSheet: string },
  formulas: Formulas,
): LiveFormulas {
  const byRule = (rule: RuleSpec, block: WorkPaperBlock, weight: string): string =>
    formulaOf[formulas](rule, {
      weight,
      cell: (quantity) => `${quoteSheet(names.workPaperSheet)}!${block.cell(quantity)}`,
    });
  const execution: LiveFormulas["execution"] = (rate, points) => executionScoreFormula(rate, points, formulas);
  const row = (scoring: RowScoring, cells: RowCells): string => rowScoreFormula(scoring, cells, formulas);
  const line: LiveFormulas["line"] = (line, weight) => {
    const goal = kinds.findIndex((kind) => kind.line === line);
    if (goal >= 0) return goalScoreFormula(names.goalSheet, goal);
    const block = blocks.find((candidate) => candidate.line === line);
    if (!block || !line.rule) return undefined;
    const formula = byRule(line.rule, block, weight);
    if (!line.gate) return formula;
    const answer = block.cell({ kind: "input", input: line.gate.input });
    return gated(line.gate, `${quoteSheet(names.workPaperSheet)}!${answer}`, formula);
  };
  return { line, row, execution };
}
