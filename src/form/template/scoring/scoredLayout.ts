import { cellScoreFormula, placeIn } from "../../../rubric/formula/cellScore";
import type { Formulas } from "../../../rubric/formula/formulas";
import { isOnForm } from "../../../rubric/quantity";
import type { PackLayout, Rubric } from "../../../rubric/rubric";
import { rubricLines } from "../../../rubric/rubricLines";
import { ruleQuantities } from "../../../rubric/rules";
import { parseAddress } from "../../../spreadsheet/address";
import type { CellData, CellStyleData, SheetData } from "../../../spreadsheet/ooxml/workbookData";

const PERCENT = "0.00%";

interface LayoutScores {
  /** By the address of the score, with the leading `=`. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Cells that hold a percentage: 87 that is typed there is 87 %. */
  readonly shares: ReadonlySet<string>;
}

function scoresOf(rubric: Rubric, { lines = [] }: PackLayout, formulas: Formulas): LayoutScores {
  const places = new Map(lines.map((one) => [one.id, one]));
  const [written, shares] = [new Map<string, string>(), new Set<string>()];
  for (const { line } of rubricLines(rubric)) {
    const place = places.get(line.id);
    const quantities = line.rule ? ruleQuantities(line.rule).filter(isOnForm) : [];
    if (!line.rule || !place || quantities.length === 0) continue;
    const row = (parseAddress(place.score)?.row ?? 0) + 1;
    written.set(place.score, cellScoreFormula(line.rule, row, place.weight ?? String(line.weight ?? 0), formulas));
    for (const { cell, holds, of } of quantities)
      if (holds === "share" && of === undefined) shares.add(placeIn(cell, row));
  }
  return { formulas: written, shares };
}

/** Whether scores of the pack's own sheet are computed by its rules. */
export const isScored = (rubric: Rubric): boolean =>
  rubric.layout !== undefined && scoresOf(rubric, rubric.layout, "native").formulas.size > 0;

/** Formats that a formula, or a percentage, would not do in: it would be shown as text, or without its sign. */
const isPlain = (format: string | undefined): boolean => format === undefined || format === "General" || format === "@";

/** A kept sheet with the formulas of the scores that its pack's rules give. */
export interface ScoredLayout {
  readonly sheet: SheetData;
  readonly styles: readonly CellStyleData[];
}

/** Writes the formulas of the pack's rules into the score cells of its sheet; all else stays as the office made it. */
export function scoredLayout(
  sheet: SheetData,
  styles: readonly CellStyleData[],
  rubric: Rubric,
  layout: PackLayout,
  formulas: Formulas,
): ScoredLayout {
  const { formulas: written, shares } = scoresOf(rubric, layout, formulas);
  if (written.size === 0) return { sheet, styles };
  const all = [...styles];
  const styled = ({ style, ...cell }: CellData, numberFormat: string): CellData => {
    const own = style === undefined ? {} : (all[style] ?? {});
    return isPlain(own.numberFormat) && own.numberFormat !== numberFormat
      ? { ...cell, style: all.push({ ...own, numberFormat }) - 1 }
      : { ...cell, ...(style !== undefined && { style }) };
  };
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const change = (address: string, made: (cell: CellData) => CellData): void => {
    const place = parseAddress(address);
    if (!place) return;
    const { row, column } = place;
    const key = `${row} ${column}`;
    cells.set(key, made(cells.get(key) ?? { row, column, value: null }));
  };
  for (const address of shares) change(address, (cell) => styled(cell, PERCENT));
  for (const [address, formula] of written) {
    change(address, (cell) => {
      const { isError: _, runs: __, array: ___, quoted: ____, ...rest } = cell;
      const isText = rest.style !== undefined && all[rest.style]?.numberFormat === "@";
      return { ...(isText ? styled(rest, "General") : rest), value: null, formula };
    });
  }
  return { sheet: { ...sheet, cells: [...cells.values()] }, styles: all };
}
