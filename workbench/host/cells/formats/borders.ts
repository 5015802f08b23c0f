import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type Nullable } from "@univerjs/core";
import type { Area } from "../../basics/address";
import type { Sheet } from "../../workbook/sheet";
import { toHex } from "../../basics/color";
import { type FormatChange, writeFormat } from "./writeFormat";

export const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type Edge = (typeof EDGES)[number];

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

const PLAIN: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

/** Excel tells a line's style from its weight; Univer, like the file format, has one list for both. */
const LINES: readonly (readonly [BorderStyleTypes, style: string, weight: string])[] = [
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.DASH_DOT, "DashDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT, "DashDot", "Medium"],
  [BorderStyleTypes.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, "DashDotDot", "Medium"],
  [BorderStyleTypes.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
];

type Side = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";
const OPPOSITE = { t: "b", b: "t", l: "r", r: "l" } as const;

/** The cells that an edge of an area is drawn on, and on which of their sides. */
function sides({ row, column, rows, columns }: Area, edge: Edge): { area: Area; side: Side } | undefined {
  switch (edge) {
    case "EdgeTop":
      return { area: { row, column, rows: 1, columns }, side: "t" };
    case "EdgeBottom":
      return { area: { row: row + rows - 1, column, rows: 1, columns }, side: "b" };
    case "EdgeLeft":
      return { area: { row, column, rows, columns: 1 }, side: "l" };
    case "EdgeRight":
      return { area: { row, column: column + columns - 1, rows, columns: 1 }, side: "r" };
    case "InsideHorizontal":
      return rows > 1 ? { area: { row, column, rows: rows - 1, columns }, side: "b" } : undefined;
    case "InsideVertical":
      return columns > 1 ? { area: { row, column, rows, columns: columns - 1 }, side: "r" } : undefined;
    case "DiagonalDown":
      return { area: { row, column, rows, columns }, side: "tl_br" };
    case "DiagonalUp":
      return { area: { row, column, rows, columns }, side: "bl_tr" };
  }
}

function neighbour(area: Area, side: keyof typeof OPPOSITE): Area | undefined {
  const row = area.row + (side === "b" ? 1 : side === "t" ? -1 : 0);
  const column = area.column + (side === "r" ? 1 : side === "l" ? -1 : 0);
  return row < 0 || column < 0 ? undefined : { ...area, row, column };
}

/** From Univer's form. */
export function fromLine(line: Nullable<IBorderStyleData>): Border | undefined {
  const known = line ? LINES.find(([type]) => type === line.s) : undefined;
  return line && known
    ? { style: known[1], weight: known[2], color: line.cl?.rgb ? toHex(line.cl.rgb) : "#000000" }
    : undefined;
}

/** Into Univer's form. */
export function toLine({ style, weight, color }: Border): IBorderStyleData {
  const same = LINES.filter((line) => line[1] === style);
  const [type] = same.find((line) => line[2] === weight) ?? same[0] ?? LINES[0]!;
  return { s: type, cl: { rgb: color } };
}

/** A line between two cells belongs to both. */
function lineAt(sheet: Sheet, row: number, column: number, side: Side): Border | undefined {
  const own = fromLine(sheet.style(row, column).bd?.[side]);
  if (own || side === "tl_br" || side === "bl_tr") return own;
  const beside = neighbour({ row, column, rows: 1, columns: 1 }, side);
  return beside && fromLine(sheet.style(beside.row, beside.column).bd?.[OPPOSITE[side]]);
}

/** The line on each cell along the edge. */
export function readBorder(sheet: Sheet, area: Area, edge: Edge): (Border | undefined)[] {
  const at = sides(area, edge);
  const target = at && sheet.clip(at.area);
  if (!at || !target) return [];
  const lines: (Border | undefined)[] = [];
  for (let row = target.row; row < target.row + target.rows; row++)
    for (let column = target.column; column < target.column + target.columns; column++)
      lines.push(lineAt(sheet, row, column, at.side));
  return lines;
}

/** Changes the line along the edge; null takes it away. */
export function writeBorder(sheet: Sheet, area: Area, edge: Edge, change: (border: Border) => Border | null): void {
  const at = sides(area, edge);
  if (!at) return;
  const { side } = at;
  writeFormat(sheet, at.area, (row, column) => {
    const border = change(lineAt(sheet, row, column, side) ?? PLAIN);
    return borderChange({ [side]: border && toLine(border) });
  });
  if (side === "tl_br" || side === "bl_tr") return;
  // What the neighbours had on this line gives way, or two lines would show.
  const beside = neighbour(at.area, side);
  const known = beside && sheet.clip(beside);
  if (known)
    writeFormat(sheet, known, (row, column) =>
      sheet.style(row, column).bd?.[OPPOSITE[side]] ? borderChange({ [OPPOSITE[side]]: null }) : undefined,
    );
}

function borderChange(bd: IBorderData): FormatChange {
  return { style: { bd } };
}
