import { BooleanNumber, type IBorderData, type IBorderStyleData, type IStyleData, WrapStrategy } from "@univerjs/core";
import type { BorderData, CellStyleData } from "../../../../src/spreadsheet/ooxml/workbookData";
import {
  horizontalChange,
  horizontalOf,
  indentChange,
  orientationChange,
  orientationOf,
  verticalChange,
  verticalOf,
} from "./alignment";
import { fileBorder, univerBorder } from "./fileBorders";
import { toHex } from "../../basics/color";
import type { ExtraFormat } from "../../workbook/extraFormat";
import type { FormatChange } from "./writeFormat";

const YES = BooleanNumber.TRUE;

/** From the form that files use into Univer's, and what Univer lacks. */
export function toUniverStyle(data: CellStyleData): Required<FormatChange> {
  const style: IStyleData = {};
  const parts: FormatChange[] = [];
  if (data.fontName !== undefined) style.ff = data.fontName;
  if (data.fontSize !== undefined) style.fs = data.fontSize;
  if (data.bold) style.bl = YES;
  if (data.italic) style.it = YES;
  if (data.underline) style.ul = { s: YES };
  if (data.strikethrough) style.st = { s: YES };
  if (data.fontColor !== undefined) style.cl = { rgb: toHex(data.fontColor) };
  if (data.fill !== undefined) style.bg = { rgb: toHex(data.fill) };
  if (data.wrap) style.tb = WrapStrategy.WRAP;
  if (data.numberFormat !== undefined && data.numberFormat !== "General") style.n = { pattern: data.numberFormat };
  if (data.horizontal !== undefined && data.horizontal !== "General") parts.push(horizontalChange(data.horizontal));
  if (data.vertical !== undefined) parts.push(verticalChange(data.vertical));
  if (data.indent) parts.push(indentChange(data.indent));
  if (data.rotation) parts.push(orientationChange(data.rotation));
  const borders: [keyof IBorderData, BorderData | undefined][] = [
    ["t", data.top],
    ["b", data.bottom],
    ["l", data.left],
    ["r", data.right],
  ];
  const bd: Record<string, IBorderStyleData> = {};
  for (const [side, border] of borders) if (border) bd[side] = univerBorder(border);
  if (Object.keys(bd).length > 0) style.bd = bd;
  const extra: ExtraFormat = data.locked === undefined ? {} : { locked: data.locked };
  return {
    style: Object.assign(style, ...parts.map((part) => part.style)),
    extra: Object.assign({}, extra, ...parts.map((part) => part.extra)),
  };
}

/** Back again; only what differs from a plain cell. */
export function toFileStyle(style: IStyleData, extra: ExtraFormat): CellStyleData {
  const horizontal = horizontalOf(style, extra) as NonNullable<CellStyleData["horizontal"]>;
  const rotation = orientationOf(style);
  const data: Record<string, unknown> = {
    fontName: style.ff ?? undefined,
    fontSize: style.fs,
    bold: style.bl === YES || undefined,
    italic: style.it === YES || undefined,
    underline: style.ul?.s === YES || undefined,
    strikethrough: style.st?.s === YES || undefined,
    fontColor: style.cl?.rgb ? toHex(style.cl.rgb) : undefined,
    fill: style.bg?.rgb ? toHex(style.bg.rgb) : undefined,
    horizontal: horizontal === "General" ? undefined : horizontal,
    vertical: style.vt ? verticalOf(style, extra) : undefined,
    wrap: style.tb === WrapStrategy.WRAP || undefined,
    indent: extra.indentLevel || undefined,
    rotation: rotation || undefined,
    numberFormat: style.n?.pattern,
    locked: extra.locked,
    top: fileBorder(style.bd?.t),
    bottom: fileBorder(style.bd?.b),
    left: fileBorder(style.bd?.l),
    right: fileBorder(style.bd?.r),
  };
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
