import type { Area } from "./grid";

/** Excel fails above 512 merged areas. An area can reach out of what is asked, so each cell can belong to another one. */
const CELLS_WITHOUT_RISK = 512;

/** Areas to ask one by one. Neighbours share a row, so that an area cut by a border shows in both and can be joined again. */
export function blocksOf({ row, column, rows, columns }: Area): Area[] {
  const height = Math.max(2, Math.floor(CELLS_WITHOUT_RISK / columns));
  const blocks: Area[] = [];
  for (let top = 0; top === 0 || top < rows - 1; top += height - 1) {
    blocks.push({ row: row + top, column, rows: Math.min(height, rows - top), columns });
  }
  return blocks;
}

/** Puts parts of one merged area together: merged areas never overlap, so what overlaps is one. */
export function joinAreas(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  const joined: Area[] = [];
  for (const area of sorted) {
    const last = joined[joined.length - 1];
    const same = last && last.column === area.column && last.columns === area.columns;
    if (same && area.row < last.row + last.rows) {
      const rows = Math.max(last.row + last.rows, area.row + area.rows) - last.row;
      joined[joined.length - 1] = { ...last, rows };
    } else {
      joined.push(area);
    }
  }
  return joined.sort((a, b) => a.row - b.row || a.column - b.column);
}
