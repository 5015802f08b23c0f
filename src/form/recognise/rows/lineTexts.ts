import type { ContentCell, TextCell } from "../../cell";
import type { ColumnRole } from "../../columns";
import type { FormLine } from "../../form";
import type { TableColumns } from "../header/tableColumns";
import type { GridReader } from "../gridReader";
import { isBlank } from "../plainText";

type Texts = Pick<
  FormLine,
  | "justification"
  | "improvement"
  | "explanation"
  | "criteria"
  | "nature"
  | "operator"
  | "unit"
  | "target"
  | "actual"
  | "rate"
  | "coefficient"
  | "note"
>;

const sign = /^\s*[≥≤><=≧≦＞＜＝﹥﹤]=?\s*$/;

/** What stands in the columns of a line beside its name, weight and score. */
export function lineTexts(reader: GridReader, row: number, { others, improvement }: TableColumns): Texts {
  /** The role's columns that the row has: a cell that comes in from the left belongs to another column. */
  const places = (role: ColumnRole): readonly number[] =>
    (others[role] ?? []).filter((column) => reader.area(row, column).column >= column);
  /** Of several columns the first that is filled. */
  const place = (role: ColumnRole): number | null => {
    const all = places(role);
    return all.find((column) => !isBlank(reader.shown(row, column))) ?? all[0] ?? null;
  };
  const text = (role: ColumnRole): TextCell | null => {
    const column = place(role);
    return column === null ? null : reader.text(row, column);
  };
  const content = (role: ColumnRole): ContentCell | null => {
    const column = place(role);
    return column === null ? null : reader.content(row, column);
  };
  const nature = text("nature");
  const ownOperator = text("operator");
  return {
    justification: joined(places("justification").map((column) => reader.text(row, column))),
    improvement: improvement === null ? null : reader.text(row, improvement),
    explanation: text("explanation"),
    criteria: text("criteria"),
    nature,
    // Sichuan and Chongqing put the sign of comparison into the column 指标性质.
    operator: ownOperator ?? (nature && sign.test(nature.text) ? nature : null),
    unit: text("unit"),
    target: content("target"),
    actual: content("actual"),
    rate: content("rate"),
    coefficient: content("coefficient"),
    note: text("note"),
  };
}

/** The first cell with the texts of all, joined by line breaks; null where there is none. */
export function joined(cells: readonly TextCell[]): TextCell | null {
  const [first] = cells;
  if (!first) return null;
  const texts = cells.map(({ text }) => text).filter((text) => text.trim() !== "");
  return { address: first.address, text: texts.length === 0 ? first.text : texts.join("\n") };
}
