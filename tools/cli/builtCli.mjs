import { existsSync, rmSync } from "node:fs";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildCli, buildInto } from "./buildCli.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { BUILDS } from "./places.mjs";
import { isTrusted } from "./trusted.mjs";

const entryOf = (folder) => pathToFileURL(join(folder, "start.mjs")).href;

/** The build that was made last: all that a package without sources has. */
async function newest() {
  try {
    const { print } = JSON.parse(await readFile(join(BUILDS, "newest.json"), "utf8"));
    return /^[0-9a-f]+$/.test(print) && isTrusted(BUILDS, print) ? join(BUILDS, print) : null;
  } catch {
    return null;
  }
}

/** In a fresh folder that nobody else can enter, gone with this process: a name that others can guess would be theirs to fill. */
async function builtForOnce() {
  const folder = await mkdtemp(join(tmpdir(), "rubric-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  await buildCli(join(folder, "built"));
  return join(folder, "built");
}

async function builtNow(print) {
  // Another's folder in the place of ours is left alone.
  if (!existsSync(join(BUILDS, print))) {
    try {
      await buildInto(BUILDS, print);
      if (isTrusted(BUILDS, print)) return join(BUILDS, print);
    } catch (error) {
      if (typeof error.code !== "string" || error.code === "ERR_MODULE_NOT_FOUND") throw error;
    }
  }
  return builtForOnce();
}

/**
 * The address of the command as JavaScript. `npm ci` builds it; where the sources are newer it is built again, in the checkout
 * where that can be written, else for this one run. Code is never taken from a folder that others can write.
 * @throws where it is not built and cannot be
 */
export async function builtCli() {
  const print = await fingerprint();
  if (print !== null && isTrusted(BUILDS, print)) return entryOf(join(BUILDS, print));
  if (print !== null) {
    try {
      return entryOf(await builtNow(print));
    } catch (error) {
      const older = error.code === "ERR_MODULE_NOT_FOUND" ? await newest() : null;
      if (older === null) throw error;
      return entryOf(older);
    }
  }
  const shipped = await newest();
  if (shipped === null) throw new Error("dist-cli");
  return entryOf(shipped);
}
