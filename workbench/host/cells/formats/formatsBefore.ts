import type { IBorderData, ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from "@univerjs/core";
import type { Sheet } from "../../workbook/sheet";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type Style = Nullable<IStyleData>;

/**
 * What takes a change of formats back: of each cell what the change touches, as it is now. Univer's own way keeps the whole
 * cell, content and all (0.25.1), which is slower and fills the undo list four times as fast.
 */
export function formatsBefore(sheet: Sheet, changes: Cells): Cells {
  const styles = sheet.workbook.engine.workbook.getStyles();
  const alike = new Map<unknown, Map<Style, Style>>();
  const styleBefore = (cell: Nullable<ICellData>, change: Style): Style => {
    const known = alike.get(cell?.s) ?? new Map<Style, Style>();
    alike.set(cell?.s, known);
    if (!known.has(change)) known.set(change, undoing(styles.getStyleByCell(cell), change));
    return known.get(change);
  };
  const before: Cells = {};
  for (const [row, columns] of Object.entries(changes))
    for (const [column, change] of Object.entries<Nullable<ICellData>>(columns ?? {})) {
      if (!change) continue;
      const cell = sheet.univer.getCellRaw(Number(row), Number(column));
      (before[Number(row)] ??= {})[Number(column)] = {
        ...("s" in change ? { s: styleBefore(cell, styles.getStyleByCell(change)) } : {}),
        ...("custom" in change ? { custom: cell?.custom ?? null } : {}),
        // A change of formats reaches into texts in several fonts.
        ...(cell?.p ? { p: structuredClone(cell.p), v: cell.v ?? null, t: cell.t ?? null } : {}),
      };
    }
  return before;
}

/** The style as it was, with null for every part that the change adds; where the change takes all away, all of it. */
function undoing(style: Style, change: Style): Style {
  if (!change) return style ?? null;
  const before = structuredClone(style ?? {}) as Record<string, unknown>;
  for (const key of Object.keys(change) as (keyof IStyleData)[])
    if (key === "bd") before["bd"] = linesBefore(style?.bd, change.bd);
    else if (!(key in before)) before[key] = null;
  return before;
}

function linesBefore(lines: Nullable<IBorderData>, change: Nullable<IBorderData>): Nullable<IBorderData> {
  if (!change) return lines;
  const none = Object.fromEntries(Object.keys(change).map((side) => [side, null]));
  return { ...none, ...structuredClone(lines) };
}
