import type { CellContent } from "../../../spreadsheet/grid";
import type { GridReader } from "../grid/gridReader";
import { findNamedColumns, type Headings } from "../grid/namedColumns";
import { plainText } from "../plainText";

type Role = "indicator" | "question" | "entry" | "unit" | "score";

/** As the layout writes them, in both of its languages. */
const headings: Headings<Role> = {
  indicator: /^(三级指标|Indicator)$/i,
  question: /^(填写内容|Whattoenter)$/i,
  entry: /^(填写|Entry)$/i,
  unit: /^(单位|Unit)$/i,
  score: /^(得分|Score)$/i,
};

/** The entries of a work paper (测算底稿), found by the indicator and the question beside them. */
export interface WorkPaper {
  /** What stands in the entry cell; undefined where the sheet does not ask that. */
  entry(indicator: string, question: string): CellContent | undefined;
  /** Where the entry cell stands; undefined as above. */
  address(indicator: string, question: string): string | undefined;
}

/** In an English Excel the question stands in English below itself. */
const asked = (content: CellContent): string => String(content).trim().split("\n")[0]?.trim() ?? "";

const keyOf = (indicator: string, question: string): string => `${plainText(indicator)}\n${plainText(asked(question))}`;

/** The row of a work paper's headings; -1 where the sheet is none. */
export const workPaperHeaderRow = (reader: GridReader): number => findNamedColumns(reader, headings)?.headerRow ?? -1;

/** One row of a work paper: what is asked, and the cell for the answer. */
export interface WorkPaperQuestion {
  readonly indicator: string;
  /** Counts the indicators from 0, so that two of one name are told apart. */
  readonly block: number;
  readonly question: string;
  readonly questionAddress: string;
  /** All that stands there. */
  readonly questionText: string;
  readonly address: string;
  readonly content: CellContent;
  /** The quantity is computed: nobody fills it in. */
  readonly isComputed: boolean;
  readonly unit: string;
}

/** The rows of a work paper in their order; empty where the sheet is none. */
export function workPaperQuestions(reader: GridReader): readonly WorkPaperQuestion[] {
  const found = findNamedColumns(reader, headings);
  if (!found) return [];
  const { headerRow, columns } = found;
  const questions: WorkPaperQuestion[] = [];
  let indicator = "";
  let block = -1;
  for (let row = headerRow + 1; row < reader.rowCount; row++) {
    const name = String(reader.value(row, columns.indicator)).trim();
    if (name !== "") [indicator, block] = [name, block + 1];
    const questionText = String(reader.value(row, columns.question));
    const question = asked(questionText);
    if (question === "") continue;
    questions.push({
      indicator,
      block,
      question,
      questionAddress: reader.address(row, columns.question),
      questionText,
      address: reader.address(row, columns.entry),
      content: reader.value(row, columns.entry),
      isComputed: reader.formula(row, columns.entry) !== null,
      unit: String(reader.value(row, columns.unit)).trim(),
    });
  }
  return questions;
}

/** Reads a work paper by its headings; null where the sheet is none. Indicators stand merged or once above their rows. */
export function readWorkPaper(reader: GridReader): WorkPaper | null {
  const found = findNamedColumns(reader, headings);
  if (!found) return null;
  const { headerRow, columns } = found;
  const rows = new Map<string, number>();
  let indicator = "";
  for (let row = headerRow + 1; row < reader.rowCount; row++) {
    const name = String(reader.value(row, columns.indicator));
    if (name.trim() !== "") indicator = name;
    const key = keyOf(indicator, String(reader.value(row, columns.question)));
    if (!rows.has(key)) rows.set(key, row);
  }
  const rowOf = (name: string, question: string): number | undefined => rows.get(keyOf(name, question));
  const at = <T>(row: number | undefined, read: (row: number) => T): T | undefined =>
    row === undefined ? undefined : read(row);
  return {
    entry: (name, question) => at(rowOf(name, question), (row) => reader.value(row, columns.entry)),
    address: (name, question) => at(rowOf(name, question), (row) => reader.address(row, columns.entry)),
  };
}
