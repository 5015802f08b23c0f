/** What fits on an A4 landscape page, in points of the sheet, with some room to spare for other fonts. */
export const pageRoom = 580;

/**
 * Parts rows into pages, for a header set that is printed again at the top of each.
 * @param breaks rows before which a page may begin; where none of a page may, it ends where it is full
 * @param above the height that is taken on the first page, its header included
 * @param header the height of the header on every further page
 * @returns how many rows stand on each page; 0 on the first where they had better begin on a page of their own
 */
export function paginate(
  heights: readonly number[],
  breaks: readonly boolean[],
  above: number,
  header: number,
): readonly number[] {
  const counts: number[] = [];
  let [first, used] = [0, above];
  for (let row = 0; row < heights.length; row++) {
    const mayMove = counts.length === 0 && above > header;
    if (used + (heights[row] ?? 0) > pageRoom && (row > first || mayMove)) {
      const allowed = breaks.lastIndexOf(true, row);
      const next = allowed > first || mayMove ? Math.max(allowed, 0) : row;
      counts.push(next - first);
      [first, used] = [next, header];
      row = next;
    }
    used += heights[row] ?? 0;
  }
  return heights.length > first ? [...counts, heights.length - first] : counts;
}

/** How much of the last page is taken after rows of these heights, one after another. */
export const takenOnPage = (heights: readonly number[], start = 0): number =>
  heights.reduce((used, height) => (used + height > pageRoom ? height : used + height), start);
