import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readPack } from "../../src/packs/readPack";
import { inRoot } from "../../tools/build/places";
import { recipes, touchedBy } from "../../tools/docs/recipes/recipes";

/** The compiler reads the whole product. */
jest.setTimeout(300_000);

const contributing = readFileSync(inRoot("CONTRIBUTING.md"), "utf8");

/** How many files a recipe says that it takes, and the files that it names. */
function told(adds: string): { readonly count: number; readonly names: (file: string) => boolean } {
  const paragraph = contributing.split("\n").find((line) => line.startsWith(`**${adds} (`)) ?? "";
  const paths = [...paragraph.matchAll(/`([^`]+)`/g)].map(([, text = ""]) =>
    text.replace(/[.+^$()|[\]{}\\]/g, "\\$&").replace(/<[a-z]+>|\*/g, "[^/]+"),
  );
  return {
    count: Number(/\((\d+)\)/.exec(paragraph)?.[1]),
    names: (file) => paths.some((named) => new RegExp(`(^|/)${named}(/|$)`).test(file)),
  };
}

describe.each(recipes.map((recipe) => [recipe.adds, recipe] as const))("%s", (adds, recipe) => {
  const touched = touchedBy(recipe);

  it("touches as many files as its recipe says, and no more than it may", () => {
    expect(touched).toHaveLength(told(adds).count);
    expect(touched.length).toBeLessThanOrEqual(recipe.most);
  });

  it("touches only files that its recipe names", () => {
    expect(touched.filter((file) => !told(adds).names(file))).toEqual([]);
  });
});

describe("with one more of each", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "recipes-"));
  const inFolder = (...parts: string[]): string => path.join(folder, ...parts);
  const touched = recipes.flatMap(touchedBy);

  beforeAll(() => {
    symlinkSync(inRoot("node_modules"), inFolder("node_modules"), "junction");
    for (const copied of ["src", "workbench", "tests", "tools", "tsconfig.json", "package.json", ".prettierrc.json"]) {
      cpSync(inRoot(copied), inFolder(copied), { recursive: true });
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // Its neighbours may have changed meanwhile: where this fails, make the change anew and keep `git diff -U2` of it.
  it.each(recipes.map(({ adds, patch }) => [adds, patch]))("the change still fits: %s", (_, patch) => {
    const { status, stderr } = spawnSync("git", ["apply", "-C1", inRoot(patch)], { cwd: folder, encoding: "utf8" });
    const errors = stderr.split("\n").filter((line) => line.startsWith("error"));
    expect([errors, status]).toEqual([[], 0]);
  });

  it("the product compiles", () => {
    const own = touched.filter((file) => file.endsWith(".ts") && !/^(src|workbench)\//.test(file));
    const settings = { extends: "./tsconfig.json", include: ["src", "workbench", ...own] };
    writeFileSync(inFolder("tsconfig.recipes.json"), JSON.stringify(settings));
    const compiler = inRoot("node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.recipes.json"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(stdout).toBe("");
  });

  it("the pack can be inserted", () => {
    const packs = touched.filter((file) => /^src\/packs\/.*\.json$/.test(file));
    expect(packs).toHaveLength(1);
    for (const file of packs) expect(readPack(readFileSync(inFolder(file), "utf8"), "en-US")).toHaveProperty("rubric");
  });
});
