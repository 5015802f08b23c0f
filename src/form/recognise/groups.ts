import type { FormGroup, FormLine } from "../form";
import type { GridReader } from "./gridReader";
import { plainText } from "./plainText";
import type { TableColumns } from "./tableHeader";
import { readWeight, type LineRow } from "./tableLines";

interface OpenGroup extends FormGroup {
  weight: number | null;
  address: string;
  readonly groups: OpenGroup[];
  readonly lines: FormLine[];
  /** The latest group below of each name. */
  readonly byName: Map<string, OpenGroup>;
}

const openGroup = (path: readonly string[], weight: number | null, address: string): OpenGroup => ({
  path,
  weight,
  address,
  groups: [],
  lines: [],
  byName: new Map(),
});

/** The same name goes on with its group, also after a page break or a sort, unless it states another weight. */
const goesOn = (group: OpenGroup, weight: number | null): boolean =>
  weight === null || group.weight === null || weight === group.weight;

function groupIn(parent: OpenGroup, path: readonly string[], weight: number | null, address: string): OpenGroup {
  const name = plainText(path.at(-1));
  const known = parent.byName.get(name);
  if (known && goesOn(known, weight)) {
    if (known.weight === null && weight !== null) Object.assign(known, { weight, address });
    return known;
  }
  const group = openGroup(path, weight, address);
  parent.groups.push(group);
  parent.byName.set(name, group);
  return group;
}

/**
 * The indicators above the lines, with the weights that the form states for them and the lines that stand below,
 * whether names are merged, written once or repeated on each row.
 */
export function readGroups(reader: GridReader, columns: TableColumns, rows: readonly LineRow[]): readonly FormGroup[] {
  const root = openGroup([], null, "");
  for (const { row, line } of rows) {
    let parent = root;
    columns.levels.slice(0, -1).forEach((level, index) => {
      const weight = level.weight === null ? null : readWeight(reader, row, level.weight);
      const address = reader.address(row, level.weight ?? level.name);
      parent = groupIn(parent, line.path.slice(0, index + 1), weight, address);
      parent.lines.push(line);
    });
  }
  return root.groups;
}
