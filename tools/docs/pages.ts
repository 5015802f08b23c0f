import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
// The standalone build: the main one loads its parts in a way that tests cannot follow.
import * as markdown from "prettier/plugins/markdown";
import { format } from "prettier/standalone";
import settings from "../../.prettierrc.json";
import { inRoot } from "../build/places";

/** Generated pages: all of a folder, or single files of one that holds others too. */
export interface Pages {
  /** Below the checkout. */
  readonly folder: string;
  /** Markdown by file name, formatted as the rest of the checkout. */
  readonly files: Readonly<Record<string, string>>;
  /** The folder holds nothing else, so that a page that is no longer made goes. */
  readonly ownsFolder: boolean;
}

/** Formats as `npm run format` does, so that a generated page is not changed by it. */
export async function formatted(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const options = { printWidth: settings.printWidth, parser: "markdown", plugins: [markdown] };
  const entries = Object.entries(files).map(async ([file, text]) => [file, await format(text, options)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

async function filesThere({ folder }: Pages): Promise<string[]> {
  return readdir(inRoot(folder)).catch(() => []);
}

/** Writes the pages that differ and removes those that are no longer made. */
export async function writePages(pages: Pages): Promise<void> {
  await mkdir(inRoot(pages.folder), { recursive: true });
  for (const file of pages.ownsFolder ? await filesThere(pages) : []) {
    if (!(file in pages.files)) await rm(inRoot(pages.folder, file));
  }
  for (const [file, text] of Object.entries(pages.files)) await writeFile(inRoot(pages.folder, file), text);
}

/** The files that `npm run docs` would change, by path below the checkout. */
export async function stalePages(pages: Pages): Promise<string[]> {
  const there = await filesThere(pages);
  const left = pages.ownsFolder ? there.filter((file) => !(file in pages.files)) : [];
  const texts = Object.entries(pages.files).map(async ([file, text]) =>
    (await readFile(inRoot(pages.folder, file), "utf8").catch(() => "")) === text ? [] : [file],
  );
  return [...left, ...(await Promise.all(texts)).flat()].map((file) => path.posix.join(pages.folder, file));
}
