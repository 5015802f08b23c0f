import { isLeaf, type Indicator, type Rubric } from "../../rubric/rubric";
import { measureForm } from "../layout/measure/formPlaces";
import { columnOf, lineWeightColumn } from "../layout/measure/placedPart";
import { plainText } from "../recognise/plainText";
import type { Edit, Entries, LineEntry } from "./entries";

interface FreeLine {
  readonly id: string;
  /** Names of the levels above, from 一级指标 down. */
  readonly above: readonly string[];
}

const freeLines = (indicators: readonly Indicator[], above: readonly string[]): readonly FreeLine[] =>
  indicators.flatMap((indicator) =>
    isLeaf(indicator)
      ? indicator.name === ""
        ? indicator.lines.map(({ id }) => ({ id, above }))
        : []
      : freeLines(indicator.indicators, [...above, indicator.name]),
  );

/**
 * Where entries go on lines that the department names itself: each takes the first one left below the indicator that it names,
 * and writes its name and its points there, with what the form's own print says elsewhere (sign, unit). The rest is filled in
 * once the line has a name.
 */
export function freeLineEdits(rubric: Rubric, sheet: string, { lines }: Entries): readonly Edit[] {
  const { table } = measureForm(rubric);
  const left = table.parts.map(({ part }) => ({ part, open: [...freeLines(part.part.indicators, [])] }));
  return lines.flatMap((entry: LineEntry) => {
    const isBelow = ({ above }: FreeLine): boolean =>
      entry.group === undefined || above.some((name) => plainText(name) === plainText(entry.group));
    for (const { part, open } of left) {
      const at = open.findIndex(isBelow);
      const [taken] = at < 0 ? [] : open.splice(at, 1);
      const row = taken && table.rows.get(taken.id);
      if (row === undefined) continue;
      const cells = [
        [columnOf(part, "level", part.depth), entry.name],
        [lineWeightColumn(part), entry.weight],
        ...(["nature", "operator", "unit", "explanation", "criteria"] as const).map(
          (role) => [columnOf(part, role), entry.printed?.[role]] as const,
        ),
        ...(["target", "actual", "description", "deducted"] as const).map(
          (role) => [columnOf(part, role), entry[role]] as const,
        ),
      ] as const;
      return cells.flatMap(([column, cell]) =>
        column === undefined || cell === undefined ? [] : [{ sheet, row, column: column.at, cell }],
      );
    }
    return [];
  });
}
