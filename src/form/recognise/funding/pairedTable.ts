import type { GridReader } from "../grid/gridReader";
import { isBlank } from "../plainText";
import { figuresInRow, heldBy } from "./acrossTable";
import type { Fund, RawFigure, RawTable } from "./rawTable";

type Pair = RawFigure & { readonly figureColumn: number };

/** The headings of a row, each with its figure at its right; null where words stand there, or nothing at all and that is not enough. */
function pairsIn(reader: GridReader, row: number, isBlankEnough: boolean): readonly Pair[] | null {
  const pairs = figuresInRow(reader, row).map((figure): Pair => {
    const { column, columns } = reader.area(row, figure.column);
    return { ...figure, figureColumn: column + columns };
  });
  const figures = pairs.filter(({ role }) => role !== "reason");
  const held = figures.map(({ figureColumn }) => heldBy(reader, row, figureColumn));
  return (isBlankEnough || held.includes("figure")) && !held.includes("words") ? pairs : null;
}

/** What a person sees left of a column, from the left; what goes on from above too. */
const textsBefore = (reader: GridReader, row: number, column: number): readonly string[] =>
  Array.from({ length: column }, (_, at) => at)
    .filter((at) => reader.area(row, at).column === at)
    .map((at) => String(reader.shown(row, at)).trim())
    .filter((text) => !isBlank(text));

/** A fund is named by the text next to its figures. */
const nameBefore = (reader: GridReader, row: number, pairs: readonly Pair[]): string =>
  textsBefore(reader, row, pairs[0]?.column ?? 0).at(-1) ?? "";

const isSame = (some: readonly Pair[], others: readonly Pair[]): boolean =>
  some.length === others.length &&
  some.every(({ role, column }, index) => role === others[index]?.role && column === others[index].column);

/**
 * The fund of a row below: its headings are those above, and its name stands left of them; or its name stands in their
 * place, before each figure anew (`其中：财政资金 | 60 | 其中：财政资金 | 58.8`). Null where the table has ended.
 */
function fundBelow(reader: GridReader, row: number, pairs: readonly Pair[]): Fund | null {
  const same = pairsIn(reader, row, true);
  if (same && isSame(pairs, same)) return { label: nameBefore(reader, row, pairs), group: null, at: row };
  const names = new Set(pairs.map(({ column }) => String(reader.value(row, column)).trim()));
  const [name = ""] = names;
  const isNamed = names.size === 1 && pairs.length > 1 && !isBlank(name);
  const hasFigures = pairs.every(({ figureColumn }) => heldBy(reader, row, figureColumn) !== "words");
  return isNamed && hasFigures ? { label: name, group: null, at: row } : null;
}

/**
 * A fund table whose figures stand each right of its own heading: `资金总额 | 预算数 | 120 | 执行数 | 110`, with more funds in
 * rows of the same build below it; null where the row begins none. While no figure is filled in, headings of columns with
 * blanks between look the same: `isBlankEnough` says that these are none.
 */
export function pairedTable(reader: GridReader, row: number, end: number, isBlankEnough: boolean): RawTable | null {
  const figures = pairsIn(reader, row, isBlankEnough) ?? [];
  const has = (role: string): boolean => figures.some((figure) => figure.role === role);
  if (!has("budget") || !has("spent")) return null;
  const funds: Fund[] = [{ label: nameBefore(reader, row, figures), group: null, at: row }];
  for (let at = row + 1; at < end; at++) {
    const fund = fundBelow(reader, at, figures);
    if (!fund) break;
    funds.push(fund);
  }
  const texts = textsBefore(reader, row, figures[0]?.column ?? 0);
  return { title: texts.length > 1 ? (texts[0] ?? "") : "", figures, funds, isAcross: true };
}
