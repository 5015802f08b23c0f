import type { TextCell } from "../../cell";
import type { GridReader } from "../grid/gridReader";
import { labelledParts } from "./labelledParts";
import { labelledText } from "./labelledText";
import { isKnownLabel, isProjectLabel } from "./labels";

/** What stands beside or behind 项目名称 in a form's head; null where the head has no such label. */
export function readProjectName(reader: GridReader, from: number, to: number): TextCell | null {
  for (let row = from; row < to; row++) {
    for (const [column, cell] of reader.row(row).entries()) {
      if (isProjectLabel(cell)) return labelledText(reader, row, column, to);
      const part = labelledParts(cell, isKnownLabel).find(({ label }) => isProjectLabel(label));
      if (part) return { address: reader.address(row, column), text: part.value };
    }
  }
  return null;
}
