import type { GridReader } from "../grid/gridReader";
import { isBlank, plainText } from "../plainText";
import type { LevelColumns, TableColumns } from "../header/tableColumns";
import { isPlaceholder } from "./rowLabels";

/** Names by level, `""` where a level has none, and where each name stands. */
export interface NamePath {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  /** The deepest level that the row itself names; -1 where it names none. */
  readonly own: number;
  /** A name changed against the row above. */
  readonly isNew: boolean;
}

export const noPath: NamePath = { names: [], addresses: [], own: -1, isNew: true };

/** A level's heading may go over a number's column and the name's: what is only a number gives way. */
function nameColumn(reader: GridReader, row: number, { name, span }: LevelColumns): number {
  if (span === 1) return name;
  const filled: number[] = [];
  for (let column = name; column < name + span; column++) {
    if (!isBlank(reader.value(row, column))) filled.push(column);
  }
  return filled.find((column) => !isPlaceholder(String(reader.value(row, column)))) ?? filled[0] ?? name;
}

/**
 * The names that lead to a row. Names stand merged, once above their rows, or on each row: a blank takes the name above
 * until a higher level changes.
 */
export function namePath(reader: GridReader, row: number, { levels }: TableColumns, above: NamePath): NamePath {
  let isNew = false;
  let own = -1;
  const names: string[] = [];
  const addresses: string[] = [];
  levels.forEach((level, index) => {
    const column = nameColumn(reader, row, level);
    const value = reader.value(row, column);
    const name = value === "" ? "" : String(value).trim();
    const before = above.names[index] ?? "";
    if (name !== "") own = index;
    if (name !== "" && name !== before && (isNew || plainText(name) !== plainText(before))) isNew = true;
    const taken = name !== "" || isNew ? name : before;
    names.push(taken);
    addresses.push(name !== "" || taken === "" ? reader.address(row, column) : (above.addresses[index] ?? ""));
  });
  return { names, addresses, own, isNew };
}
