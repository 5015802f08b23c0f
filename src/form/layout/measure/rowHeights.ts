import { roleFacts } from "../../../rubric/columnRoles";
import type { LeafIndicator, ScoredLine } from "../../../rubric/rubric";
import { hasFreeLines, printedRole, runsAt, type PartRow } from "./partRows";
import { columnOf, type PlacedColumn, type PlacedPart } from "./placedPart";
import { widthOf } from "./spans";
import { bodySize, linesHeight, textHeight } from "./textHeight";

/** Text columns that somebody fills in: they need room from the start, since merged cells never grow by themselves. */
const isEntry = ({ role }: PlacedColumn): boolean => roleFacts(role).printed === "entry";
const leastLines = 3;
const leastMergedLines = 5;
/** Where the department writes the whole line itself. */
const leastFreeLines = 2;

export interface RowHeights {
  /** In points, one a row. */
  readonly heights: readonly number[];
  /** Rows whose heights the application may fit itself: then nothing that stands in a merged cell is cut off. */
  readonly fits: readonly boolean[];
  /** Rows before which a page may begin: what is merged over the rows above and below still has room on both pages. */
  readonly breaks: readonly boolean[];
}

/** How high the texts of one part stand in its columns, in points. */
class TextHeights {
  readonly name: PlacedColumn | undefined;
  private readonly texts: readonly PlacedColumn[];
  private readonly single: readonly PlacedColumn[];
  /** Somebody types long texts into cells that are merged. */
  readonly hasWideEntries: boolean;

  constructor(
    private readonly widths: readonly number[],
    private readonly part: PlacedPart,
  ) {
    this.name = columnOf(part, "level", part.depth);
    this.texts = part.columns.filter((column) => printedRole(column) !== null);
    this.single = this.texts.filter(({ span }) => span === 1);
    this.hasWideEntries = part.columns.some((column) => column.span > 1 && isEntry(column));
  }

  /** Some text stands in a cell that is merged sideways: the application does not see it. */
  get isMerged(): boolean {
    return this.hasWideEntries || this.single.length < this.texts.length || (this.name?.span ?? 1) > 1;
  }

  of({ at, span }: PlacedColumn, text: string): number {
    return textHeight(text, widthOf(this.widths, { column: at, columns: span }), bodySize);
  }

  private tallest(of: LeafIndicator | ScoredLine, columns: readonly PlacedColumn[]): number {
    return columns.reduce((height, column) => {
      const text = of[printedRole(column) ?? "note"];
      return text === undefined ? height : Math.max(height, this.of(column, String(text)));
    }, 0);
  }

  /** What stands once beside all lines of an indicator. */
  shared(leaf: LeafIndicator): number {
    return Math.max(this.name ? this.of(this.name, leaf.name) : 0, this.tallest(leaf, this.texts));
  }

  row({ leaf, line }: PartRow): number {
    const own = hasFreeLines(this.part) ? leastFreeLines : leastLines;
    const least = linesHeight(this.hasWideEntries ? leastMergedLines : own, bodySize);
    return Math.max(Math.ceil(Math.max(this.shared(leaf), least) / leaf.lines.length), this.tallest(line, this.texts));
  }

  /** What the application makes of the row when it fits it: it leaves merged cells out. */
  fitted({ leaf, line }: PartRow): number {
    const isShared = leaf.lines.length > 1;
    const own = isShared
      ? 0
      : Math.max(this.name?.span === 1 ? this.of(this.name, leaf.name) : 0, this.tallest(leaf, this.single));
    return Math.max(linesHeight(1, bodySize), own, this.tallest(line, this.single));
  }

  /** What an indicator needs that stands once beside its rows. */
  merged({ indicators, leaf }: PartRow, level: number): number {
    if (level === this.part.depth) return this.shared(leaf);
    const column = columnOf(this.part, "level", level);
    return column ? this.of(column, indicators[level - 1]?.name ?? "") : 0;
  }
}

const sum = (heights: readonly number[], first: number, end: number): number =>
  heights.slice(first, end).reduce((total, height) => total + height, 0);

/** The heights that the texts of a part's rows need, and what follows from the cells that are merged over several rows. */
export function rowHeights(widths: readonly number[], part: PlacedPart, rows: readonly PartRow[]): RowHeights {
  const texts = new TextHeights(widths, part);
  const heights = rows.map((row) => texts.row(row));
  const fitted = rows.map((row) => (texts.isMerged ? texts.row(row) : texts.fitted(row)));
  const fits = rows.map(() => !texts.isMerged);
  const breaks = rows.map(() => true);
  for (let level = part.depth; level > 0; level--) {
    for (const [first, count] of runsAt(rows, level)) {
      const end = first + count;
      const needed = texts.merged(rows[first] as PartRow, level);
      const missing = Math.ceil((needed - sum(heights, first, end)) / count);
      const isCutOff = count > 1 && sum(fitted, first, end) < needed;
      for (let index = first; index < end; index++) {
        if (missing > 0) heights[index] = (heights[index] ?? 0) + missing;
        if (isCutOff) fits[index] = false;
        const hasRoom = sum(fitted, first, index) >= needed && sum(fitted, index, end) >= needed;
        if (index > first && (level === part.depth || !hasRoom)) breaks[index] = false;
      }
    }
  }
  return { heights, fits, breaks };
}
