import { ruleErrorInWords } from "../../rubric/explanation/errorInWords";
import { points, text, type Explanation, type Shown } from "../../rubric/explanation/explanation";
import { explanationInWords, sentenceInWords } from "../../rubric/explanation/inWords";
import type { RuleCall } from "../../rubric/formula/addinCall";
import type { Language } from "../../language/language";
import { RuleError } from "../../rubric/ruleError";
import { ruleByName } from "../../rubric/rules";
import type { ScoringRule } from "../../rubric/rules/rule";
import type { CellContent } from "../../spreadsheet/grid";
import { referencesIn } from "../../spreadsheet/formulas/references";
import { argumentNames, isSaidBeside, openQuestion } from "./argumentNames";
import { argumentValue } from "./argumentValue";
import { goalRateSteps } from "./goalRate";
import type { KnownSheets } from "./knownSheets";
import type { ScoreOrigin } from "./scoreOrigin";
import type { ShownGrid } from "./shownGrid";

type Words = Pick<ScoreOrigin, "rule" | "steps" | "problem">;

/** A score cell and how it computes. */
export interface ComputedScore {
  readonly grid: ShownGrid;
  readonly row: number;
  readonly content: CellContent;
  /** "" for a typed score. */
  readonly formula: string;
  /** The rule that the formula calls, or is; null for any other formula. */
  readonly call: RuleCall | null;
}

type RuledCell = ComputedScore & { readonly call: RuleCall };

/** The rule itself does not depend on its arguments. */
const ruleSentence = (rule: ScoringRule, { args }: RuleCall, language: Language): string =>
  explanationInWords(rule.explain(args.map(() => null)), language).rule;

/** What the cell shows instead of the rule's score: the content of another cell that the formula names, or a constant. */
function decidedElsewhere(content: number, cell: RuledCell, sheets: KnownSheets, language: Language): string {
  const { formula, grid, call } = cell;
  const source = referencesIn(formula, grid.sheet).find(({ text: reference, sheet, area }) => {
    const other = area.rows * area.columns === 1 && !call.args.includes(reference) ? sheets.find(sheet) : undefined;
    return other?.values[area.row - other.top]?.[area.column - other.left] === content;
  });
  const from = source && sheets.find(source.sheet);
  const name = from ? sheets.label(from, source.area.row, source.area.column) : "";
  const args: Readonly<Record<string, Shown>> = { name: text(name), score: points(content) };
  return sentenceInWords({ id: name === "" ? "formula.decided" : "formula.taken", args }, language);
}

const unfilledInWords = (name: string, language: Language): string =>
  sentenceInWords({ id: "unfilled", args: { name: text(name) } }, language);

function explained(explanation: Explanation, cell: RuledCell, sheets: KnownSheets, language: Language): Words {
  const { grid, row, content, call } = cell;
  const names = argumentNames(call, grid.sheet, sheets);
  const words = explanationInWords(explanation, language, names);
  const isUnfilled = explanation.score === "";
  if (typeof content === "number" && (isUnfilled || Math.abs(Number(explanation.score) - content) > 1e-9)) {
    return { rule: words.rule, steps: [decidedElsewhere(content, cell, sheets, language)], problem: null };
  }
  if (content === "") {
    const question = openQuestion(cell.formula, grid.sheet, sheets);
    const asked = question === null ? [] : [unfilledInWords(question, language)];
    if (asked.length > 0 || !isUnfilled) return { rule: words.rule, steps: asked, problem: null };
    const steps = isSaidBeside(call, grid.sheet, sheets) ? [] : words.steps;
    return { rule: words.rule, steps, problem: null };
  }
  const before = call.name === "SCORE_COMPLETION" ? goalRateSteps(grid, row, language) : [];
  return { rule: words.rule, steps: [...before, ...words.steps], problem: null };
}

/** What the rule of a score cell says about its inputs, or about what is wrong with them. */
export function ruleInWords(cell: RuledCell, sheets: KnownSheets, language: Language): Words {
  const { grid, call, content } = cell;
  const rule = ruleByName(call.name);
  const values = call.args.map((argument) => argumentValue(argument, grid.sheet, sheets));
  if (!rule || values.some((value) => "unknown" in value)) return { rule: null, steps: [], problem: null };
  try {
    const explanation = rule.explain(values.map((value) => ("value" in value ? value.value : null)));
    return explained(explanation, cell, sheets, language);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const words = { rule: ruleSentence(rule, call, language), steps: [], problem: null };
    // A guard kept the rule from its arguments: the cell shows no error.
    if (content === "") return words;
    if (typeof content === "number") return { ...words, steps: [decidedElsewhere(content, cell, sheets, language)] };
    return { ...words, problem: ruleErrorInWords(error, language, argumentNames(call, grid.sheet, sheets)) };
  }
}
