import type { TextCell } from "../../cell";
import type { GridReader } from "../grid/gridReader";
import { plainText } from "../plainText";
import { rowLabel } from "../rows/rowLabels";
import type { FormTable } from "../tables/formTables";
import { firstFilled } from "../tables/rowText";

const goesOn = /^(\(?\d{1,2}\)?[.、)]|[①-⑳]|\([一二三四五六七八九十]\))/;

/** The notes below the table: from a cell that begins with 注 or 备注 on, with the numbered ones that follow it. */
export function readFootnotes(reader: GridReader, { tailFrom, tailTo }: FormTable): readonly TextCell[] {
  const notes: TextCell[] = [];
  for (let row = tailFrom; row < tailTo; row++) {
    const column = firstFilled(reader, row, 0, reader.width);
    const cell = column < 0 ? "" : reader.value(row, column);
    const isNote = rowLabel(cell) === "note" || (notes.length > 0 && goesOn.test(plainText(cell)));
    if (isNote) notes.push(reader.text(row, column));
  }
  return notes;
}
