import type { TableHeader } from "../header/tableColumns";
import type { GridReader } from "../grid/gridReader";
import { plainText } from "../plainText";

const heading = /^(序号|编号|项次|序|号)$/;

/** The place of the column that numbers the rows; null where the table has none. */
export const numberColumn = ({ taken }: TableHeader): number | null =>
  taken.find(({ role, own }) => role === null && heading.test(plainText(own)))?.column ?? null;

/** The number of a row as names begin with it: 一、 for 一, 1.2、 for 1.2. */
export function numberIn(reader: GridReader, row: number, column: number | null): { readonly number?: string } {
  if (column === null || !reader.begins(row, column)) return {};
  const plain = plainText(reader.value(row, column));
  if (plain === "" || plain.length > 8) return {};
  return { number: /[\d一二三四五六七八九十]$/.test(plain) ? `${plain}、` : plain };
}
