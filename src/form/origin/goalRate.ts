import { explanationInWords } from "../../rubric/explanation/inWords";
import type { Language } from "../../language/language";
import { RuleError } from "../../rubric/ruleError";
import { ruleByName } from "../../rubric/rules";
import { findGoalColumns } from "../recognise/companions/goalTable";
import { GridReader } from "../recognise/grid/gridReader";
import type { ShownGrid } from "./shownGrid";

/** How the rate in a row of a goal table came about (R1a): `94 ÷ 100 = 94%`; none where the cell shows another one. */
export function goalRateSteps(grid: ShownGrid, row: number, language: Language): readonly string[] {
  const reader = new GridReader(grid);
  const found = findGoalColumns(reader);
  const at = row - grid.top;
  if (!found || at <= found.headerRow) return [];
  const { target, actual, direction, rate } = found.columns;
  const [shown, ...figures] = [rate, actual, target].map((column) => reader.value(at, column));
  if ([shown, ...figures].some((figure) => typeof figure !== "number")) return [];
  try {
    const word = reader.value(at, direction);
    const explanation = ruleByName("COMPLETION_RATE")?.explain([...figures, word === "" ? null : word]);
    const isOther = !explanation || Math.abs(Number(explanation.score) - Number(shown)) > 1e-9;
    return isOther ? [] : explanationInWords(explanation, language).steps;
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return [];
  }
}
