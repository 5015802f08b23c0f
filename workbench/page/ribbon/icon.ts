import type { IconSet } from "./manifest";

/** The smallest icon that is sharp at this size and pixel ratio, else the largest there is. */
export function chooseIcon(icons: IconSet, size: number, pixelRatio: number): string | undefined {
  const wanted = size * pixelRatio;
  const sizes = Object.keys(icons)
    .map(Number)
    .sort((a, b) => a - b);
  const chosen = sizes.find((candidate) => candidate >= wanted) ?? sizes.at(-1);
  return chosen === undefined ? undefined : icons[chosen];
}
