import type { Rubric } from "../rubric/rubric";
import type { Grid } from "../spreadsheet/grid";
import type { Correction, Form, TablePart } from "./form";
import { packNameOf } from "./packName";
import { readJustifying } from "./recognise/tail/asked";
import { cutGrid } from "./recognise/grid/cutGrid";
import { withExpected } from "./recognise/scores/expectedScore";
import { readFields } from "./recognise/head/fields";
import { readProjectName } from "./recognise/head/projectName";
import { readRemarks } from "./recognise/head/remarks";
import { readFootnotes } from "./recognise/tail/footnotes";
import { formOddities } from "./recognise/formOddities";
import { executionLine, isInTable } from "./recognise/funding/executionLine";
import { fundingTable, rawFundTables } from "./recognise/funding/fundingTables";
import { readFunding } from "./recognise/funding/simpleFunding";
import { GridReader } from "./recognise/grid/gridReader";
import { readGroups } from "./recognise/groups";
import { findHeaders } from "./recognise/header/findHeaders";
import { findUnscoredHeader } from "./recognise/header/unscoredHeader";
import type { TableHeader } from "./recognise/header/tableColumns";
import { knownLines, mayBeWithoutLines } from "./recognise/packLines";
import { certaintyOf, partOf, readParts } from "./recognise/parts";
import { notApplicable } from "./recognise/scores/notApplicable";
import { readRows } from "./recognise/rows/readRows";
import { withRelativeWeights } from "./recognise/relativeWeights";
import { withParts } from "./recognise/rows/lineParts";
import { inPoints } from "./recognise/shareWeights";
import { sourcesOf, type FormSources } from "./recognise/companions/sources";
import { formTables, type FormTable } from "./recognise/tables/formTables";
import { readTitle } from "./recognise/head/title";
import { readGrade } from "./recognise/tail/grade";
import { gradeByPack } from "./recognise/tail/gradeLine";
import { readTotal } from "./recognise/tail/totals";

/**
 * The names of the sheets that belong to a form: its work paper and its goal table, as far as they are among the sheets.
 * @param grids the sheets of the workbook that were read, the form's own or not; asking for many forms costs no more while it
 * is one list
 */
export function companionSheets(form: Grid, grids: readonly Grid[]): readonly string[] {
  const { workPaper, goals } = sourcesOf(form, grids);
  return [workPaper?.sheet, goals?.sheet].filter((name) => name !== undefined);
}

/** What is known besides the sheet itself. */
export interface Known {
  /**
   * The workbook's sheets that were read, the form's own or not: the work paper and the goal table that belong to the form
   * are found among them; asking for many forms costs no more while it is one list.
   */
  readonly others?: readonly Grid[];
  /** What the user said that columns hold, of any sheet. */
  readonly corrections?: readonly Correction[];
  /** The rubrics whose forms are told apart and scored by their rules; of two that fit as well the first one counts. */
  readonly packs: readonly Rubric[];
}

/** Nothing but the sheet. */
const NOTHING: Known = { packs: [] };

/**
 * Recognises the first self-evaluation form of a sheet by its headings, whoever made the sheet and wherever its rows were
 * moved.
 * @returns null where the sheet holds no such table; {@link whyNoForm} says why
 */
export function recognise(grid: Grid, known: Known = NOTHING): Form | null {
  return recogniseAll(grid, known)[0] ?? null;
}

/** Recognises every form of a sheet, from the top down and from the left. Parameters as for {@link recognise}. */
export function recogniseAll(grid: Grid, { others = [], corrections = [], packs }: Known = NOTHING): readonly Form[] {
  const own = corrections.filter(({ sheet }) => sheet === grid.sheet);
  const tables = tablesOf(grid, own);
  const sources = tables.length === 0 ? null : sourcesOf(grid, others);
  const forms = sources ? tables.flatMap(({ reader, table }) => readForm(reader, table, sources, packs) ?? []) : [];
  return grid.date1904 ? forms.map((form) => ({ ...form, date1904: true })) : forms;
}

/**
 * Why a sheet holds no form that gives scores: no table of indicators at all, one without a column for scores, or one without a
 * line.
 */
export type NoForm = "no-table" | "no-score" | "no-lines";

/** Tells for a sheet in which no form was recognised what is missing. */
export function whyNoForm(grid: Grid, corrections: readonly Correction[] = []): NoForm {
  const own = corrections.filter(({ sheet }) => sheet === grid.sheet);
  const [form] = recogniseAll(grid, { corrections, packs: [] });
  if (!form && tablesOf(grid, own).length > 0) return "no-lines";
  return unscoredParts(grid, corrections).length > 0 ? "no-score" : "no-table";
}

/**
 * What the headings were taken for in a sheet whose table of indicators lacks a column for scores, so that the user can
 * say which one holds them; empty where the sheet has no such table.
 */
export function unscoredParts(grid: Grid, corrections: readonly Correction[] = []): readonly TablePart[] {
  const own = corrections.filter(({ sheet }) => sheet === grid.sheet);
  const reader = new GridReader(grid);
  const header = findUnscoredHeader(reader, own);
  return header ? [partOf(reader, header)] : [];
}

interface FoundTable {
  readonly reader: GridReader;
  readonly table: FormTable;
}

/** The columns of tables that have others beside them: of the same ones where their headers stand above each other. */
function stripsOf(headers: readonly TableHeader[]): readonly (readonly [from: number, to: number])[] {
  const strips: [number, number][] = [];
  for (const { strip } of headers) {
    if (!strip) continue;
    const [from, to] = strip;
    const same = strips.find((other) => other[0] < to && from < other[1]);
    if (same) [same[0], same[1]] = [Math.min(same[0], from), Math.max(same[1], to)];
    else strips.push([from, to]);
  }
  return strips.sort((a, b) => a[0] - b[0]);
}

function tablesOf(grid: Grid, corrections: readonly Correction[]): readonly FoundTable[] {
  const reader = new GridReader(grid);
  const headers = findHeaders(reader, corrections);
  const strips = stripsOf(headers);
  const isCut = strips.some(([from, to]) => from > 0 || to < reader.width);
  if (!isCut) return formTables(reader, headers).map((table) => ({ reader, table }));
  return strips.flatMap(([from, to]) => tablesOf(cutGrid(grid, from, to), corrections));
}

function readForm(reader: GridReader, table: FormTable, sources: FormSources, packs: readonly Rubric[]): Form | null {
  const { sheet } = reader.source;
  const total = readTotal(reader, table);
  const rows = withParts(readRows(reader, table), total);
  const lines = rows.filter(({ isGroup }) => !isGroup).map(({ line }) => line);
  const named = packNameOf(reader.source);
  if (lines.length === 0 && !mayBeWithoutLines(packs, named)) return null;
  const known = knownLines(lines, packs, named);
  const counted = notApplicable(reader, table);
  const ruled = new Map(
    lines.map((line, index) => [line, counted(withExpected(line, known.lines[index] ?? null, sources, reader.source))]),
  );
  const ruledRows = rows.map((row) => {
    const line = ruled.get(row.line) ?? row.line;
    return line === row.line ? row : { ...row, line };
  });
  const { headFrom, first } = table;
  const above = rawFundTables(reader, headFrom, first.firstRow);
  const funds = above.length > 0 ? above : rawFundTables(reader, table.tailFrom, table.tailTo);
  const ofFunds = funds.flatMap((fund) => executionLine(reader, fund) ?? []);
  const execution = ofFunds.filter((line) => !isInTable(line, lines)).map(counted);
  const parts = readParts(reader, table);
  const project = readProjectName(reader, headFrom, first.firstRow);
  const weighed = withRelativeWeights(
    inPoints({
      lines: [...execution, ...ruledRows.filter(({ isGroup }) => !isGroup).map(({ line }) => line)],
      groups: readGroups(reader, ruledRows),
      total,
    }),
  );
  return {
    kind: table.bodies.some(({ header }) => header.columns.score !== null) ? "scored" : "goals",
    sheet,
    title: readTitle(reader, headFrom, first.firstRow),
    ...(project && { project }),
    rubric: known.rubric,
    ...(named !== null && { saysPack: true }),
    parts,
    certainty: certaintyOf(parts, weighed.lines, weighed.groups),
    ...readJustifying(reader, table),
    ...weighed,
    fields: readFields(reader, headFrom, first.firstRow),
    remarks: [...readRemarks(reader, headFrom, first.firstRow), ...readRemarks(reader, table.tailFrom, table.tailTo)],
    funding: funds.length > 0 ? null : readFunding(reader, headFrom, first.firstRow),
    fundingTables: funds.map((fund) => fundingTable(reader, fund)),
    footnotes: readFootnotes(reader, table),
    grade: gradeByPack(readGrade(reader, table, weighed.total), known.rubric),
    workPaper: sources.workPaper?.sheet ?? null,
    goals: sources.goals,
    oddities: formOddities(reader, table, weighed.lines, sources),
    headerRows: [reader.sheetRow(first.firstRow), reader.sheetRow(first.lastRow)],
  };
}
