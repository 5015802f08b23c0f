import { readQuantityText } from "./readQuantityText";

/** A unit as a cell states it: `万元` is 10000 times 元, `%` a hundredth. */
export interface StatedUnit {
  readonly unit: string | null;
  readonly scale: number;
}

/** A form names few units, many times each. */
const known = new Map<string, StatedUnit>();
const mostKnown = 500;

function read(text: string): StatedUnit {
  const { value, unit } = readQuantityText(`1${text}`);
  // A unit that nobody listed is still one, and differs from others.
  return typeof value === "number" && (unit !== null || value !== 1)
    ? { unit, scale: value }
    : { unit: text, scale: 1 };
}

/** Reads a unit that stands alone: the content of a 度量单位 column, or what follows the digits of a figure. */
export function readUnit(text: string): StatedUnit {
  const plain = text.trim();
  const stated = known.get(plain) ?? read(plain);
  if (known.size >= mostKnown) known.clear();
  known.set(plain, stated);
  return stated;
}

/** Units that measure, not count; 个 stands for none of them. */
const measures =
  /^(?:[%‰]|个百分点|块|亩|公顷|吨|公?斤|升|度|小时|分钟|秒|季度|岁|倍|[分级轮]|[A-Za-z]+\d?)$|[元米里克天日周月年]$|千瓦/;

const person = /^[名位]$/;
/** 场 and 场次 count the same, 人 and 人次 do not. */
const counted = /^(.*[^人])次$/;
const times = /^[场批期轮]$/;
const day = /^日$/;

/** A year's figure stands in a form of one year. */
const canonical = (unit: string): string =>
  unit
    .replace(/[/每]年$/, "")
    .replace(counted, "$1")
    .replace(times, "次")
    .replace(day, "天")
    .replace(person, "人");

const isGeneral = (unit: string): boolean => unit === "个" || unit === "项";

/** Two figures in these units can be compared; a missing unit is read as the other one. */
export function sameUnit(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return true;
  const [left, right] = [canonical(one), canonical(other)];
  if (left === right || `${left}${right}`.includes("/")) return left === right;
  return (isGeneral(left) && !measures.test(right)) || (isGeneral(right) && !measures.test(left));
}
