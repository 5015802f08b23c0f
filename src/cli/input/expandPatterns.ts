import type { Dirent } from "node:fs";
import { stat } from "node:fs/promises";
import { listFolder } from "./listFolder";
import { isPattern, matchesWildcard } from "./wildcard";

const IS_WINDOWS = process.platform === "win32";
/** File names of Windows and macOS are the same in capitals and small letters. */
const IGNORES_CASE = IS_WINDOWS || process.platform === "darwin";
/** macOS keeps accents apart from their letters. */
const folded = (name: string): string => (IGNORES_CASE ? name.normalize("NFC").toLowerCase() : name.normalize("NFC"));

/** What a path leads to; null where there is nothing. */
export async function kindOf(path: string): Promise<"file" | "folder" | null> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}

/** Names that begin with a dot are found only by a pattern that does. */
const fitting = (entries: readonly Dirent[], pattern: string): readonly Dirent[] =>
  entries.filter(
    ({ name }) => (pattern.startsWith(".") || !name.startsWith(".")) && matchesWildcard(folded(pattern), folded(name)),
  );

type Kind = "file" | "folder";

/** The files, or folders, below a folder by the rest of a path; a path ends with its separator or is `""`. */
async function below(
  folder: string,
  [step = "", ...rest]: readonly string[],
  wanted: Kind,
): Promise<readonly string[]> {
  const go = async (name: string): Promise<readonly string[]> => {
    const path = folder + name;
    const kind = await kindOf(path);
    if (rest.length === 0) return kind === wanted ? [path] : [];
    return kind === "folder" ? below(`${path}/`, rest, wanted) : [];
  };
  // A bracket may be part of a real name.
  if (!isPattern(step) || (step !== "**" && (await kindOf(folder + step)) !== null)) return step === "" ? [] : go(step);
  const entries = await listFolder(folder);
  if (step !== "**") return (await Promise.all(fitting(entries, step).map(({ name }) => go(name)))).flat();
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
  const here = rest.length === 0 ? [] : await below(folder, rest, wanted);
  const deeper = await Promise.all(folders.map(({ name }) => below(`${folder}${name}/`, [step, ...rest], wanted)));
  return [...here, ...deeper.flat()];
}

/** Where a path begins, and its steps. */
function split(path: string): readonly [string, readonly string[]] {
  const plain = IS_WINDOWS ? path.replace(/\\/g, "/") : path;
  const start = /^(?:[a-z]:)?\/*/i.exec(plain)?.[0] ?? "";
  return [start, plain.slice(start.length).split(/\/+/)];
}

async function expand(path: string): Promise<readonly string[]> {
  if (!isPattern(path) || (await kindOf(path)) !== null) return [path];
  const [start, steps] = split(path);
  const files = await below(start, steps, "file");
  if (files.length > 0) return files;
  // `各县*/` means folders.
  const folders = await below(start, steps.at(-1) === "" ? steps.slice(0, -1) : steps, "folder");
  return folders.length > 0 ? folders : [path];
}

/**
 * The files, or where none fits the folders, that are meant by the paths of a command line: `*`, `?`, `[…]` and `**` stand for names, as in shells, since those of
 * Windows leave them to the command. What exists under its written name is that file. A pattern that nothing fits stays.
 */
export async function expandPatterns(paths: readonly string[]): Promise<readonly string[]> {
  const expanded = await Promise.all(paths.map(expand));
  return [...new Set(expanded.flat())];
}
