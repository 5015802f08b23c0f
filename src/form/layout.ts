import type { Language } from "../rubric/locale";
import type { Rubric } from "../rubric/rubric";
import { areaAddress, cellAddress } from "../sheet/address";
import type { Plan, SheetPlan } from "../sheet/plan";
import { layoutStrings } from "./locale";
import type { LayoutStrings } from "./locale/strings";
import { formColumns as columns, formWidths, lastFormColumn } from "./layout/columns";
import type { Formulas } from "./layout/formulas";
import { layOutGoals } from "./layout/goalSheet";
import { goalKinds } from "./layout/goalTable";
import { putHead } from "./layout/head";
import { scoreFormulas, type ScoreFormulas } from "./layout/scoreFormulas";
import { SheetBuilder } from "./layout/sheetBuilder";
import * as styles from "./layout/styles";
import { putHeader, putLines } from "./layout/table";
import { putDeductionMark, putTotals } from "./layout/totals";
import { placeInputs } from "./layout/workPaper";
import { firstInputAddress, firstWorkPaperRow, layOutWorkPaper, probeAddress } from "./layout/workPaperSheet";

export interface SheetNames {
  readonly formSheet: string;
  /** Not used where the rubric has no line that is scored by goals. */
  readonly goalSheet: string;
  readonly workPaperSheet: string;
}

/** The hidden name that says which pack a form sheet came from: `="tianhe-2023|1"`. It belongs to the sheet, so that a workbook can hold several forms. */
export const packName = "_RUBRIC_PACK";

interface LaidOutForm {
  readonly plan: SheetPlan;
  readonly scoreCell: (lineId: string) => string;
  readonly firstEntry: string;
}

function layOutFormSheet(
  rubric: Rubric,
  formSheet: string,
  formulas: ScoreFormulas,
  strings: LayoutStrings,
): LaidOutForm {
  const sheet = new SheetBuilder(formSheet, formWidths, 18);
  const { nextRow: headerRow, firstEntry } = putHead(sheet, rubric);
  const firstLine = putHeader(sheet, rubric, headerRow);
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
      margins: { top: 30, bottom: 36, left: 28, right: 28 },
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

export interface LayoutOptions {
  /** Native formulas need no add-in: then no cell calls one of its functions, and there is nothing to probe. */
  readonly formulas?: Formulas;
}

/**
 * Lays a rubric out as an empty form with its goal table, where it has one, and its work paper, as published: everything
 * that insertion writes, the sheets in this order.
 * @param names free sheet names; the formulas refer to them
 * @param language of prompts and of the work paper's own words; the form's texts are the pack's
 */
export function layOutForm(rubric: Rubric, names: SheetNames, language: Language, options: LayoutOptions = {}): Plan {
  const { formulas = "addin" } = options;
  const strings = layoutStrings[language];
  const blocks = placeInputs(rubric, firstWorkPaperRow, strings);
  const kinds = goalKinds(rubric);
  const form = layOutFormSheet(rubric, names.formSheet, scoreFormulas(blocks, kinds, names, formulas), strings);
  const goals = kinds.length > 0 ? [layOutGoals(names, kinds, formulas, strings)] : [];
  const workPaper = layOutWorkPaper(names, blocks, form.scoreCell, formulas, strings);
  return {
    sheets: [form.plan, ...goals, workPaper],
    names: [{ name: packName, sheet: names.formSheet, formula: `="${rubric.id}|${rubric.version}"`, visible: false }],
    select: { sheet: names.formSheet, address: form.firstEntry },
    next: { sheet: names.workPaperSheet, address: firstInputAddress },
    ...(formulas === "addin" && { probe: { sheet: names.workPaperSheet, address: probeAddress } }),
  };
}
