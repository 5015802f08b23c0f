import { printedRoles } from "../../rubric/columnRoles";
import type {
  Indicator,
  IndicatorGroup,
  LeafIndicator,
  PrintedRole,
  PrintedTexts,
  ScoredLine,
} from "../../rubric/rubric";
import { parseAddress } from "../../spreadsheet/address";
import type { Form, FormGroup, FormLine } from "../form";
import type { PackPart } from "./packColumns";

/** What a form prints; the rest of its texts is what somebody filled in. */
const ownRoles = printedRoles("form");
/** Filled in by the department, unless nothing is filled in or the row (加减分) says there what it is about. */
const entryRoles = printedRoles("entry");

const columnAt = (address: string): number => parseAddress(address)?.column ?? 0;

/** The level in whose column a name stands, from 0; names may be merged over columns to the right. */
function levelAt(address: string, { columns }: PackPart): number {
  const at = columnAt(address);
  const levels = columns
    .flatMap(({ column, from }) => (column.role === "level" ? [{ level: (column.level ?? 1) - 1, from }] : []))
    .filter(({ from }) => from <= at)
    .sort((left, right) => right.from - left.from);
  return levels[0]?.level ?? 0;
}

/** The groups above each line, from the highest level down. */
function groupsAbove(form: Form): ReadonlyMap<FormLine, readonly FormGroup[]> {
  const above = new Map<FormLine, readonly FormGroup[]>();
  const visit = (group: FormGroup, path: readonly FormGroup[]): void => {
    const groups = [...path, group];
    for (const line of group.lines) above.set(line, groups);
    for (const below of group.groups) visit(below, groups);
  };
  for (const group of form.groups) visit(group, []);
  return above;
}

interface Place {
  readonly name: string;
  /** The same for lines that stand under one cell. */
  readonly key: string;
  readonly weight: number | null;
}

/** What stands in each level column beside a line; a level that it has not is blank. */
function placesOf(line: FormLine, groups: readonly FormGroup[], part: PackPart): readonly Place[] {
  const places: Place[] = Array.from({ length: part.depth }, () => ({ name: "", key: "", weight: null }));
  for (const { path, nameAddress, weight } of groups) {
    const level = Math.min(levelAt(nameAddress, part), part.depth - 1);
    places[level] = { name: path.at(-1) ?? "", key: nameAddress, weight };
  }
  const level = levelAt(line.nameAddress, part);
  places[level] = { name: line.path.at(-1) ?? "", key: line.nameAddress, weight: null };
  return places;
}

type Written = Readonly<Partial<Record<PrintedRole, { readonly text: string | number; readonly address: string }>>>;

function writtenTexts(line: FormLine, isFilled: boolean): Written {
  const roles = isFilled && line.kind !== "bonus" ? ownRoles : [...ownRoles, ...entryRoles];
  const texts = roles.flatMap((role) => {
    const cell = line[role];
    if (cell === null) return [];
    const text = "text" in cell ? cell.text : typeof cell.content === "boolean" ? "" : cell.content;
    return String(text).trim() === "" ? [] : [[role, { text, address: cell.address }] as const];
  });
  return Object.fromEntries(texts);
}

const plain = (written: Written, passes: (address: string) => boolean): PrintedTexts =>
  Object.fromEntries(
    Object.entries(written).flatMap(([role, { text, address }]) => (passes(address) ? [[role, text]] : [])),
  );

/** Points with two decimals, as a pack holds them. */
const points = (weight: number | null): number | null => (weight === null ? null : Math.round(weight * 100) / 100);

interface Row {
  readonly line: FormLine;
  readonly places: readonly Place[];
  readonly id: string;
}

function leafOf(rows: readonly Row[], name: string, isFilled: boolean): LeafIndicator {
  const written = rows.map(({ line }) => writtenTexts(line, isFilled));
  const counts = new Map<string, number>();
  for (const { address } of written.flatMap((texts) => Object.values(texts)))
    counts.set(address, (counts.get(address) ?? 0) + 1);
  const isShared = (address: string): boolean => rows.length > 1 && counts.get(address) === rows.length;
  const lines = rows.map(({ line, id }, index): ScoredLine => ({
    id,
    weight: points(line.weight),
    ...(line.kind === "bonus" && { bonus: true }),
    ...plain(written[index] ?? {}, (address) => !isShared(address)),
  }));
  return { name, ...plain(written[0] ?? {}, isShared), lines };
}

/** Neighbouring rows that stand under the same cells of a level. */
function runs(rows: readonly Row[], level: number): readonly (readonly Row[])[] {
  const found: Row[][] = [];
  for (const row of rows) {
    const run = found.at(-1);
    const [place, before] = [row.places[level], run?.[0]?.places[level]];
    if (run && place?.key === before?.key && place?.name === before?.name && place?.key !== "") run.push(row);
    else found.push([row]);
  }
  return found;
}

function below(rows: readonly Row[], level: number, part: PackPart, isFilled: boolean): readonly Indicator[] {
  const hasWeights = part.columns.some(({ column }) => column.role === "weight" && column.level === level + 1);
  return runs(rows, level).map((run) => {
    const place = run[0]?.places[level];
    const name = place?.name ?? "";
    if (level === part.depth - 1) return leafOf(run, name, isFilled);
    const weight = hasWeights ? points(place?.weight ?? null) : null;
    const group: IndicatorGroup = {
      name,
      ...(weight !== null && { weight }),
      indicators: below(run, level + 1, part, isFilled),
    };
    return group;
  });
}

/** @param number of the line among all lines of the form, from 1 */
export const lineId = (number: number): string => `line-${number}`;

/**
 * The tree of a part's indicators.
 * @param lines the lines that stand below this header set
 * @param firstId the number of the first one among all lines
 */
export function packIndicators(
  form: Form,
  lines: readonly FormLine[],
  part: PackPart,
  firstId: number,
): readonly Indicator[] {
  const isFilled = form.lines.some(({ score }) => score.reading.kind !== "blank" && score.formula === null);
  const above = groupsAbove(form);
  const rows = lines.map((line, index) => ({
    line,
    places: placesOf(line, above.get(line) ?? [], part),
    id: lineId(firstId + index),
  }));
  return below(rows, 0, part, isFilled);
}
