import { workPaperColumns } from "../layout/workPaper/workPaperColumns";
import { placeInputs } from "../layout/workPaper/workPaper";
import { firstWorkPaperRow } from "../layout/workPaper/workPaperSheet";
import { plainText } from "../recognise/plainText";
import type { Rubric } from "../../rubric/rubric";
import type { Edit, Entries } from "./entries";

/** Where the inputs of the lines stand on the work paper; lines of the same name take theirs in the form's order. */
export function inputEdits(rubric: Rubric, sheet: string, { lines }: Entries): readonly Edit[] {
  const open = lines.filter(({ inputs }) => inputs.length > 0);
  return placeInputs(rubric, firstWorkPaperRow).flatMap((block) => {
    const at = open.findIndex(({ name }) => plainText(name) === plainText(block.name));
    if (at < 0) return [];
    const [entry] = open.splice(at, 1);
    const rows = block.rows.flatMap(({ kind }, index) => (kind === "input" ? [block.firstRow + index] : []));
    return rows.flatMap((row, index) => {
      const input = entry?.inputs[index];
      return input === undefined ? [] : [{ sheet, row, column: workPaperColumns.entry, cell: input }];
    });
  });
}
