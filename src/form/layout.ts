import { addinFormula } from "../rubric/rules";
import type { Rubric, ScoredLine } from "../rubric/rubric";
import { areaAddress, cellAddress, quoteSheet } from "../sheet/address";
import type { Plan, SheetPlan } from "../sheet/plan";
import { layoutStrings, type Locale } from "./locale";
import { formColumns as columns, formWidths, lastFormColumn } from "./layout/columns";
import { putHead } from "./layout/head";
import { SheetBuilder } from "./layout/sheetBuilder";
import * as styles from "./layout/styles";
import { putHeader, putLines } from "./layout/table";
import { putDeductionMark, putTotals } from "./layout/totals";
import { placeInputs, type WorkPaperBlock } from "./layout/workPaper";
import { firstInputAddress, firstWorkPaperRow, layOutWorkPaper, probeAddress } from "./layout/workPaperSheet";

export interface SheetNames {
  readonly formSheet: string;
  readonly workPaperSheet: string;
}

/** The hidden name that says which pack a form sheet came from: `="tianhe-2023|1"`. It belongs to the sheet, so that a workbook can hold several forms. */
export const packName = "_RUBRIC_PACK";

interface LaidOutForm {
  readonly plan: SheetPlan;
  readonly scoreCell: (lineId: string) => string;
  readonly firstEntry: string;
}

function scoreFormulas(blocks: readonly WorkPaperBlock[], workPaperSheet: string) {
  return (line: ScoredLine, row: number): string | undefined => {
    const block = blocks.find((candidate) => candidate.line === line);
    if (!block || !line.rule) return undefined;
    return addinFormula(line.rule, {
      weight: cellAddress(row, columns.weight),
      cell: (quantity) => `${quoteSheet(workPaperSheet)}!${block.cell(quantity)}`,
    });
  };
}

function layOutFormSheet(
  rubric: Rubric,
  names: SheetNames,
  blocks: readonly WorkPaperBlock[],
  locale: Locale,
): LaidOutForm {
  const strings = layoutStrings[locale];
  const sheet = new SheetBuilder(names.formSheet, formWidths, 18);
  const { nextRow: headerRow, firstEntry } = putHead(sheet, rubric);
  const firstLine = putHeader(sheet, rubric, headerRow);
  const formulas = scoreFormulas(blocks, names.workPaperSheet);
  const { rows, nextRow } = putLines(sheet, rubric, firstLine, formulas, strings);
  const end = putTotals(sheet, rubric, firstLine, nextRow);
  putDeductionMark(sheet, firstLine, nextRow - firstLine);

  const all = { row: 0, column: 0, rows: end, columns: lastFormColumn + 1 };
  const printed = { ...all, row: firstEntry[0], rows: end - firstEntry[0] };
  sheet.styleBelow(printed, styles.bordered);
  sheet.styleBelow(all, styles.body);
  const plan = sheet.build({
    page: {
      orientation: "Landscape",
      printTitleRows: `$${headerRow + 1}:$${firstLine}`,
      printArea: areaAddress(all),
      centerFooter: strings.pageFooter,
      margins: { top: 36, bottom: 40, left: 28, right: 28 },
    },
    frozenRows: 0,
    gridlines: false,
    autofitRows: [`${firstLine + 1}:${nextRow}`],
  });
  return {
    plan,
    scoreCell: (lineId) => cellAddress(rows.get(lineId) ?? 0, columns.score),
    firstEntry: cellAddress(...firstEntry),
  };
}

/**
 * Lays a rubric out as an empty form with its work paper, as published: everything that insertion writes.
 * @param names free sheet names; the formulas refer to them
 * @param locale the language of prompts and of the work paper's own words; the form's texts are the pack's
 */
export function layOutForm(rubric: Rubric, names: SheetNames, locale: Locale): Plan {
  const blocks = placeInputs(rubric, firstWorkPaperRow);
  const form = layOutFormSheet(rubric, names, blocks, locale);
  const workPaper = layOutWorkPaper(names, blocks, form.scoreCell, layoutStrings[locale]);
  return {
    sheets: [form.plan, workPaper],
    names: [{ name: packName, sheet: names.formSheet, formula: `="${rubric.id}|${rubric.version}"`, visible: false }],
    select: { sheet: names.formSheet, address: form.firstEntry },
    next: { sheet: names.workPaperSheet, address: firstInputAddress },
    probe: { sheet: names.workPaperSheet, address: probeAddress },
  };
}
