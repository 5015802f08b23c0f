import type { FormLine } from "../../form/form";

/** What a project form measures, by the names of its levels. */
export type Dimension = "cost" | "output" | "benefit" | "satisfaction";

const words: readonly [RegExp, Dimension][] = [
  [/满意/, "satisfaction"],
  [/成本/, "cost"],
  [/产出/, "output"],
  [/效益|效果/, "benefit"],
];

/** The dimension of a line: that of the lowest level above it that names one; null where none does. */
export function dimensionOf({ path }: FormLine): Dimension | null {
  for (const name of path.slice(0, -1).reverse()) {
    const found = words.find(([pattern]) => pattern.test(name));
    if (found) return found[1];
  }
  return null;
}

/** The line asks how content people are, on whatever level that is said. */
export const asksSatisfaction = ({ path }: FormLine): boolean => path.some((name) => /满意/.test(name));

/** The first level above the lines says 产出. */
export const isOutput = ({ path }: FormLine): boolean => path.slice(0, -1).some((name) => /产出/.test(name));
