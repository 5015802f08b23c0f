import { isBlank, plainText } from "./plainText";
import type { FormGroup, FormLine } from "../form";
import type { GridReader } from "./grid/gridReader";
import { pointsInName, readPoints } from "./rows/points";
import type { ScoredRow } from "./rows/readRows";

interface OpenGroup extends FormGroup {
  weight: number | null;
  address: string;
  readonly groups: OpenGroup[];
  readonly lines: FormLine[];
  /** The latest group below of each name. */
  readonly byName: Map<string, OpenGroup>;
}

/** Below an indicator that only its number tells the column of the lines' weights holds the row's own. */
const weightColumn = ({ path, levels }: ScoredRow, level: number): number | null =>
  level === levels.length - 1 && path.own > level ? null : (levels[level]?.weight ?? null);

/** What a row says of a group above it. */
type Stated = Pick<FormGroup, "path" | "nameAddress" | "weight" | "weightInName" | "address">;

const openGroup = (stated: Stated): OpenGroup => ({ ...stated, groups: [], lines: [], byName: new Map() });

/** The same name goes on with its group, also after a page break or a sort, unless it states another weight. */
const goesOn = (group: OpenGroup, weight: number | null): boolean =>
  weight === null || group.weight === null || weight === group.weight;

function groupIn(parent: OpenGroup, key: string, stated: Stated): OpenGroup {
  const known = parent.byName.get(key);
  const { weight, address } = stated;
  if (known && goesOn(known, weight)) {
    if (known.weight === null && weight !== null) Object.assign(known, { weight, address });
    return known;
  }
  const group = openGroup(stated);
  parent.groups.push(group);
  parent.byName.set(key, group);
  return group;
}

/** The lines' weight where it is merged over all lines below a name. */
function sharedWeight(
  reader: GridReader,
  { row, line, levels }: ScoredRow,
  level: number,
): Pick<FormGroup, "weight" | "address"> | null {
  const [name, column] = [levels[level]?.name, levels.at(-1)?.weight];
  if (line.weight !== null || name === undefined || column === null || column === undefined) return null;
  const [own, area] = [reader.area(row, name), reader.area(row, column)];
  const isSame = area.rows > 1 && area.row === own.row && area.rows === own.rows;
  return isSame ? { weight: readPoints(reader.shown(row, column)), address: reader.address(row, column) } : null;
}

/** What a row says of the group at one of its levels. */
function statedAt(reader: GridReader, tableRow: ScoredRow, level: number, depth: number, isOwn: boolean): Stated {
  const { row, line, path, levels } = tableRow;
  const name = path.names[level] ?? "";
  const nameAddress = path.addresses[level] ?? "";
  const column = weightColumn(tableRow, level);
  const weightInName = pointsInName(name, true);
  const above = { path: line.path.slice(0, depth + 1), nameAddress, weightInName };
  if (isOwn) return { ...above, weight: line.weight, address: line.weightAddress };
  const shared = sharedWeight(reader, tableRow, level);
  if (column === null && weightInName === null && shared) return { ...above, ...shared };
  // In a table with one column of names that column's weights are the lines' own.
  if (column === null || levels.length === 1) return { ...above, weight: weightInName, address: nameAddress };
  const weight = reader.begins(row, column) ? readPoints(reader.value(row, column)) : null;
  return { ...above, weight, address: reader.address(row, column) };
}

/** The groups that the row above stands in, by level; most rows only go on with them. */
interface Chain {
  readonly name: string;
  readonly beside: string;
  readonly group: OpenGroup;
}

/** The row names the same group as the row above, and says nothing more of it. */
function goesOnFrom(reader: GridReader, tableRow: ScoredRow, level: number, before?: Chain): boolean {
  const { row, path, levels, beside } = tableRow;
  if (before?.name !== path.names[level] || before?.beside !== beside) return false;
  const column = weightColumn(tableRow, level);
  return column === null || levels.length === 1 || isBlank(reader.value(row, column));
}

/** The level of the row's own name. */
function deepestName(names: readonly string[]): number {
  let level = names.length - 1;
  while (level > 0 && names[level] === "") level--;
  return level;
}

/**
 * The indicators above the lines, with the weights that the form states for them and the lines that stand below,
 * whether names are merged, written once or repeated on each row.
 */
export function readGroups(reader: GridReader, rows: readonly ScoredRow[]): readonly FormGroup[] {
  const root = openGroup({ path: [], nameAddress: "", weight: null, weightInName: null, address: "" });
  let chain: Chain[] = [];
  for (const row of rows) {
    const { names } = row.path;
    const last = row.isGroup ? names.length : deepestName(names);
    const next: Chain[] = [];
    let [parent, isSame] = [root, true];
    for (let level = 0; level < last; level++) {
      const name = names[level] ?? "";
      if (name === "") continue;
      const isOwn = row.isGroup && level === deepestName(names);
      const before = chain[next.length];
      isSame = isSame && !isOwn && goesOnFrom(reader, row, level, before);
      if (isSame && before) {
        parent = before.group;
        next.push(before);
      } else {
        const stated = statedAt(reader, row, level, next.length, isOwn);
        const scope = parent === root ? `${row.beside}\n` : "";
        parent = groupIn(parent, scope + plainText(stated.path.at(-1)), stated);
        next.push({ name, beside: row.beside, group: parent });
      }
      if (!row.isGroup) parent.lines.push(row.line);
    }
    chain = next;
  }
  return root.groups;
}
