import { normalise, parseNumeral } from "../../../rubric/argument";

/** A number as people type it, with the unit behind it. */
export interface FigureWithUnit {
  /** In the written unit; a percentage as a share. */
  readonly value: number;
  /** How many yuan the written unit of money is; null where none is written. */
  readonly yuan: number | null;
}

const units: readonly (readonly [RegExp, number | null])[] = [
  [/亿元?$/, 1e8],
  [/万元?$/, 1e4],
  [/元$/, 1],
  [/分$/, null],
];
const longest = 32;

/** A text that is nothing but a number, perhaps with a unit behind it: `1,200.5`, `３００万元`, `10分`, `98.5%`; null for all others. */
export function readFigure(text: string): FigureWithUnit | null {
  if (text.length > longest || !/[\d０-９]/.test(text)) return null;
  const plain = normalise(text).replace(/^[¥￥]\s*/, "");
  const [unit, yuan = null] = units.find(([pattern]) => pattern.test(plain)) ?? [];
  const value = parseNumeral(unit ? plain.replace(unit, "") : plain);
  return value === null ? null : { value, yuan };
}

/** How many yuan the unit of money is that a heading states, such as 项目资金（万元）; null where it states none. */
export function yuanIn(label: string): number | null {
  const [unit] = /亿元|万元|元/.exec(normalise(label)) ?? [];
  return unit === undefined ? null : unit === "亿元" ? 1e8 : unit === "万元" ? 1e4 : 1;
}
