import { ruleErrorInWords } from "../../rubric/explanation/errorInWords";
import { explanationInWords } from "../../rubric/explanation/inWords";
import { parameterInWords } from "../../rubric/explanation/parameterInWords";
import { readAddinCall, readNativeFormula, type RuleCall } from "../../rubric/formula";
import { callsIn } from "../../rubric/formula/calls";
import type { Language } from "../../rubric/locale";
import { RuleError } from "../../rubric/ruleError";
import { ruleByName } from "../../rubric/rules";
import { cellAddress } from "../../sheet/address";
import { readScore } from "../recognise/readScore";
import { referencesIn } from "../references";
import { argumentValue } from "./argumentValue";
import { inputOf, type SheetByName } from "./inputs";
import type { ScoreOrigin } from "./scoreOrigin";
import { shownCell, type ShownGrid } from "./shownGrid";

type Words = Pick<ScoreOrigin, "rule" | "steps" | "problem">;

const silent: Words = { rule: null, steps: [], problem: null };

/** What the rule says about the inputs; nothing where the cell shows something else than the rule gives (a gate decided). */
function explained(call: RuleCall, grid: ShownGrid, content: unknown, sheets: SheetByName, language: Language): Words {
  const rule = ruleByName(call.name);
  const values = call.args.map((arg) => argumentValue(arg, grid.sheet, sheets));
  if (!rule || values.some((value) => "unknown" in value)) return silent;
  try {
    const explanation = rule.explain(values.map((value) => ("value" in value ? value.value : null)));
    const words = explanationInWords(explanation, language);
    const isOther = typeof content === "number" && Math.abs(Number(explanation.score) - content) > 1e-9;
    return { rule: words.rule, steps: isOther ? [] : words.steps, problem: null };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return { ...silent, problem: ruleErrorInWords(error, language) };
  }
}

const sums = new Set(["SUM", "SUMIF", "SUMIFS", "SUMPRODUCT"]);

const addsUp = (formula: unknown): boolean =>
  typeof formula === "string" && callsIn(formula).some(({ name }) => sums.has(name.toUpperCase()));

/** A sum that stands in another cell, as the goals' points stand above their table. */
function takesSum(formula: string, sheet: string, sheets: SheetByName): boolean {
  return referencesIn(formula, sheet).some(({ sheet: name, area: { row, column, rows, columns } }) => {
    const grid = rows * columns === 1 ? sheets(name) : undefined;
    return addsUp(grid?.formulas[row - grid.top]?.[column - grid.left]);
  });
}

function kindOf(formula: string | null, isBlank: boolean, sheet: string, sheets: SheetByName): ScoreOrigin["kind"] {
  if (formula === null) return isBlank ? "blank" : "typed";
  if (readAddinCall(formula)) return "addin";
  if (readNativeFormula(formula)) return "native";
  return addsUp(formula) || takesSum(formula, sheet, sheets) ? "sum" : "other";
}

/** Parameters name what stands beside the score itself, where no question leads to the cell. */
function labels(call: RuleCall | null, language: Language): ReadonlyMap<string, string> {
  const parameters = (call && ruleByName(call.name)?.parameters) ?? [];
  return new Map(
    (call?.args ?? []).flatMap((arg, index) => {
      const name = parameters[index]?.name;
      return arg !== null && name !== undefined ? [[arg, parameterInWords(name, language)] as const] : [];
    }),
  );
}

/**
 * How the score in a cell came about: the rule, the inputs, the arithmetic.
 * @param row and column of the sheet, from 0
 * @param isScore true where the form has a score in this cell; any other cell counts only if a scoring rule computes it
 * @param sheets the sheets that were read; inputs on others stay without label and content
 */
export function findOrigin(
  grid: ShownGrid,
  [row, column]: readonly [number, number],
  isScore: boolean,
  sheets: SheetByName,
  language: Language,
): ScoreOrigin | null {
  const content = grid.values[row - grid.top]?.[column - grid.left] ?? "";
  const stored = grid.formulas[row - grid.top]?.[column - grid.left];
  const formula = typeof stored === "string" && stored.startsWith("=") ? stored : null;
  const kind = kindOf(formula, content === "", grid.sheet, sheets);
  const call = formula === null ? null : (readAddinCall(formula) ?? readNativeFormula(formula));
  if (!isScore && !call) return null;
  const parameterLabels = labels(call, language);
  const words = call ? explained(call, grid, content, sheets, language) : silent;
  const reading = readScore(content);
  return {
    sheet: grid.sheet,
    address: cellAddress(row, column),
    kind,
    formula,
    rule: words.rule,
    inputs: (formula === null ? [] : referencesIn(formula, grid.sheet)).map((reference) =>
      inputOf(reference, sheets, reference.sheet === grid.sheet ? parameterLabels.get(reference.text) : undefined),
    ),
    steps: words.steps,
    result: content === "" ? null : shownCell(grid, row, column),
    problem: words.problem ?? (reading.kind === "error" ? reading.error : null),
  };
}
