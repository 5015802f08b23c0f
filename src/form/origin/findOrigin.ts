import { text } from "../../rubric/explanation/explanation";
import { sentenceInWords } from "../../rubric/explanation/inWords";
import { parameterInWords } from "../../rubric/explanation/parameterInWords";
import { readAddinCall } from "../../rubric/formula/addinCall";
import { readNativeFormula } from "../../rubric/formula/nativeCall";
import type { Language } from "../../language/language";
import { areaAddress, cellAddress } from "../../spreadsheet/address";
import type { Form } from "../form";
import { readScore } from "../recognise/scores/readScore";
import type { Reference } from "../../spreadsheet/formulas/references";
import { argumentCells } from "./argumentNames";
import { arithmeticIn, listInputs, toldReferences } from "./inputs";
import { knownSheets, type KnownSheets } from "./knownSheets";
import { ruleInWords, type ComputedScore } from "./ruleInWords";
import type { OriginInput, ScoreOrigin } from "./scoreOrigin";
import { formulaOf, shownCell, type ShownGrid } from "./shownGrid";
import { findSum, sumSteps } from "./sums";

function kindOf(formula: string | null, isBlank: boolean, sheet: string, sheets: KnownSheets): ScoreOrigin["kind"] {
  if (formula === null) return isBlank ? "blank" : "typed";
  if (readAddinCall(formula)) return "addin";
  if (readNativeFormula(formula)) return "native";
  return findSum(formula, sheet, sheets) ? "sum" : "other";
}

/** The error of a cell whose rule, if it has one, has nothing to complain about. */
function errorInWords(content: unknown, language: Language): string | null {
  const reading = typeof content === "string" ? readScore(content) : null;
  if (reading?.kind !== "error") return null;
  const id = reading.error === "#NAME?" ? "formula.unknown" : "formula.error";
  return sentenceInWords({ id, args: { error: text(reading.error) } }, language);
}

const placeOf = ({ sheet, area }: Reference): string => `${sheet}!${areaAddress(area)}`;

/** The inputs of a score cell; those that the steps count carry their number. */
function inputsOf(
  { grid, formula, call, content }: ComputedScore,
  sheets: KnownSheets,
  language: Language,
): readonly OriginInput[] {
  const references = toldReferences(formula, grid.sheet, sheets);
  const isArgument = (reference: Reference): boolean => call?.args.includes(reference.text) ?? true;
  const inputs = listInputs(references, sheets, (reference) => content === "" || isArgument(reference));
  const taken = new Map((call ? argumentCells(call, grid.sheet) : []).map((each) => [placeOf(each.cell), each]));
  return inputs.map((input): OriginInput => {
    const { cell, name, number } = taken.get(`${input.sheet}!${input.address}`) ?? {};
    if (!cell || name === undefined) return input;
    // Beside a score stands what the line is about; only a heading tells what its other figures are.
    const isNamed = cell.sheet !== grid.sheet || sheets.hasHeading(grid, cell.area.row, cell.area.column);
    const label = isNamed ? input.label : parameterInWords(name, language);
    return { ...input, label: number === null ? label : `${number}. ${label}` };
  });
}

/** The arithmetic of a formula that is no rule: its terms, or its operands. */
function ownSteps({ formula, grid, content }: ComputedScore, shown: string, sheets: KnownSheets): string[] {
  const sum = sumSteps(formula, grid.sheet, sheets, content, shown);
  if (sum.length > 0 || typeof content !== "number") return sum;
  const arithmetic = arithmeticIn(formula, grid.sheet, sheets);
  return arithmetic === null ? [] : [`${arithmetic} = ${shown}`];
}

const isScoreOf = (forms: readonly Form[], address: string): boolean =>
  forms.some(({ lines, total }) =>
    [...lines, ...(total ? [total] : [])].some(({ score }) => score.address === address),
  );

/**
 * How the score in a cell came about: the rule, the inputs, the arithmetic.
 * @param row and column of the sheet, from 0
 * @param forms what was recognised on the sheet; a cell that is none of their scores counts only if a scoring rule computes it
 * @param others the other sheets that were read; inputs elsewhere stay without label and content
 */
export function findOrigin(
  grid: ShownGrid,
  [row, column]: readonly [number, number],
  forms: readonly Form[],
  others: readonly ShownGrid[],
  language: Language,
): ScoreOrigin | null {
  const address = cellAddress(row, column);
  const content = grid.values[row - grid.top]?.[column - grid.left] ?? "";
  const formula = formulaOf(grid, row, column);
  const call = formula === null ? null : (readAddinCall(formula) ?? readNativeFormula(formula));
  if (!isScoreOf(forms, address) && !call) return null;
  const sheets = knownSheets(forms, [grid, ...others]);
  const shown = shownCell(grid, row, column);
  const cell = { grid, row, content, formula: formula ?? "", call };
  const words = call ? ruleInWords({ ...cell, call }, sheets, language) : null;
  const own = call ? [] : ownSteps(cell, shown, sheets);
  return {
    sheet: grid.sheet,
    address,
    kind: kindOf(formula, content === "", grid.sheet, sheets),
    formula,
    rule: words?.rule ?? null,
    inputs: inputsOf(cell, sheets, language),
    steps: words?.steps ?? own,
    result: content === "" ? null : shown,
    problem: words?.problem ?? errorInWords(content, language),
  };
}
