import { areaAddress, cellAddress } from "../../../spreadsheet/address";
import type { ValidationRule } from "../../../spreadsheet/plan";
import { fill } from "../../../language/fill";
import { goalWords as words } from "../../locale/goalWords";
import type { LayoutWords } from "../../locale";
import { goalColumns as columns } from "./goalColumns";
import { firstGoalRow, lastGoalRow, preparedRows, type GoalKind } from "./goalTable";
import type { SheetBuilder } from "../paint/sheetBuilder";
import * as styles from "../paint/styles";

function putValidation(
  sheet: SheetBuilder,
  range: string,
  rule: ValidationRule,
  prompt: string,
  strings: LayoutWords,
): void {
  const titles = { promptTitle: strings.entryPromptTitle, errorTitle: strings.entryErrorTitle };
  sheet.validate({ range, rule, prompt, error: prompt, ...titles });
}

/** Words to choose from. */
export function putList(sheet: SheetBuilder, range: string, values: readonly string[], strings: LayoutWords): void {
  const prompt = fill(strings.answerPrompt, { words: values.join(" / ") });
  putValidation(sheet, range, { kind: "list", values }, prompt, strings);
}

/** Help while typing, down to the last row that counts. */
export function putHelp(sheet: SheetBuilder, kinds: readonly GoalKind[], strings: LayoutWords): void {
  const row = firstGoalRow(kinds);
  const all = (column: number): string => areaAddress({ row, column, rows: lastGoalRow - row + 1, columns: 1 });
  const names = kinds.map(({ kind }) => kind);
  putList(sheet, all(columns.kind), names, strings);
  putList(sheet, all(columns.direction), Object.values(words.directions), strings);
  putList(sheet, all(columns.level), words.levels, strings);
  const maximum = Math.max(...kinds.map(({ weight }) => weight));
  const points = { kind: "decimal", minimum: 0, maximum } as const;
  putValidation(sheet, all(columns.weight), points, fill(strings.goalWeightPrompt, { weight: maximum }), strings);
  putValidation(sheet, all(columns.levelScore), points, strings.levelScorePrompt, strings);
}

/** Marks what is missing in a row that was begun. Over the prepared rows only: Excel extends them with rows that are copied. */
export function putMarks(sheet: SheetBuilder, row: number): void {
  const at = (column: number): string => `$${cellAddress(row, column)}`;
  const mark = (column: number, formula: string): void => {
    const range = areaAddress({ row, column, rows: preparedRows, columns: 1 });
    sheet.formatWhere({ range, formula, fill: styles.problemFill });
  };
  mark(columns.kind, `=AND(${at(columns.kind)}="",COUNTA(${at(columns.name)}:${at(columns.weight)})>0)`);
  mark(columns.levelScore, `=AND(${at(columns.level)}<>"",${at(columns.levelScore)}="")`);
  mark(columns.text, `=AND(${at(columns.level)}<>"",LEN(TRIM(${at(columns.text)}))=0)`);
}
