import type { Finding } from "../../checks/finding";
import type { Language } from "../../language/language";
import type { SheetPlan } from "../../spreadsheet/plan";
import { findingRows } from "../findingRows";
import type { FormReport, ReportedFinding } from "../formReport";
import { sheetWords } from "../locale/sheets";
import { BOX, HEAD, sheetOfRows, TITLE, type SheetRow } from "./sheetRows";

const WIDTHS = [150, 100, 260, 220];

/** 核实说明: what the unit looked at and keeps as it is, with its words, for whoever receives the form. */
export function confirmedSheet(
  title: string,
  confirmed: readonly (Finding & Pick<ReportedFinding, "unitNote">)[],
  rules: FormReport["rules"],
  language: Language,
): SheetPlan {
  const words = sheetWords(language);
  const { columns, confirmed: name, word } = words;
  const rows: SheetRow[] = [
    { cells: [`${title} ${name}`], style: TITLE },
    { cells: [columns.object, columns.place, columns.finding, word], style: HEAD },
    ...findingRows(confirmed, rules, language).map(({ object, place, finding }, at): SheetRow => ({
      cells: [object, place, finding, confirmed[at]?.unitNote ?? ""],
      style: BOX,
    })),
  ];
  const plan = sheetOfRows(name, rows, WIDTHS, { footer: words.footer, titleRow: 2 });
  return { ...plan, rowHeights: plan.rowHeights.map((height, at) => (at === 0 ? 24 : height)) };
}
