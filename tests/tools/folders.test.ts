import { readdirSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../../tools/build/places";

/** What one look takes in: a folder with more has a shelf in it that wants a name. */
const MOST_FILES = 25;

/** Each folder below with the files that stand beside each other in it. */
function* foldersBelow(folder: string): Generator<{ readonly folder: string; readonly files: readonly string[] }> {
  const entries = readdirSync(inRoot(folder), { withFileTypes: true });
  yield { folder, files: entries.filter((entry) => entry.isFile()).map(({ name }) => name) };
  for (const entry of entries) {
    if (entry.isDirectory() && entry.name !== "node_modules") yield* foldersBelow(path.posix.join(folder, entry.name));
  }
}

test.each(["src", "workbench", "tools", "tests"])("no folder of %s has more files than one look takes in", (root) => {
  const folders = [...foldersBelow(root)];
  expect(folders.length).toBeGreaterThan(1);
  const crowded = folders.filter(({ files }) => files.length > MOST_FILES);
  expect(crowded.map(({ folder, files }) => `${folder}: ${files.length}`)).toEqual([]);
});
