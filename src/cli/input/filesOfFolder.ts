import { stat } from "node:fs/promises";
import { isPassedOver, isWorkbookName } from "../../workbookFiles/workbookNames";
import { listFolder } from "./listFolder";

/** What a folder holds for us. */
export interface FolderFiles {
  readonly files: readonly string[];
  /** Names of workbook files that were left out: hidden ones, and what an open workbook leaves beside itself. */
  readonly leftOut: readonly string[];
}

/** A link may lead to a file, or nowhere. */
const isFile = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/**
 * The workbook files of a folder, by their names' endings.
 * @param folder ends with its separator, or is `""`
 * @param recursive those of the folders in it as well; links to folders and hidden folders are not followed
 */
export async function filesOfFolder(folder: string, recursive: boolean): Promise<FolderFiles> {
  const files: string[] = [];
  const leftOut: string[] = [];
  const folders: string[] = [];
  for (const entry of await listFolder(folder)) {
    const { name } = entry;
    if (entry.isDirectory() && recursive && !name.startsWith(".")) folders.push(name);
    else if (!isWorkbookName(name) || !(await isFile(folder + name))) continue;
    else if (isPassedOver(name)) leftOut.push(folder + name);
    else files.push(folder + name);
  }
  for (const name of folders) {
    const below = await filesOfFolder(`${folder}${name}/`, recursive);
    files.push(...below.files);
    leftOut.push(...below.leftOut);
  }
  return { files, leftOut };
}
