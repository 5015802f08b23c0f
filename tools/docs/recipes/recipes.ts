import { readFileSync } from "node:fs";
import { inRoot } from "../../build/places";

/** One more of what the product has many of, as CONTRIBUTING.md tells how to add it. */
export interface Recipe {
  /** As CONTRIBUTING.md calls it. */
  readonly adds: string;
  /** A change of the checkout that adds one, below the checkout. */
  readonly patch: string;
  /** How many files such a change may touch; the aim. */
  readonly most: number;
}

const recipe = (adds: string, folder: string, most: number): Recipe => ({
  adds,
  patch: `tests/tools/recipes/${folder}/change.patch`,
  most,
});

export const recipes: readonly Recipe[] = [
  recipe("A rubric pack", "pack", 2),
  recipe("A check", "check", 4),
  recipe("A column role", "column-role", 5),
  recipe("A pane command", "pane-command", 4),
  recipe("A scoring rule", "scoring-rule", 10),
  recipe("A class of Excel's API in the host", "host-class", 3),
];

/** The files that a recipe's change touches, below the checkout. */
export function touchedBy({ patch }: Recipe): readonly string[] {
  const headings = readFileSync(inRoot(patch), "utf8").matchAll(/^diff --git a\/\S+ b\/(\S+)$/gm);
  return [...headings].map(([, file = ""]) => file);
}
