import { parseAddress } from "../../spreadsheet/address";
import { limitIn } from "../../rubric/printedLimit";
import type { Form, FormLine, TextCell } from "../form";
import { headingOf } from "./lineSlots";
import type { Slot } from "./slot";
import { isFilledWith, type SlotCells } from "./slotCells";
import { slotLine } from "./slotLine";

/** A text that has to say why points were lost. */
export interface DueText {
  /** Null where one text serves the whole table. */
  readonly line: FormLine | null;
  readonly cell: TextCell;
  readonly lost: number;
}

/** The heading above a cell's column; of several columns of one role each has its own. */
function headingAbove({ parts }: Form, address: string): string {
  const column = parseAddress(address)?.column;
  return parts.flatMap(({ columns }) => columns).find((each) => each.column === column)?.heading ?? "";
}

/** The texts that are due, and beside each of them the cell that asks for the improvement alone. */
export function justificationSlots(form: Form, cells: SlotCells, due: readonly DueText[]): readonly Slot[] {
  const taken = new Set<string>();
  return due.flatMap(({ line, cell, lost }): Slot[] => {
    const slotAt = ({ address }: TextCell): Slot[] => {
      if (taken.has(address) || cells.isComputed(address)) return [];
      taken.add(address);
      const content = cells.content(address);
      const heading = line ? headingAbove(form, address) || headingOf(form, "justification") : "";
      return [
        {
          sheet: form.sheet,
          address,
          section: "justifications",
          question: heading.split("/").at(-1)?.trim() ?? "",
          input: { kind: "text", isLong: true, most: limitIn(heading) },
          content,
          isFilled: isFilledWith(content),
          isOptional: false,
          row: `${form.sheet} ${cell.address}`,
          line: line && slotLine(form, line),
          lost,
          ...(line ? { witness: { address: line.nameAddress, text: String(cells.content(line.nameAddress)) } } : {}),
        },
      ];
    };
    const { improvement = null } = line ?? {};
    return [...slotAt(cell), ...(improvement ? slotAt(improvement) : [])];
  });
}
