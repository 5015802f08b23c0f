import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { inRoot } from "../../../tools/build/places";
import { generators } from "../../../tools/docs/docs";
import { stalePages, writePages } from "../../../tools/docs/pages";

test("no generated page is stale: if one is, run npm run docs", async () => {
  const stale = await Promise.all(generators.map(async (pages) => stalePages(await pages())));
  expect(stale.flat()).toEqual([]);
});

test("a page that changed, is missing or is no longer made is stale until the pages are written", async () => {
  const parent = inRoot("node_modules/.cache");
  const folder = await mkdtemp(path.join(parent, "docs-")).catch(async () => mkdtemp(inRoot("node_modules", ".docs-")));
  try {
    const pages = {
      folder: path.relative(inRoot(), folder),
      files: { "a.md": "A\n", "b.md": "B\n" },
      ownsFolder: true,
    };
    await writeFile(path.join(folder, "a.md"), "old\n");
    await writeFile(path.join(folder, "c.md"), "C\n");
    expect((await stalePages(pages)).map((file) => path.basename(file)).sort()).toEqual(["a.md", "b.md", "c.md"]);
    await writePages(pages);
    expect(await stalePages(pages)).toEqual([]);
    expect((await readdir(folder)).sort()).toEqual(["a.md", "b.md"]);
    expect(await stalePages({ ...pages, files: { "a.md": "A\n" }, ownsFolder: false })).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
