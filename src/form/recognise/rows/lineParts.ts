import type { ContentCell, Form } from "../../form";
import { unreadOf } from "../cells/unread";
import { isBlank } from "../plainText";
import { outlineNumber, isBelow, type OutlineNumber } from "./outlineNumber";
import { areWhole, makeUp } from "./partSums";
import type { ScoredRow } from "./readRows";
import { withWithin } from "./withinParts";

/** A row of the table and the rows that its number makes parts of it. */
interface Node {
  readonly row: ScoredRow;
  readonly number: OutlineNumber | null;
  readonly below: Node[];
}

/** The names above a row's own: only rows below the same ones make an outline. */
const parentOf = ({ path, beside, isGroup }: ScoredRow): string | null =>
  isGroup || path.own < 0 ? null : [beside, ...path.names.slice(0, path.own)].join("\n");

const nameOf = ({ path }: ScoredRow): string => path.names[path.own] ?? "";

/** A name that cannot be read may have had any number. */
const numberOf = (name: string): OutlineNumber | null =>
  unreadOf(name) === null ? outlineNumber(name) : { kind: "unread", rank: -1 };

/** Names without numbers may have theirs in a column of its own (序号). */
function numbering(rows: readonly ScoredRow[]): (row: ScoredRow) => OutlineNumber | null {
  const areNamed = rows.some((row) => outlineNumber(nameOf(row)) !== null);
  return (row) => numberOf(areNamed ? nameOf(row) : `${row.number ?? ""}${nameOf(row)}`);
}

/** The rows as trees by the numbers of their names. */
function outline(rows: readonly ScoredRow[]): readonly Node[] {
  const read = numbering(rows);
  const roots: Node[] = [];
  let open: Node[] = [];
  let parent: string | null = null;
  for (const row of rows) {
    const own = parentOf(row);
    const node: Node = { row, number: own === null ? null : read(row), below: [] };
    if (own === null || own !== parent) open = [];
    parent = own;
    const { number } = node;
    while (open.length > 0 && !(number && isBelow(number, open.at(-1)?.number ?? null))) open.pop();
    (open.at(-1)?.below ?? roots).push(node);
    if (number) open.push(node);
  }
  return roots;
}

const makesUp = ({ row: { line }, below }: Node): boolean =>
  makeUp(
    line,
    below.map(({ row }) => row.line),
  );

/** 1.1 can only be a part of 1.; below other numbers it may be a coincidence. */
const isCertain = ({ number, below }: Node): boolean =>
  number?.kind === "decimal" && below.every((part) => part.number?.kind === "decimal");

const isBlankScore = ({ line: { score } }: ScoredRow): boolean =>
  score.reading.kind === "blank" && score.formula === null;

const leaves = ({ row, below }: Node): readonly ScoredRow[] => (below.length === 0 ? [row] : below.flatMap(leaves));

const isBare = (cell: ContentCell | null): boolean => cell === null || (!cell.unread && isBlank(cell.content));

const asksNothing = ({ line: { target, actual } }: ScoredRow): boolean => isBare(target) && isBare(actual);

/**
 * No row with parts has a score and its parts have, or none says what is to be reached and its parts do: they are the lines, and
 * it is an indicator above them.
 */
function headsOnly(roots: readonly Node[]): boolean {
  const heads = roots.filter(({ below }) => below.length > 0);
  const parts = heads.flatMap(leaves);
  return [isBlankScore, asksNothing].some(
    (lacks) => heads.every(({ row }) => lacks(row)) && parts.some((row) => !lacks(row)),
  );
}

/** A row below an indicator that only its number tells. */
function below({ path: { names, addresses, own } }: ScoredRow, row: ScoredRow): ScoredRow {
  const at = own + 1;
  const [name = "", address = ""] = [row.path.names[row.path.own], row.path.addresses[row.path.own]];
  const path = {
    ...row.path,
    names: [...names.slice(0, at), name],
    addresses: [...addresses.slice(0, at), address],
    own: at,
  };
  return { ...row, path, line: { ...row.line, path: path.names.filter((each) => each !== "") } };
}

/** Rows with parts as indicators of a higher level, and their parts as the lines below. */
const asGroups = (nodes: readonly Node[], above?: ScoredRow): ScoredRow[] =>
  nodes.flatMap((node) => {
    const row = above ? below(above, node.row) : node.row;
    return node.below.length === 0 ? [row] : [{ ...row, isGroup: true }, ...asGroups(node.below, row)];
  });

function flat(nodes: readonly Node[], isPart: (node: Node) => boolean): ScoredRow[] {
  return nodes.flatMap((node) => {
    const below = flat(node.below, isPart);
    if (below.length === 0 || !isPart(node)) return [node.row, ...below];
    const parts = below.map(({ line }) => line);
    return [{ ...node.row, line: { ...node.row.line, parts } }];
  });
}

/**
 * Rows that are parts of a row above by the numbers of their names (一、 with 1、 and 2、; 1. with 1.1 and 1.2) count in it and
 * not beside it, where that is how the numbers add up.
 */
export function withParts(all: readonly ScoredRow[], total: Form["total"]): readonly ScoredRow[] {
  const rows = withWithin(all, total);
  const roots = outline(rows);
  if (roots.every(({ below }) => below.length === 0)) return rows;
  if (headsOnly(roots)) return asGroups(roots);
  // Without any parts the form is whole.
  const isWhole = areWhole(
    roots.map(({ row }) => row.line),
    total,
  );
  return flat(roots, (node) => isCertain(node) || isWhole || makesUp(node));
}
