import { checkHelp } from "../../../checks/words";
import { areaAddress } from "../../../spreadsheet/address";
import type { BarChartData } from "../../../spreadsheet/ooxml/chartData";
import type { SheetData } from "../../../spreadsheet/ooxml/workbookData";
import { distribution, type CheckCount } from "../distribution";
import { registerWords } from "../locale";
import type { RegisterContext } from "./context";
import { severityLook } from "./looks";
import { tableSheet, type RegisterTableColumn } from "./tableSheet";

/** More bars cannot be read. */
const MOST_BARS = 15;
/** Two rows a bar, and the title. */
const rowsOfChart = (bars: number): number => Math.max(8, bars * 2 + 3);

/** A table's headings differ from each other, whatever the units are called. */
function distinct(titles: readonly string[]): readonly string[] {
  const taken = new Map<string, number>();
  return titles.map((title) => {
    const name = title.trim() === "" ? "—" : title.replace(/\s+/gu, " ").trim();
    const times = (taken.get(name.toLowerCase()) ?? 0) + 1;
    taken.set(name.toLowerCase(), times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** 分布: which checks found how much in which unit, with a chart of the most frequent. */
export function distributionSheet(context: RegisterContext): SheetData {
  const { language, rows, styles } = context;
  const words = registerWords(language);
  const { checks, units } = distribution(rows);
  const titleOf = ({ id }: CheckCount): string => checkHelp(id, language).title;
  const bars = checks.slice(0, MOST_BARS);
  const rowsAbove = bars.length === 0 ? 0 : rowsOfChart(bars.length) + 1;
  const fixed: readonly RegisterTableColumn<CheckCount>[] = [
    { title: words.columns.check, width: 190, content: titleOf },
    { title: words.columns.count, width: 60, content: ({ count }) => count },
    { title: words.columns.units, width: 70, content: ({ byUnit }) => byUnit.size },
  ];
  const ofUnits = units.map((unit): RegisterTableColumn<CheckCount> => ({
    title: unit,
    width: 66,
    content: ({ byUnit }) => byUnit.get(unit) ?? null,
    look: ({ byUnit }) => (byUnit.has(unit) ? severityLook("warning") : {}),
  }));
  const all = [...fixed, ...ofUnits];
  const titles = distinct(all.map(({ title }) => title));
  const columns = all.map((column, index) => ({ ...column, title: titles[index] ?? column.title }));
  const sheet = tableSheet<CheckCount>(
    {
      name: words.sheets.distribution,
      id: "rubric_distribution",
      rows: checks,
      rowsAbove,
      columns,
      fixedColumns: 1,
      footer: words.print,
    },
    styles,
  );
  if (bars.length === 0) return sheet;
  const column = (at: number): string => areaAddress({ row: rowsAbove + 1, column: at, rows: bars.length, columns: 1 });
  const chart: BarChartData = {
    title: words.chart,
    // Beside the first column, which every page of a wide table repeats.
    from: { row: 0, column: 1 },
    to: { row: rowsAbove - 1, column: Math.max(8, Math.min(columns.length, 11)) },
    categories: { range: column(0), texts: bars.map(titleOf) },
    values: { name: words.series, range: column(1), numbers: bars.map(({ count }) => count) },
    color: "#C8553D",
  };
  return { ...sheet, charts: [chart] };
}
