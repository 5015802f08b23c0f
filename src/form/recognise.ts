import type { Grid } from "../sheet/grid";
import type { Form, FormLine } from "./form";
import { companionOf } from "./recognise/companions";
import { withExpected, type Sources } from "./recognise/expectedScore";
import { readFields } from "./recognise/fields";
import { readFunding } from "./recognise/funding";
import { readGoalTable } from "./recognise/goalTable";
import { GridReader } from "./recognise/gridReader";
import { readGroups } from "./recognise/groups";
import { packLinesOf } from "./recognise/packLines";
import { findTableHeader } from "./recognise/tableHeader";
import { readTableLines } from "./recognise/tableLines";
import { readGrade, readTotal } from "./recognise/totals";
import { readWorkPaper } from "./recognise/workPaper";

interface Companion<T> {
  readonly grid: Grid;
  readonly content: T;
}

/** Among the other sheets the one of a kind that belongs to the form, read. */
function companion<T>(form: Grid, others: readonly Grid[], read: (grid: Grid) => T | null): Companion<T> | null {
  const found = others.flatMap((grid) => {
    const content = read(grid);
    return content === null ? [] : [{ grid, content }];
  });
  const own = companionOf(
    form,
    found.map(({ grid }) => grid),
    others,
  );
  return found.find(({ grid }) => grid === own) ?? null;
}

function sourcesOf(form: Grid, others: readonly Grid[]): Sources {
  const paper = companion(form, others, (grid) => readWorkPaper(new GridReader(grid)));
  const goals = companion(form, others, (grid) => readGoalTable(new GridReader(grid), grid.sheet));
  return { workPaper: paper && { sheet: paper.grid.sheet, paper: paper.content }, goals: goals?.content ?? null };
}

/**
 * The names of the sheets that belong to a form: its work paper and its goal table, as far as they are among the others.
 * @param others every other sheet of the workbook that was read
 */
export function companionSheets(form: Grid, others: readonly Grid[]): readonly string[] {
  const { workPaper, goals } = sourcesOf(form, others);
  return [workPaper?.sheet, goals?.sheet].filter((name) => name !== undefined);
}

/**
 * Recognises a self-evaluation form in a sheet by its headings, whoever made the sheet and wherever its rows were moved.
 * @param others the workbook's other sheets that were read: the work paper and the goal table that belong to the form
 * are found among them
 * @returns null where the sheet holds no such table
 */
export function recognise(grid: Grid, others: readonly Grid[] = []): Form | null {
  const reader = new GridReader(grid);
  const header = findTableHeader(reader);
  if (!header) return null;
  const { rows, totalRow } = readTableLines(reader, header);
  if (rows.length === 0) return null;
  const sources = sourcesOf(grid, others);
  const known = packLinesOf(rows.map(({ line }) => line));
  const ruled = rows.map(({ row, line }, index) => ({ row, line: withExpected(line, known[index] ?? null, sources) }));
  const lines: readonly FormLine[] = ruled.map(({ line }) => line);
  return {
    sheet: grid.sheet,
    lines,
    groups: readGroups(reader, header.columns, ruled),
    fields: readFields(reader, header.firstRow),
    funding: readFunding(reader, header.firstRow),
    total: totalRow === null ? null : readTotal(reader, totalRow, header.columns),
    grade: totalRow === null ? null : readGrade(reader, totalRow + 1),
    workPaper: sources.workPaper?.sheet ?? null,
    goals: sources.goals,
    headerRows: [reader.sheetRow(header.firstRow), reader.sheetRow(header.lastRow)],
  };
}
