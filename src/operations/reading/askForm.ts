import { packName } from "../../form/packMarks";
import type { Answer } from "../../gateway/answer";
import type { CellsDoor } from "../../gateway/cellsDoor";
import type { SheetDoor } from "../../gateway/sheetDoor";
import type { Grid } from "../../spreadsheet/grid";
import { joinAreas } from "../../spreadsheet/mergedAreas";

/** A sheet that was read, and whether any of its rows or columns is hidden. */
export interface FormOnSheet {
  readonly sheetId: string;
  readonly grid: Grid | null;
  readonly hides: boolean;
}

/** Asks for the merged areas of some cells. */
export function askMerges(blocks: readonly CellsDoor[]): Answer<Grid["merges"]> {
  const merged = blocks.map((cells) => cells.askMerged());
  return () => joinAreas(merged.flatMap((areas) => areas()));
}

/**
 * Asks for all that recognising a form needs: cells, merged areas, and the hidden name that says which pack it came from.
 * @param mergedWithin cells whose merged areas are asked for; null where there are none to ask
 */
export function askForm(
  sheet: SheetDoor,
  cells: CellsDoor,
  mergedWithin: readonly CellsDoor[] | null,
): Answer<Grid | null> {
  const grid = cells.askGrid();
  const merges = mergedWithin && askMerges(mergedWithin);
  const name = sheet.askName(packName);
  return () => {
    const read = grid();
    if (!read) return null;
    const found = name();
    return { ...read, merges: merges && merges(), ...(found === null ? {} : { names: new Map([[packName, found]]) }) };
  };
}
