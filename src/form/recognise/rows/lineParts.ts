import { roundScore, sumPoints } from "../../../rubric/rounding";
import type { Form, FormLine } from "../../form";
import { unreadOf } from "../cells/unread";
import { outlineNumber, isBelow, type OutlineNumber } from "./outlineNumber";
import { readPoints } from "./points";
import type { ScoredRow } from "./readRows";

/** A row of the table and the rows that its number makes parts of it. */
interface Node {
  readonly row: ScoredRow;
  readonly number: OutlineNumber | null;
  readonly below: Node[];
}

const pointsOf = ({ score: { reading } }: Pick<FormLine, "score">): number | null =>
  reading.kind === "number" ? reading.value : reading.kind === "text" ? readPoints(reading.text) : null;

/** The names above a row's own: only rows below the same ones make an outline. */
const parentOf = ({ path, beside, isGroup }: ScoredRow): string | null =>
  isGroup || path.own < 0 ? null : [beside, ...path.names.slice(0, path.own)].join("\n");

const nameOf = ({ path }: ScoredRow): string => path.names[path.own] ?? "";

/** A name that cannot be read may have had any number. */
const numberOf = (name: string): OutlineNumber | null =>
  unreadOf(name) === null ? outlineNumber(name) : { kind: "unread", rank: -1 };

/** The rows as trees by the numbers of their names. */
function outline(rows: readonly ScoredRow[]): readonly Node[] {
  const roots: Node[] = [];
  let open: Node[] = [];
  let parent: string | null = null;
  for (const row of rows) {
    const own = parentOf(row);
    const node: Node = { row, number: own === null ? null : numberOf(nameOf(row)), below: [] };
    if (own === null || own !== parent) open = [];
    parent = own;
    const { number } = node;
    while (open.length > 0 && !(number && isBelow(number, open.at(-1)?.number ?? null))) open.pop();
    (open.at(-1)?.below ?? roots).push(node);
    if (number) open.push(node);
  }
  return roots;
}

const all = (numbers: readonly (number | null)[]): readonly number[] | null =>
  numbers.includes(null) ? null : numbers.filter((each) => each !== null);

/** Whether the parts make up the line: their weights, or their scores where the form gives no weights. */
function addsUp({ row: { line }, below }: Node): boolean {
  const parts = below.map(({ row }) => row.line);
  const weights = all(parts.map(({ weight }) => weight));
  if (line.weight !== null && weights) return sumPoints(weights) === roundScore(line.weight);
  const [scores, own] = [all(parts.map(pointsOf)), pointsOf(line)];
  if (scores === null) return false;
  // A score that cannot be read leaves it to the numbers of the names.
  return own === null ? line.score.reading.kind !== "blank" : sumPoints(scores) === roundScore(own);
}

/** 1.1 can only be a part of 1.; below other numbers it may be a coincidence. */
const isCertain = ({ number, below }: Node): boolean =>
  number?.kind === "decimal" && below.every((part) => part.number?.kind === "decimal");

/** Without any parts the weights add up to 100, or the scores to the total. */
function countsWithout(roots: readonly Node[], total: Form["total"]): boolean {
  const lines = roots.map(({ row }) => row.line).filter(({ kind }) => kind === "indicator");
  const weights = all(lines.map(({ weight }) => weight));
  if (weights) return sumPoints(weights) === 100;
  const [scores, stated] = [all(lines.map(pointsOf)), total && pointsOf(total)];
  return scores !== null && stated !== null && sumPoints(scores) === roundScore(stated);
}

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
export function withParts(rows: readonly ScoredRow[], total: Form["total"]): readonly ScoredRow[] {
  const roots = outline(rows);
  if (roots.every(({ below }) => below.length === 0)) return rows;
  const isWhole = countsWithout(roots, total);
  return flat(roots, (node) => isCertain(node) || isWhole || addsUp(node));
}
