import type { FormGroup, FormLine } from "../../../form/form";
import { told } from "../../../language/told";
import { paragraph, type Block, type OfficeTable, type TableCell } from "../../office/document";
import { chineseNumber, figureCell, figureRun, nameOf, sentence, type Drafting, type DraftPart } from "../drafting";
import { groupKey } from "../figures/groupFigures";
import phrases from "../phrases.json";

const { lineHead, empty } = phrases;

type Column = keyof typeof lineHead;

const widths: Readonly<Record<Column, number>> = {
  above: 2.4,
  name: 4,
  target: 2.6,
  actual: 3,
  weight: 1.3,
  score: 1.3,
};

/** The columns that the form has. */
function columnsOf(lines: readonly FormLine[], hasAbove: boolean): readonly Column[] {
  const has = (role: "target" | "actual"): readonly Column[] =>
    lines.some((line) => line[role] !== null) ? [role] : [];
  return [...(hasAbove ? (["above"] as const) : []), "name", ...has("target"), ...has("actual"), "weight", "score"];
}

function cellOf(drafting: Drafting, line: FormLine, column: Column): TableCell {
  if (column === "above") return [nameOf(line.path.slice(0, -1))];
  if (column === "name") return [nameOf(line.path)];
  const key = `${drafting.keyOf(line)}.${column}`;
  // Without a target there is nothing to ask for.
  if (column === "target" || (column === "actual" && line.target === null))
    return figureRun(drafting, key) ?? [phrases.empty.blank];
  return figureCell(drafting, key, empty[column]);
}

function tableOf(drafting: Drafting, lines: readonly FormLine[], hasAbove: boolean): OfficeTable {
  const columns = columnsOf(lines, hasAbove);
  return {
    kind: "table",
    head: columns.map((column) => lineHead[column]),
    rows: lines.map((line) => columns.map((column) => cellOf(drafting, line, column))),
    widths: columns.map((column) => widths[column]),
  };
}

function groupBlocks(drafting: Drafting, group: FormGroup, index: number): readonly Block[] {
  const name = nameOf(group.path);
  const hasAbove = group.lines.some(({ path }) => path.length > group.path.length + 1);
  return [
    paragraph("heading2", told(phrases.subheading, { n: chineseNumber(index + 1), name })),
    sentence(drafting, phrases.group, { texts: { name }, prefix: groupKey(group) }),
    tableOf(drafting, group.lines, hasAbove),
  ];
}

/** Target, result, weight and score of every line, one table for each indicator of the highest level. */
export const completion: DraftPart = (drafting) => {
  const { groups, lines } = drafting;
  if (groups.length === 0) return [tableOf(drafting, lines, false)];
  return groups.flatMap((group, index) => groupBlocks(drafting, group, index));
};
