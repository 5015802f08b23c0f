import { readFileSync } from "node:fs";
import { inRoot } from "../../build/places";
import { formatted, type Pages } from "../pages";
import { recipes, touchedBy, type Recipe } from "./recipes";

const PAGE = "architecture.md";
const BEGIN = "<!-- Counted by `npm run docs` from the changes in tests/tools/recipes; do not edit. -->";
const END = "<!-- End of what is counted. -->";

const isProduct = (file: string): boolean => /^(src|workbench)\//.test(file);

function row(recipe: Recipe): string {
  const touched = touchedBy(recipe);
  const product = touched.filter(isProduct).length;
  return `| ${recipe.adds} | ${touched.length} | ${product} | ${touched.length - product} | ${recipe.most} |`;
}

const table = (): string =>
  [
    "| One more | files touched | in `src` and `workbench` | in tests and documents | at most |",
    "|---|---|---|---|---|",
    ...recipes.map(row),
  ].join("\n");

/** The page about the house, with the number of files that each recipe of CONTRIBUTING.md touches. */
export async function recipeFigures(): Promise<Pages> {
  const page = readFileSync(inRoot("docs", PAGE), "utf8");
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`docs/${PAGE} has no place for the figures of the recipes.`);
  const text = `${page.slice(0, begin)}${BEGIN}\n\n${table()}\n\n${page.slice(end)}`;
  return { folder: "docs", files: await formatted({ [PAGE]: text }), ownsFolder: false };
}
