import { realpath } from "node:fs/promises";
import { resolve } from "node:path";

const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

/** Which of these paths lead to the same file as another one, through links too. */
export async function leadingTo(target: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const wanted = await real(target);
  const found = await Promise.all(paths.map(async (path) => ((await real(path)) === wanted ? [path] : [])));
  return new Set(found.flat());
}
