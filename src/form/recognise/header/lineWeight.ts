import type { GridReader } from "../grid/gridReader";
import { isBlank } from "../plainText";
import { pointsInName, readPoints } from "../rows/points";
import type { HeaderCell, HeaderRows } from "./headerCells";
import type { Roles } from "./role";

const looked = 40;

/** Whether almost every row that has a score has a weight as well, and none in its name. */
function weighsLines(
  reader: GridReader,
  rows: HeaderRows,
  columns: Record<"weight" | "score" | "name", number>,
): boolean {
  const body = [...Array(looked).keys()].map((down) => rows.last + 1 + down);
  const isLine = (row: number): boolean =>
    !isBlank(reader.value(row, columns.name)) && readPoints(reader.value(row, columns.score)) !== null;
  const scored = body.filter(isLine);
  const weighed = scored.filter((row) => !isBlank(reader.value(row, columns.weight)));
  const named = scored.filter((row) => pointsInName(String(reader.value(row, columns.name)), false) !== null);
  return weighed.length > 0 && weighed.length >= 0.8 * scored.length && named.length < 0.5 * scored.length;
}

/**
 * Where no weight stands right of the last level's names the lines' weight may have been moved: it stands left of every
 * name, or it is the form's only one and fills every line.
 */
export function withLineWeight(reader: GridReader, rows: HeaderRows, roles: Roles, score: HeaderCell | null): void {
  const depth = Math.max(0, ...[...roles.values()].map(({ role, level }) => (role === "level" ? (level ?? 0) : 0)));
  const weights = [...roles].filter(([cell]) => cell.reading?.role === "weight");
  if (weights.some(([, { role, level }]) => role === "weight" && level === depth)) return;
  const loose = weights.filter(([, { role }]) => role === null).at(-1)?.[0];
  const [only, second] = weights;
  const isOnly = only && !second && only[0].reading?.level == null;
  const name = [...roles].find(([, { role, level }]) => role === "level" && level === depth)?.[0];
  const isMoved =
    isOnly &&
    score &&
    name &&
    weighsLines(reader, rows, { weight: only[0].column, score: score.column, name: name.column });
  const moved = isMoved ? only[0] : undefined;
  const cell = loose ?? moved;
  if (cell) roles.set(cell, { role: "weight", level: depth, certainty: loose ? "likely" : "guess" });
}
