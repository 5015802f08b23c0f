import { formatted, type Pages } from "../pages";
import { drawing } from "./drawing";
import { boxesOf, type Box } from "./imports";

const DRAWN = ["src", "workbench", "workbench/host"];

const table = (boxes: readonly Box[]): string =>
  [
    "| Folder | imports from |",
    "|---|---|",
    ...boxes.map(({ name, uses }) => `| \`${name}\` | ${uses.join(", ")} |`),
  ].join("\n");

const section = (folder: string): string => {
  const boxes = boxesOf(folder);
  return `## ${folder}\n\n${drawing(boxes)}\n\n${table(boxes)}`;
};

/** The page with the drawings of who imports whom, made from the imports themselves. */
export async function structurePage(): Promise<Pages> {
  const intro = `# Who imports whom

Written by \`npm run docs\` from the imports of the sources, types included; do not edit. The drawings leave out arrows that a longer way implies, the tables have all. What the
folders are for is told in [architecture.md](architecture.md); \`.dependency-cruiser.cjs\` holds them apart.`;
  return {
    folder: "docs",
    files: await formatted({ "structure.md": `${[intro, ...DRAWN.map(section)].join("\n\n")}\n` }),
    ownsFolder: false,
  };
}
