import { roleFacts } from "../../rubric/columnRoles";
import type { RubricColumn } from "../../rubric/rubric";
import type { TablePart, TakenColumn } from "../columns";

/** A column of a pack with the sheet's column that it was taken from, from 0. */
export interface PackColumn {
  readonly column: RubricColumn;
  readonly from: number;
}

export interface PackPart {
  readonly columns: readonly PackColumn[];
  /** How many levels of indicators there are. */
  readonly depth: number;
}

/** Two headings above each other are joined by a slash, the upper one first. */
function headingOf({ heading }: TakenColumn, rows: number): Pick<RubricColumn, "heading" | "group"> {
  const slash = rows > 1 ? heading.indexOf("/") : -1;
  if (slash <= 0 || slash === heading.length - 1) return { heading };
  return { group: heading.slice(0, slash), heading: heading.slice(slash + 1) };
}

/** Roles as a pack may have them: levels counted from 1, weights of these levels, one column each and one score. */
function rolesOf(taken: readonly TakenColumn[]): readonly Pick<RubricColumn, "role" | "level">[] {
  const levels = [...new Set(taken.flatMap(({ role, level }) => (role === "level" ? [level ?? 0] : [])))].sort(
    (a, b) => a - b,
  );
  const used = new Set<string>();
  return taken.map(({ role, level }) => {
    const { isOfLevel = false, isSingle = false } = roleFacts(role);
    const depth = isOfLevel ? levels.indexOf(level ?? 0) + 1 : 0;
    const key = isOfLevel ? `${role}${depth}` : String(role);
    if ((isOfLevel && depth === 0) || (isSingle && used.has(key))) return { role: null };
    used.add(key);
    return isOfLevel ? { role, level: depth } : { role };
  });
}

/** The columns of a recognised header set, as wide in columns as on the sheet from which they come. */
export function packColumns(part: TablePart, firstColumn: number): PackPart {
  const taken = [...part.columns].sort((left, right) => left.column - right.column);
  const rows = part.headerRows[1] - part.headerRows[0] + 1;
  const roles = rolesOf(taken);
  const columns = taken.map((one, index) => {
    const from = index === 0 ? firstColumn : one.column;
    const span = (taken[index + 1]?.column ?? one.column + 1) - from;
    const column = { ...(roles[index] ?? { role: null }), ...headingOf(one, rows), ...(span > 1 && { span }) };
    return { column, from: one.column };
  });
  return { columns, depth: columns.filter(({ column }) => column.role === "level").length };
}
