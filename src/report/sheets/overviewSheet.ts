import { besideLastYear } from "../../form/carrying/besideLastYear";
import type { KeptLastYear, KeptSection } from "../../form/carrying/keptLastYear";
import type { Language } from "../../language/language";
import { told } from "../../language/told";
import type { FormulaCell, PlanCell, SheetPlan } from "../../spreadsheet/plan";
import { sheetWords } from "../locale/sheets";
import type { Overview } from "../overview";
import { BOX, HEAD, HEADING, sheetOfRows, TITLE, type SheetRow } from "./sheetRows";

/** What stands above the bars. */
export interface OverviewHead {
  readonly title: string;
  readonly total: number | null;
  readonly weight: number;
  readonly grade: string;
}

const WIDTHS = [220, 70, 70, 80, 240];
/** Beside the bars, where there is something to compare with. */
const LAST_YEAR_WIDTHS = [70, 80];
/** Signs of a full bar. */
const FULL = 30;
const PERCENT = { numberFormat: "0.0%" };
const POINTS = { numberFormat: "0.00" };
const BAR = { fontColor: "#2B6CB0", wrap: false };

const LOOKS = { 1: POINTS, 2: POINTS, 3: PERCENT, 4: BAR };
const LAST_YEAR_LOOKS = { 5: POINTS, 6: PERCENT };

/** A bar of signs: every program shows it, prints it, and draws it anew when a figure is changed. */
const bar = (cell: string): FormulaCell => ({
  formula: `=IF(ISNUMBER(${cell}),REPT("█",ROUND(MAX(0,MIN(1,${cell}))*${FULL},0)),"")`,
});
const share = (part: string, whole: string): FormulaCell => ({
  formula: `=IF(AND(ISNUMBER(${part}),ISNUMBER(${whole}),N(${whole})>0),${part}/${whole},"")`,
});

/**
 * 概览: points by section against weight, where the points went, and how far goals were reached, each with a bar of signs.
 * @param kept what is known of last year's form; its points stand beside those of this year
 */
export function overviewSheet(
  name: string,
  head: OverviewHead,
  overview: Overview,
  language: Language,
  kept: KeptLastYear | null = null,
): SheetPlan {
  const words = sheetWords(language);
  const lastYear = kept && kept.sections.length > 0 ? kept : null;
  const before = besideLastYear(overview.sections, lastYear);
  const rows: SheetRow[] = [
    { cells: [`${head.title} ${words.overview}`], style: TITLE },
    { cells: [words.total, head.total, head.weight, head.grade], looks: { 1: { bold: true, ...POINTS } } },
    ...(lastYear ? [totalRow(lastYear, words)] : []),
  ];
  const table = (
    title: string,
    columns: readonly string[],
    content: readonly ((row: number) => PlanCell[])[],
  ): void => {
    rows.push({ cells: [] }, { cells: [title], style: HEADING }, { cells: columns, style: HEAD });
    for (const cells of content) {
      const row = cells(rows.length + 1);
      const looks = row.length > 5 ? { ...LOOKS, ...LAST_YEAR_LOOKS } : LOOKS;
      rows.push({ cells: row, style: BOX, looks });
    }
  };
  table(
    words.sections,
    [
      ...[words.section, words.weight, words.score, words.share, words.bar],
      ...(lastYear ? [words.lastYear, words.lastYearShare] : []),
    ],
    overview.sections.map((section, at) => (row) => [
      section.name,
      section.weight,
      section.score ?? words.notYet,
      share(`C${row}`, `B${row}`),
      bar(`D${row}`),
      ...(lastYear ? pointsBefore(before[at] ?? null) : []),
    ]),
  );
  if (overview.losses.length > 0) {
    const first = rows.length + 4;
    const all = `SUM($B$${first}:$B$${first + overview.losses.length - 1})`;
    table(
      words.losses,
      [words.line, words.lost, "", words.part, words.bar],
      overview.losses.map(({ name: line, lost }) => (row) => [line, lost, null, share(`B${row}`, all), bar(`D${row}`)]),
    );
  }
  if (overview.goals.length > 0) {
    table(
      words.goals,
      [words.goal, "", "", words.completion, words.bar],
      overview.goals.map(({ name: goal, rate }) => (row) => [goal, null, null, rate ?? words.notYet, bar(`D${row}`)]),
    );
  }
  const plan = sheetOfRows(name, rows, [...WIDTHS, ...(lastYear ? LAST_YEAR_WIDTHS : [])], { footer: words.footer });
  return { ...plan, rowHeights: plan.rowHeights.map((height, at) => (at === 0 ? 24 : height)) };
}

/** Figures, not formulas: they stand as they were when they were carried over. */
function pointsBefore(section: KeptSection | null): PlanCell[] {
  if (!section || section.score === null) return [null, null];
  return [section.score, section.weight > 0 ? Math.round((section.score / section.weight) * 1000) / 1000 : null];
}

function totalRow({ source, total, weight }: KeptLastYear, words: ReturnType<typeof sheetWords>): SheetRow {
  return total === null
    ? { cells: [told(words.lastYearFrom, { source })] }
    : { cells: [told(words.lastYearTotal, { source }), total, weight], looks: { 1: POINTS } };
}
