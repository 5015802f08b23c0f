import type { TextCell } from "../../cell";
import type { Asked } from "../../form";
import { labelledText } from "../head/labelledText";
import { plainText } from "../plainText";
import type { GridReader } from "../grid/gridReader";
import { joined } from "../rows/lineTexts";
import type { FormTable } from "../tables/formTables";

/** What a form asks for where points were lost, and the cell for it where the whole table has one. */
export interface Justifying {
  readonly asks: Asked;
  readonly tableJustification: TextCell | null;
}

const asksImprovement = (texts: readonly string[]): boolean =>
  texts.some((text) => /改进|整改|措施/.test(plainText(text)));

/** 偏差大或目标未完成原因分析, 改进措施及结果应用方案: a label with one cell for the whole table. */
const label =
  /原因|偏差.{0,30}(分析|说明)|^(下一步)?(改进|整改)(措施|意见|建议|方案)|扣分(说明|情况)|未完成.{0,30}(说明|分析)/;
const longestLabel = 30;

function isLabel(cell: unknown): boolean {
  if (typeof cell !== "string" || cell.length > 2 * longestLabel) return false;
  const plain = plainText(cell);
  return plain.length <= longestLabel && label.test(plain) && !/[。;,]/.test(plain);
}

interface Labelled {
  readonly label: string;
  readonly value: TextCell;
}

function labelled(reader: GridReader, from: number, to: number): Labelled[] {
  const found: Labelled[] = [];
  for (let row = from; row < to; row++) {
    reader.row(row).forEach((cell, column) => {
      if (isLabel(cell)) found.push({ label: String(cell), value: labelledText(reader, row, column, to) });
    });
  }
  return found;
}

/** A column for the justification, one cell for the whole table below it or in the head, or none at all. */
export function readJustifying(
  reader: GridReader,
  { bodies, headFrom, first, tailFrom, tailTo }: FormTable,
): Justifying {
  const headings = bodies
    .flatMap(({ header }) => header.taken)
    .filter(({ role }) => role === "justification")
    .map(({ heading }) => heading);
  if (headings.length > 0) {
    return { asks: { justification: "column", improvement: asksImprovement(headings) }, tableJustification: null };
  }
  const below = labelled(reader, tailFrom, tailTo);
  const cells = below.length > 0 ? below : labelled(reader, headFrom, first.firstRow);
  const tableJustification = joined(cells.map(({ value }) => value));
  const improvement = asksImprovement(cells.map((cell) => cell.label));
  return { asks: { justification: tableJustification ? "table" : "none", improvement }, tableJustification };
}
