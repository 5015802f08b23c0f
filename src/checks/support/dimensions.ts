import type { FormLine } from "../../form/form";
import { plainText } from "../../form/recognise/plainText";
import { remember } from "../../form/recognise/remember";

/** What a project form measures, by the names of its levels. */
export type Dimension = "cost" | "output" | "benefit" | "satisfaction";

const words: readonly [RegExp, Dimension][] = [
  [/满意/, "satisfaction"],
  [/成本/, "cost"],
  [/产出|履职|职责|任务完成/, "output"],
  [/效益|效果|效应|影响/, "benefit"],
];

/** What a name of a level, or of a line, stands for; names may stand upright, a sign a line. */
export const dimensionIn = remember((name: string): Dimension | null => {
  const plain = plainText(name);
  return words.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
});

/** The dimension of a line: that of the lowest level above it that names one; null where none does. */
export function dimensionOf({ path }: FormLine): Dimension | null {
  for (const name of path.slice(0, -1).reverse()) {
    const found = dimensionIn(name);
    if (found) return found;
  }
  return null;
}

/** The line asks how content people are, on whatever level that is said. */
export const asksSatisfaction = ({ path }: FormLine): boolean =>
  path.some((name) => dimensionIn(name) === "satisfaction");

/** A level above the line says 产出. */
export const isOutput = ({ path }: FormLine): boolean => path.slice(0, -1).some((name) => /产出/.test(plainText(name)));
