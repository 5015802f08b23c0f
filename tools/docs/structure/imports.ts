import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { preProcessFile } from "typescript";
import { inRoot } from "../../build/places";

/** A folder that stands for one box of a drawing, and the boxes that its files import from. */
export interface Box {
  readonly name: string;
  readonly uses: readonly string[];
}

const isSource = (file: string): boolean => /\.tsx?$/.test(file) && !file.endsWith(".d.ts");

function sources(folder: string): readonly string[] {
  return readdirSync(inRoot(folder), { recursive: true, encoding: "utf8" })
    .map((file) => path.posix.join(folder, file.replaceAll("\\", "/")))
    .filter(isSource);
}

/**
 * The folders of a folder with what each imports of the others, types included, from the sources themselves. Files that lie
 * in the folder itself are the box named after it.
 * @param folder below the checkout, such as `workbench/host`
 */
export function boxesOf(folder: string): readonly Box[] {
  const boxOf = (file: string): string => {
    const [first = "", ...rest] = file.slice(folder.length + 1).split("/");
    return rest.length === 0 ? path.posix.basename(folder) : first;
  };
  const uses = new Map<string, Set<string>>();
  for (const file of sources(folder)) {
    const own = boxOf(file);
    const used = uses.get(own) ?? new Set<string>();
    uses.set(own, used);
    for (const target of importsOf(file)) {
      if (target.startsWith(`${folder}/`) && boxOf(target) !== own) used.add(boxOf(target));
    }
  }
  return [...uses].map(([name, used]) => ({ name, uses: [...used].sort() })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function importsOf(file: string): readonly string[] {
  const { importedFiles } = preProcessFile(readFileSync(inRoot(file), "utf8"), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => resolved(path.posix.join(path.posix.dirname(file), fileName)));
}

/** An import names a file without its ending, or a folder that has a door. */
const resolved = (target: string): string => (isFolder(target) ? `${target}/index` : target);

const isFolder = (target: string): boolean =>
  statSync(inRoot(target), { throwIfNoEntry: false })?.isDirectory() === true && !isFile(`${target}.ts`);

const isFile = (target: string): boolean => statSync(inRoot(target), { throwIfNoEntry: false })?.isFile() === true;
