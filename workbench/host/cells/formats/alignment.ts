import { HorizontalAlign, type IStyleData, VerticalAlign } from "@univerjs/core";
import { fail } from "../../basics/errors";
import type { ExtraFormat } from "../../workbook/extraFormat";
import type { FormatChange } from "./writeFormat";

/** Univer draws fewer alignments than Excel knows; the exact one is kept beside. */
const HORIZONTAL: Readonly<Record<string, HorizontalAlign | null>> = {
  General: null,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};

function nameOf<T>(
  names: Readonly<Record<string, T>>,
  value: T | undefined,
  exact: string | undefined,
): string | undefined {
  if (exact && names[exact] === value) return exact;
  return Object.keys(names).find((name) => names[name] === value);
}

/** As Excel's API names it. */
export function horizontalOf(style: IStyleData, extra: ExtraFormat): string {
  return nameOf(HORIZONTAL, style.ht || null, extra.horizontalAlignment) ?? "General";
}

export function verticalOf(style: IStyleData, extra: ExtraFormat): string {
  return nameOf(VERTICAL, style.vt || VerticalAlign.BOTTOM, extra.verticalAlignment) ?? "Bottom";
}

export function horizontalChange(name: unknown): FormatChange {
  const ht = HORIZONTAL[String(name)];
  return ht === undefined ? fail("InvalidArgument") : { style: { ht }, extra: { horizontalAlignment: String(name) } };
}

export function verticalChange(name: unknown): FormatChange {
  const vt = VERTICAL[String(name)];
  return vt === undefined ? fail("InvalidArgument") : { style: { vt }, extra: { verticalAlignment: String(name) } };
}

/** Pixels that Excel indents a text for each level. */
const INDENT_PIXELS = 9;

export function indentChange(level: unknown): FormatChange {
  if (typeof level !== "number" || level < 0 || level > 250) fail("InvalidArgument");
  return { style: { pd: level === 0 ? null : { l: 2 + level * INDENT_PIXELS } }, extra: { indentLevel: level } };
}

/** Degrees from -90 to 90, or 180 for letters beneath one another. */
export function orientationOf(style: IStyleData): number {
  return style.tr?.v ? 180 : -(style.tr?.a ?? 0) || 0;
}

export function orientationChange(degrees: unknown): FormatChange {
  if (typeof degrees !== "number" || (degrees !== 180 && Math.abs(degrees) > 90)) fail("InvalidArgument");
  return { style: { tr: degrees === 180 ? { a: 0, v: 1 } : degrees === 0 ? null : { a: -degrees } } };
}
