import type { OfficeTable, TableCell } from "../../office/document";
import { figureCell, nameOf, type Drafting, type DraftPart } from "../drafting";
import { groupKey } from "../figures/groupFigures";
import phrases from "../phrases.json";

const { empty } = phrases;

const row = (drafting: Drafting, name: string, key: string): readonly TableCell[] => [
  [name],
  figureCell(drafting, `${key}.weight`, empty.weight),
  figureCell(drafting, `${key}.score`, empty.score),
  figureCell(drafting, `${key}.share`, empty.share),
];

/** Weight, score and their quotient of each indicator of the highest level, and of a line that stands beside them. */
export const scoreTable: DraftPart = (drafting) => {
  const { groups, lines, keyOf } = drafting;
  if (groups.length === 0) return [];
  const inGroups = new Set(groups.flatMap((group) => group.lines));
  const others = lines.filter((line) => !inGroups.has(line));
  const table: OfficeTable = {
    kind: "table",
    head: phrases.scoreHead,
    rows: [
      ...others.map((line) => row(drafting, nameOf(line.path), keyOf(line))),
      ...groups.map((group) => row(drafting, nameOf(group.path), groupKey(group))),
      [
        [phrases.totalRow],
        figureCell(drafting, "total.weight", empty.weight),
        figureCell(drafting, "total", empty.score),
        figureCell(drafting, "total.share", empty.share),
      ],
    ],
    widths: [4, 2, 2, 2],
  };
  return [table];
};
