import type { CellsOfLines } from "../../../rubric/quantity";
import { greatestShare, quantityFormula, quantityNote } from "../../../rubric/quantityFormula";
import { cellAddress } from "../../../spreadsheet/address";
import type { PlanCell, SheetPlan, ValidationPlan } from "../../../spreadsheet/plan";
import { fill } from "../../../language/fill";
import type { LayoutWords } from "../../locale";
import { inEnglish } from "../../locale/inEnglish";
import { workPaperColumns as columns, workPaperWidths } from "./workPaperColumns";
import type { Formulas } from "../../../rubric/formula/formulas";
import { SheetBuilder } from "../paint/sheetBuilder";
import * as styles from "../paint/styles";
import { bodySize, textHeight } from "../measure/textHeight";
import { entryFormat, type WorkPaperBlock, type WorkPaperRow } from "./workPaper";

const stateRow = 2;
const headerRow = 3;
export const firstWorkPaperRow = headerRow + 1;
export const firstInputAddress = cellAddress(firstWorkPaperRow, columns.entry);
/** Calls a function unguarded, so that insertion can tell whether functions answer; the guarded ones wait for inputs. */
export const probeAddress = cellAddress(stateRow, columns.entry);
const probeFormula = "=RUBRIC.SCORE_IF(TRUE,1)";

const size = bodySize + 1;
const rowHeight = 18;

/** In an English Excel the question stands in English below itself. */
function questionOf(item: WorkPaperRow, { asked }: LayoutWords): string {
  const { question, english } =
    item.kind === "input" ? item.input : { question: item.quantity.label, english: item.quantity.english };
  const n = item.kind === "input" ? item.number : "";
  return english === undefined
    ? fill(question, { n })
    : fill(asked, { question: fill(question, { n }), english: fill(english, { n }) });
}

/** Of all rows, in points: title, hint, state, headings, then one row an input or quantity. */
function workPaperHeights(hint: string, blocks: readonly WorkPaperBlock[], strings: LayoutWords): readonly number[] {
  const widthAt = (column: number): number => workPaperWidths[column] ?? 0;
  const width = workPaperWidths.reduce((sum, each) => sum + each, 0);
  const rows = blocks.flatMap((block) => {
    const name = Math.ceil(textHeight(block.name, widthAt(columns.indicator), size) / block.rows.length);
    return block.rows.map((item) =>
      Math.max(name, textHeight(questionOf(item, strings), widthAt(columns.question), size)),
    );
  });
  return [28, textHeight(hint, width, size), rowHeight, rowHeight, ...rows];
}

/** The row that says what computes the scores; the same row in both cases, so that formulas can be switched in place. */
function putState(sheet: SheetBuilder, formulas: Formulas, strings: LayoutWords): void {
  const question = { row: stateRow, column: columns.question, rows: 1, columns: 1 };
  const isAddin = formulas === "addin";
  sheet.put(stateRow, columns.question, isAddin ? strings.functionState : strings.nativeState);
  sheet.put(stateRow, columns.entry, isAddin ? { formula: probeFormula } : null);
  sheet.style(question, { ...styles.hintStyle, horizontal: "Right" });
  sheet.style({ ...question, column: columns.entry }, { numberFormat: strings.functionStateFormat });
}

function putTop(sheet: SheetBuilder, hint: string, formulas: Formulas, strings: LayoutWords): void {
  const wide = { column: 0, rows: 1, columns: workPaperWidths.length };
  sheet.putMerged({ ...wide, row: 0 }, strings.workPaperTitle);
  sheet.style({ ...wide, row: 0 }, { ...styles.titleStyle, fontSize: 16 });
  sheet.putMerged({ ...wide, row: 1 }, hint);
  sheet.style({ ...wide, row: 1 }, styles.hintStyle);
  putState(sheet, formulas, strings);
  const headings = [strings.indicator, strings.question, strings.entry, strings.unit, strings.score];
  headings.forEach((text, column) => sheet.put(headerRow, column, text));
  sheet.style({ row: headerRow, column: 0, rows: 1, columns: headings.length }, styles.heading);
}

function entryValidation(row: WorkPaperRow, range: string, strings: LayoutWords): ValidationPlan | null {
  if (row.kind !== "input") return null;
  const { kind, words = [] } = row.input;
  const prompts = { share: strings.sharePrompt, amount: strings.amountPrompt, count: strings.countPrompt };
  const choices = words.map((word) => {
    const english = inEnglish(word);
    return english === undefined ? word : fill(strings.choice, { word, english });
  });
  const prompt = kind === "answer" ? fill(strings.answerPrompt, { words: choices.join(" / ") }) : prompts[kind];
  const rules = {
    share: { kind: "decimal", minimum: 0, maximum: greatestShare },
    amount: { kind: "decimal", minimum: 0, maximum: 1e12 },
    count: { kind: "wholeNumber", minimum: 0 },
    answer: { kind: "list", values: words },
  } as const;
  const titles = { promptTitle: strings.entryPromptTitle, errorTitle: strings.entryErrorTitle };
  return { range, rule: rules[kind], prompt, error: prompt, ...titles };
}

/** An input's unit, or what has to be said beside a computed quantity. */
function unitOf(item: WorkPaperRow, { inputCells }: WorkPaperBlock, strings: LayoutWords): PlanCell {
  if (item.kind === "input") return item.input.unit ?? null;
  const note = quantityNote(item.quantity, inputCells, strings);
  return note === null ? null : { formula: note };
}

function putBlock(
  sheet: SheetBuilder,
  block: WorkPaperBlock,
  { scoreCell, lineCells }: FormCells,
  strings: LayoutWords,
): void {
  const rows = block.rows.length;
  sheet.putMerged({ row: block.firstRow, column: columns.indicator, rows, columns: 1 }, block.name);
  const shown = scoreCell(block.line.id);
  const score = { formula: `=IF(${shown}="","",${shown})` };
  sheet.putMerged({ row: block.firstRow, column: columns.score, rows, columns: 1 }, score);
  block.rows.forEach((item, index) => {
    const row = block.firstRow + index;
    const cell = { row, column: columns.entry, rows: 1, columns: 1 };
    const isInput = item.kind === "input";
    sheet.put(row, columns.question, questionOf(item, strings));
    sheet.put(
      row,
      columns.entry,
      isInput ? null : { formula: quantityFormula(item.quantity, block.inputCells, lineCells) },
    );
    sheet.put(row, columns.unit, unitOf(item, block, strings));
    sheet.style(cell, { numberFormat: entryFormat(item) });
    if (isInput) sheet.style(cell, styles.inputStyle);
    const validation = entryValidation(item, cellAddress(row, columns.entry), strings);
    if (validation) sheet.validate(validation);
  });
}

/** Where the work paper finds things on the form's sheet, with the sheet's name. */
export interface FormCells {
  /** The score of a line, by its id. */
  readonly scoreCell: (lineId: string) => string;
  readonly lineCells: CellsOfLines;
}

/** The work paper (测算底稿): every input of a ruled line, labelled, with its unit; beside it the score that the form shows. */
export function layOutWorkPaper(
  names: { readonly formSheet: string; readonly workPaperSheet: string },
  blocks: readonly WorkPaperBlock[],
  form: FormCells,
  formulas: Formulas,
  strings: LayoutWords,
): SheetPlan {
  const hint = fill(strings.workPaperHint, { form: names.formSheet });
  const sheet = new SheetBuilder(names.workPaperSheet, workPaperWidths, workPaperHeights(hint, blocks, strings));
  const table = blocks.reduce((rows, block) => rows + block.rows.length, 0);
  const all = { row: 0, column: 0, rows: firstWorkPaperRow + table, columns: workPaperWidths.length };
  sheet.style(all, { ...styles.body, fontSize: size });
  sheet.style({ ...all, row: headerRow, rows: table + 1 }, styles.bordered);
  sheet.style({ ...all, row: firstWorkPaperRow, column: columns.question, rows: table, columns: 1 }, styles.leftText);
  putTop(sheet, hint, formulas, strings);
  for (const block of blocks) {
    putBlock(sheet, block, form, strings);
  }
  return sheet.build({
    page: {
      orientation: "Portrait",
      printTitleRows: `$${headerRow + 1}:$${headerRow + 1}`,
      centerFooter: strings.pageFooter,
      margins: { top: 40, bottom: 40, left: 36, right: 36 },
    },
    frozenRows: firstWorkPaperRow,
    gridlines: false,
    autofitRows: [],
  });
}
