import { resolve, sep } from "node:path";
import { expandPatterns, kindOf } from "./expandPatterns";
import { filesOfFolder, type FolderFiles } from "./filesOfFolder";

export interface InputOptions {
  /** Folders in folders too. */
  readonly recursive: boolean;
  /** The folder that is going to be written: what lies in it was written before. */
  readonly output?: string | undefined;
}

const asFolder = (path: string): string => (path.endsWith("/") || path.endsWith(sep) ? path : `${path}/`);

/** A folder without workbook files stays what it is, so that it can be told. */
async function expanded(path: string, { recursive, output }: InputOptions): Promise<FolderFiles> {
  if ((await kindOf(path)) !== "folder") return { files: [path], leftOut: [] };
  const { files, leftOut } = await filesOfFolder(asFolder(path), recursive);
  const written = output === undefined ? null : resolve(output) + sep;
  const others = written === null ? files : files.filter((file) => !resolve(file).startsWith(written));
  return { files: others.length > 0 ? others : [path], leftOut };
}

/** The files that a command line means: patterns of names expanded, then folders, each file once. */
export async function inputFiles(paths: readonly string[], options: InputOptions): Promise<FolderFiles> {
  const found = await Promise.all((await expandPatterns(paths)).map((path) => expanded(path, options)));
  return {
    files: [...new Set(found.flatMap(({ files }) => files))],
    leftOut: [...new Set(found.flatMap(({ leftOut }) => leftOut))],
  };
}
