import { constants } from "node:fs";
import { access, chmod, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./places.mjs";

/** Written by nobody but the owner, whatever the umask: what is run later must be what was built. */
const FOLDER_MODE = 0o755;
const FILE_MODE = 0o644;

async function keepToOwner(folder) {
  await chmod(folder, FOLDER_MODE);
  for (const name of await readdir(folder)) await chmod(join(folder, name), FILE_MODE);
}

/** The command as JavaScript in a folder that is not there yet. @throws where esbuild is missing or finds a mistake */
export async function buildCli(folder) {
  const { build: bundle } = await import("esbuild");
  const making = `${folder}.${process.pid}`;
  const { version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));
  await bundle({
    absWorkingDir: ROOT,
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
    logLevel: "silent",
  });
  await keepToOwner(making);
  // Two commands that start at once may both build; the first one that is done stays.
  await rename(making, folder).catch(() => rm(making, { recursive: true, force: true }));
}

/** A command that is still running may load more of an older build. */
const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;

async function sweep(builds, kept) {
  for (const name of await readdir(builds)) {
    if (name === kept) continue;
    const { mtimeMs } = await stat(join(builds, name));
    if (Date.now() - mtimeMs > KEPT_MILLISECONDS) await rm(join(builds, name), { recursive: true, force: true });
  }
}

/** A build among the others in the checkout, which is then the one to take where there are no sources. */
export async function buildInto(builds, print) {
  await mkdir(builds, { recursive: true, mode: FOLDER_MODE });
  await chmod(builds, FOLDER_MODE);
  await access(builds, constants.W_OK);
  await buildCli(join(builds, print));
  await writeFile(join(builds, "newest.json"), JSON.stringify({ print }), { mode: FILE_MODE });
  await sweep(builds, print);
}
