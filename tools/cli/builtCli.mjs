import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const SOURCES = [join(root, "src"), join(root, "tools", "cli")];

/** Names, sizes and times of all sources: a change of any of them is a new build. */
async function fingerprint() {
  const hash = createHash("sha256");
  for (const folder of SOURCES) {
    const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(ts|mjs|json)$/.test(name)).sort();
    const stats = await Promise.all(names.map((name) => stat(join(folder, name))));
    stats.forEach(({ size, mtimeMs }, index) => hash.update(`${names[index]} ${size} ${mtimeMs}\n`));
  }
  return hash.update(process.version).digest("hex").slice(0, 16);
}

/** Where packages keep what they can make again; a checkout that nobody may write to uses the machine's folder. */
async function cacheFolder() {
  const own = join(root, "node_modules", ".cache", "rubric");
  try {
    await mkdir(own, { recursive: true });
    return own;
  } catch {
    return join(tmpdir(), "rubric-cli");
  }
}

async function build(folder) {
  const { build: bundle } = await import("esbuild");
  const making = `${folder}.${process.pid}`;
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  await bundle({
    absWorkingDir: root,
    entryPoints: { start: "tools/cli/start.ts", taskProcess: "src/cli/process/taskProcess.ts" },
    outdir: making,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    minify: true,
    charset: "utf8",
    define: { RUBRIC_VERSION: JSON.stringify(version) },
    logLevel: "error",
  });
  // Two commands that start at once may both build; the first one that is done stays.
  await rename(making, folder).catch(() => rm(making, { recursive: true, force: true }));
}

/** A command that is still running may load more of an older build. */
const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;

async function sweep(cache) {
  for (const name of await readdir(cache)) {
    const folder = join(cache, name);
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > KEPT_MILLISECONDS) await rm(folder, { recursive: true, force: true });
  }
}

/** The command as JavaScript, built when the sources changed: a checkout needs no build step, and later starts cost none. */
export async function builtCli() {
  const cache = await cacheFolder();
  const folder = join(cache, await fingerprint());
  if (!existsSync(folder)) {
    await build(folder);
    await sweep(cache);
  }
  return pathToFileURL(join(folder, "start.mjs")).href;
}
