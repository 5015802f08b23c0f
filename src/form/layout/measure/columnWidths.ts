import { roleFacts } from "../../../rubric/columnRoles";
import { levelWidth } from "./levelWidth";
import { hasFreeLines, partRows, printedRole } from "./partRows";
import type { PlacedColumn, PlacedPart } from "./placedPart";
import { bodySize, linesHeight, textHeight } from "./textHeight";

/** The summed width in points: one A4 landscape page, slightly scaled down. */
const pageWidth = 908;
/** Of a column that nobody computes or checks with, such as 序号. */
const unknownShare = 60;
/** Excel's own limit of a row's height, in points. */
const tallestRow = 409.5;
const steps = Array.from({ length: 30 }, (_, index) => 40 + 20 * index);

interface Wish {
  readonly fixed: number;
  readonly share: number;
}

/** Of the names of lines where the department writes them itself. */
const freeNameShare = 130;
/** Of words that stand beside the whole table, one sign below the other, or two where they are many. */
const sideWidth = { short: 18, long: 26 } as const;
const shortSide = 4;
/** A heading that says what to fill in is not made a tower of single words. */
const mostHeadingLines = 7;

const fits = (heading: string, width: number): boolean =>
  textHeight(heading, width, bodySize) <= linesHeight(mostHeadingLines, bodySize);

const widthForHeading = (heading: string, width: number): number =>
  [width, ...steps].find((wide) => wide >= width && fits(heading, wide)) ?? width;

function wishOf(part: PlacedPart, { role, level = 1, span, side, heading }: PlacedColumn): Wish {
  if (side) return { fixed: sideWidth[heading.length > shortSide ? "long" : "short"] / span, share: 0 };
  if (role === "level" && level === part.depth && hasFreeLines(part)) return { fixed: 0, share: freeNameShare / span };
  if (role === "level") return { fixed: levelWidth(part, level) / span, share: 0 };
  const { width = { share: unknownShare } } = roleFacts(role);
  return "fixed" in width
    ? { fixed: widthForHeading(heading, width.fixed) / span, share: 0 }
    : { fixed: 0, share: width.share / span };
}

/** A column of the sheet takes what the header sets with a column of its own there want; those that span it give way. */
function wishAt(parts: readonly PlacedPart[], at: number): Wish {
  const covering = parts.flatMap((part) =>
    part.columns.flatMap((column) => (column.at <= at && at < column.at + column.span ? [{ part, column }] : [])),
  );
  const least = Math.min(...covering.map(({ column }) => column.span));
  const wishes = covering.filter(({ column }) => column.span === least).map(({ part, column }) => wishOf(part, column));
  const share = Math.max(...wishes.map((wish) => wish.share));
  return share > 0 ? { fixed: 0, share } : { fixed: Math.max(...wishes.map((wish) => wish.fixed)), share };
}

/** What a column needs for its longest text to fit into one row. */
function neededWidth(part: PlacedPart, column: PlacedColumn): number {
  const role = printedRole(column);
  const texts = role === null ? [] : partRows(part).flatMap(({ leaf, line }) => [leaf[role], line[role]]);
  const longest = texts.reduce<string>((one, text = "") => (String(text).length > one.length ? String(text) : one), "");
  if (longest === "") return 0;
  return steps.find((width) => textHeight(longest, width, bodySize) < tallestRow) ?? steps.at(-1) ?? 0;
}

function shareOut(wishes: readonly Wish[]): readonly number[] {
  const sum = (of: keyof Wish): number => wishes.reduce((total, wish) => total + wish[of], 0);
  const left = Math.max(pageWidth - sum("fixed"), sum("share") / 3);
  if (sum("share") === 0) return wishes.map((wish) => (wish.fixed * pageWidth) / sum("fixed"));
  return wishes.map((wish) => (wish.share > 0 ? Math.round((wish.share * left) / sum("share")) : wish.fixed));
}

/**
 * The sheet's column widths from A, in points: together one A4 landscape page, or more where a text is so long that no row
 * could hold it otherwise.
 */
export function columnWidths(parts: readonly PlacedPart[], count: number): readonly number[] {
  const wishes = Array.from({ length: count }, (_, at) => wishAt(parts, at));
  const widths = shareOut(wishes);
  for (const part of parts) {
    for (const column of part.columns) {
      const { at, span } = column;
      const needed = neededWidth(part, column);
      if (widths.slice(at, at + span).reduce((sum, width) => sum + width, 0) >= needed) continue;
      for (let each = at; each < at + span; each++) wishes[each] = { fixed: needed / span, share: 0 };
    }
  }
  return shareOut(wishes);
}
