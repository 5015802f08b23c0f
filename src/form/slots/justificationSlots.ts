import { limitIn } from "../../rubric/printedLimit";
import { parseCell } from "../../spreadsheet/address";
import type { Form, FormLine, TextCell } from "../form";
import { columnInWords } from "../locale/columnWords";
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

/** What is asked in a column, and how many characters it may take. */
interface Asked {
  readonly question: string;
  readonly most: number | null;
}

const askedBy = (heading: string): Asked => ({
  question: heading.split("/").at(-1)?.trim() ?? "",
  most: limitIn(heading),
});

/** By the heading above a cell's column; of several columns of one role each has its own. Each column is looked up once. */
function askedAbove(form: Form): (address: string) => Asked {
  const columns = form.parts.flatMap((part) => part.columns);
  const headingOfColumn = (column: number): string => columns.find((each) => each.column === column)?.heading ?? "";
  const known = new Map<number, Asked>();
  return (address) => {
    const column = parseCell(address)?.column ?? -1;
    const asked = known.get(column) ?? askedBy(headingOfColumn(column) || headingOf(form, "justification"));
    known.set(column, asked);
    return asked;
  };
}

/** The texts that are due, and beside each of them the cell that asks for the improvement alone. */
export function justificationSlots(form: Form, cells: SlotCells, due: readonly DueText[]): readonly Slot[] {
  const taken = new Set<string>();
  const asked = askedAbove(form);
  return due.flatMap(({ line, cell, lost }): Slot[] => {
    const slotAt = ({ address }: TextCell): Slot[] => {
      if (taken.has(address) || cells.isComputed(address)) return [];
      taken.add(address);
      const content = cells.content(address);
      const { question, most } = line ? asked(address) : askedBy("");
      const english = question === "" ? undefined : columnInWords({ role: "justification", level: null }, "en-US");
      return [
        {
          sheet: form.sheet,
          address,
          section: "justifications",
          question,
          ...(english === undefined ? {} : { english }),
          input: { kind: "text", isLong: true, most },
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
