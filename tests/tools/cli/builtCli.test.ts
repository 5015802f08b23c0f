import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "../../../tools/build/places";

jest.setTimeout(120_000);

const planted = 'export async function start() { console.log("PLANTED"); }';

let root: string;
let temporary: string;

/** A checkout of the command's own, and a folder for temporary files that everybody may write. */
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "checkout-"));
  temporary = mkdtempSync(path.join(tmpdir(), "temporary-"));
  for (const name of ["src", "tools/cli", "tools/rubric.mjs", "package.json", "tsconfig.json"]) {
    cpSync(inRoot(name), path.join(root, name), { recursive: true, preserveTimestamps: true });
  }
  symlinkSync(inRoot("node_modules"), path.join(root, "node_modules"));
});

afterEach(() => {
  for (const folder of [root, temporary]) rmSync(folder, { recursive: true, force: true });
});

function run(script: string, ...args: readonly string[]) {
  const env = { ...process.env, TMPDIR: temporary };
  return spawnSync(process.execPath, [path.join(root, script), ...args], { cwd: root, env, encoding: "utf8" });
}

const builds = (): string => path.join(root, "dist-cli");
const buildOf = (): string =>
  path.join(builds(), readdirSync(builds()).find((name) => /^[0-9a-f]{16}$/.test(name)) ?? "");

test("built once by npm, the command starts from its own folder", () => {
  expect(run("tools/cli/prepare.mjs").status).toBe(0);
  const before = readdirSync(builds());
  expect(run("tools/rubric.mjs", "packs")).toMatchObject({ status: 0, stdout: expect.stringContaining("tianhe-2023") });
  expect(readdirSync(builds())).toEqual(before);
  expect(readdirSync(temporary)).toEqual([]);
});

test("without esbuild a build serves, an older one too; without any it says so with status 2", () => {
  run("tools/cli/prepare.mjs");
  rmSync(path.join(root, "node_modules"));
  expect(run("tools/rubric.mjs", "packs").status).toBe(0);
  writeFileSync(path.join(root, "src/newer.ts"), "export const newer = 1;\n");
  expect(run("tools/rubric.mjs", "packs").status).toBe(0);
  rmSync(path.join(root, "src"), { recursive: true });
  expect(run("tools/rubric.mjs", "packs").status).toBe(0);
  rmSync(builds(), { recursive: true });
  const { status, stdout, stderr } = run("tools/rubric.mjs", "packs");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("npm ci");
  expect(stderr).not.toMatch(/\n\s+at /);
});

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Of the pane alone, and large. */
const OF_THE_PANE = /^@(?:fluentui|microsoft)\//;

/** The packages that `npm ci --omit=dev` installs, without those of the pane. */
function shippedPackages(): ReadonlySet<string> {
  const { packages } = JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name) || OF_THE_PANE.test(name) || !existsSync(inRoot("node_modules", name))) return;
    found.add(name);
    const { dependencies, optionalDependencies } = packages[`node_modules/${name}`] ?? {};
    Object.keys({ ...dependencies, ...optionalDependencies }).forEach(add);
  };
  Object.keys(packages[""]?.dependencies ?? {}).forEach(add);
  return found;
}

test("with the packages alone that are installed without those for development, the command is built and works", () => {
  rmSync(path.join(root, "node_modules"));
  for (const name of shippedPackages())
    cpSync(inRoot("node_modules", name), path.join(root, "node_modules", name), { recursive: true });
  expect(run("tools/cli/prepare.mjs").status).toBe(0);
  expect(run("tools/rubric.mjs", "--help")).toMatchObject({ status: 0, stderr: "" });
  const form = path.join(root, "form.xlsx");
  expect(run("tools/rubric.mjs", "new", "tianhe-2023", "-o", form)).toMatchObject({ status: 0 });
  // Nothing is filled in, which is an error of the form.
  expect(run("tools/rubric.mjs", "check", form)).toMatchObject({ status: 1, stderr: "" });
  expect(run("tools/rubric.mjs", "check", path.join(root, "missing.xlsx"))).toMatchObject({ status: 2 });
  const wrong = run("tools/rubric.mjs", "nonsense");
  expect([wrong.status, wrong.stderr.trimEnd().split("\n").length]).toEqual([2, 1]);
});

test("sources that cannot be built are told in a sentence", () => {
  writeFileSync(path.join(root, "src/cli/main.ts"), "this is no TypeScript");
  const { status, stderr } = run("tools/rubric.mjs", "packs", "--lang", "en");
  expect(status).toBe(2);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});

describe("code is never taken from where others can write", () => {
  test.each([
    ["a build that everybody may change", () => chmodSync(path.join(buildOf(), "start.mjs"), 0o666)],
    ["a folder that everybody may write", () => chmodSync(buildOf(), 0o777)],
    [
      "a link to another folder",
      () => {
        const build = buildOf();
        rmSync(build, { recursive: true });
        mkdirSync(path.join(temporary, "planted"));
        for (const name of ["start.mjs", "taskProcess.mjs"])
          writeFileSync(path.join(temporary, "planted", name), planted);
        symlinkSync(path.join(temporary, "planted"), build);
      },
    ],
  ])("%s", (_, plant) => {
    run("tools/cli/prepare.mjs");
    plant();
    if (existsSync(path.join(buildOf(), "start.mjs"))) writeFileSync(path.join(buildOf(), "start.mjs"), planted);
    const { status, stdout } = run("tools/rubric.mjs", "packs");
    expect(status).toBe(0);
    expect(stdout).not.toContain("PLANTED");
    expect(stdout).toContain("tianhe-2023");
    // What was built for this run alone is gone with it.
    expect(readdirSync(temporary).filter((name) => name !== "planted")).toEqual([]);
  });
});
