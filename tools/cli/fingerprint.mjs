import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./places.mjs";

const SOURCES = [join(ROOT, "src"), join(ROOT, "tools", "cli")];

/** Names, sizes and times of all sources: a change of any of them is a new build. Null where no sources are there, as in a package. */
export async function fingerprint() {
  if (!existsSync(SOURCES[0])) return null;
  const hash = createHash("sha256");
  for (const folder of SOURCES) {
    const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(ts|mjs|json)$/.test(name)).sort();
    const stats = await Promise.all(names.map((name) => stat(join(folder, name))));
    stats.forEach(({ size, mtimeMs }, index) => hash.update(`${names[index]} ${size} ${mtimeMs}\n`));
  }
  return hash.update(process.version).digest("hex").slice(0, 16);
}
