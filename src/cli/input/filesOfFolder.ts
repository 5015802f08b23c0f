import { stat } from "node:fs/promises";
import { isPassedOver, isWorkbookName } from "../../workbookFiles/workbookNames";
import { canBeListed, listFolder } from "./listFolder";

/** What a folder holds for us. */
export interface FolderFiles {
  readonly files: readonly string[];
  /** Names of workbook files that were left out: hidden ones, what an open workbook leaves beside itself, pipes and devices. */
  readonly leftOut: readonly string[];
}

/** A link may lead to a file; one that leads nowhere, or a name that cannot be opened, is a file that reading tells of. */
async function kindOf(path: string): Promise<"file" | "folder" | "other"> {
  try {
    const found = await stat(path);
    return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
  } catch {
    return "file";
  }
}

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
    if (entry.isDirectory() || !isWorkbookName(name)) continue;
    const kind = isPassedOver(name) ? "other" : await kindOf(folder + name);
    if (kind === "file") files.push(folder + name);
    else if (kind === "other") leftOut.push(folder + name);
  }
  for (const name of folders) {
    const path = `${folder}${name}/`;
    // Nobody's form is passed over in silence.
    if (!(await canBeListed(path))) files.push(folder + name);
    const below = await filesOfFolder(path, recursive);
    files.push(...below.files);
    leftOut.push(...below.leftOut);
  }
  return { files, leftOut };
}
