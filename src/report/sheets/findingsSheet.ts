import { entryInWords } from "../../checks/ledger/inWords";
import { ledgerWords } from "../../checks/locale/ledgerWords";
import { markLooks } from "../../checks/marks/markRule";
import { checkHelp } from "../../checks/words";
import type { Finding } from "../../checks/finding";
import type { Language } from "../../language/language";
import { told } from "../../language/told";
import { cellAddress, quoteSheet } from "../../spreadsheet/address";
import type { FormulaCell, SheetPlan } from "../../spreadsheet/plan";
import { findingRows } from "../findingRows";
import type { FormReport, ReportedFinding } from "../formReport";
import { sheetWords } from "../locale/sheets";
import { ruleSetInWords } from "../rulesInWords";
import { BOX, CAPTION, HEAD, HEADING, sheetOfRows, TITLE, type SheetRow } from "./sheetRows";

/** What the sheet tells of. */
export interface FindingsOfForm extends Pick<FormReport, "rules" | "ledger" | "sheet"> {
  readonly title: string;
  readonly findings: readonly (Finding & Pick<ReportedFinding, "unitNote">)[];
}

/** When it was checked, and by which version of the program. */
export interface Checked {
  readonly day: string;
  readonly version: string;
}

const text = (words: string): string => `"${words.replace(/"/g, '""')}"`;

/** A link within the workbook that every program follows; a place too long for a formula's text stays a text. */
function linkTo(sheet: string, address: string, shown: string): FormulaCell | string {
  const target = `#${quoteSheet(sheet)}!${address}`;
  return Math.max(target.length, shown.length) > 255
    ? shown
    : { formula: `=HYPERLINK(${text(target)},${text(shown)})` };
}

/** A severity is not broken: in English it is a longer word. */
const SEVERITY_WIDTH: Readonly<Record<Language, number>> = { "zh-CN": 50, "en-US": 68 };
const WIDTHS = [110, 120, 84, 190, 90, 170, 110];
/** Of the headings, counted from 1. */
const HEAD_ROW = 3;
const LINK = { fontColor: "#0563C1" };

/** 问题清单: each finding a row that leads to its cell; then what was checked and what was not, by which rules, by which program, and when. */
export function findingsSheet(
  name: string,
  { findings, ledger, rules, sheet, title }: FindingsOfForm,
  language: Language,
  { day, version }: Checked,
): SheetPlan {
  const words = sheetWords(language);
  const { columns } = words;
  const { status } = ledgerWords(language);
  const found = findingRows(findings, rules, language).map((row): SheetRow => {
    const { fill, color, bold } = markLooks[row.of.severity];
    return {
      cells: [
        row.severity,
        row.dimension,
        row.object,
        linkTo(row.of.sheet, row.of.address, row.place),
        row.finding,
        row.verdict,
        row.advice,
        row.basis,
      ],
      style: BOX,
      looks: { 0: { fill, fontColor: color, bold, horizontal: "Center" }, 3: LINK },
    };
  });
  const checked = ledger.map((entry): SheetRow => ({
    cells: [null, null, checkHelp(entry.id, language).title, status[entry.status], entryInWords(entry, language)],
    looks: { 2: BOX, 3: BOX, 4: BOX },
  }));
  const facts = [
    told(words.checked, { day, sheet }),
    ruleSetInWords(rules, language),
    told(words.program, { version }),
  ];
  const rows: SheetRow[] = [
    { cells: [`${title} ${words.findings}`], style: TITLE },
    { cells: [facts.join("　")], style: CAPTION },
    {
      cells: [
        columns.severity,
        columns.dimension,
        columns.object,
        columns.place,
        columns.finding,
        columns.verdict,
        columns.advice,
        columns.basis,
      ],
      style: HEAD,
    },
    ...(found.length > 0 ? found : [{ cells: [words.none], style: { wrap: false } }]),
    { cells: [] },
    { cells: [null, null, words.ledger], looks: { 2: HEADING } },
    {
      cells: [null, null, words.ledgerColumns.title, words.ledgerColumns.status, words.ledgerColumns.text],
      looks: { 2: HEAD, 3: HEAD, 4: HEAD },
    },
    ...checked,
  ];
  const isLong = (row: SheetRow): boolean => row.style?.wrap === false;
  // A title is as wide as the sheet and must not make its row high.
  const plan = sheetOfRows(name, rows, [SEVERITY_WIDTH[language], ...WIDTHS], {
    footer: words.footer,
    frozenRows: HEAD_ROW,
    titleRow: HEAD_ROW,
  });
  return {
    ...plan,
    rowHeights: plan.rowHeights.map((height, at) => (rows[at] && isLong(rows[at]) ? 20 : height)),
    ...(found.length > 0 ? { filter: `A${HEAD_ROW}:${cellAddress(HEAD_ROW - 1 + found.length, WIDTHS.length)}` } : {}),
  };
}
