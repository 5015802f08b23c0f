import type { Dirent } from "node:fs";
import { opendir, readdir } from "node:fs/promises";

const order = new Intl.Collator("zh-CN", { numeric: true });

/** A folder's entries in the order of people, `表2` before `表10`; a folder that cannot be read has none for us, as in shells. */
export async function listFolder(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder === "" ? "." : folder, { withFileTypes: true });
    return entries.sort((one, other) => order.compare(one.name, other.name));
  } catch {
    return [];
  }
}

/** Whether a folder lets its names be read: only trying tells, where other rights than those of its mode count. */
export const canBeListed = (folder: string): Promise<boolean> =>
  opendir(folder).then(
    async (opened) => {
      await opened.close();
      return true;
    },
    () => false,
  );
