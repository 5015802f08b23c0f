import { constants, type Dirent } from "node:fs";
import { access, readdir } from "node:fs/promises";

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

/** Whether a folder lets its names be read. */
export const canBeListed = (folder: string): Promise<boolean> =>
  access(folder, constants.R_OK).then(
    () => true,
    () => false,
  );
