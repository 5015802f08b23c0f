import { isPassedOver, isWorkbookName } from "../../workbookFiles/workbookNames";
import type { NamedFile } from "../state/fileCheck/fileCheck";

/** What was chosen or dropped: the workbook files, and how many others were left out. */
export interface Dropped {
  readonly files: readonly NamedFile[];
  readonly leftOut: number;
}

function sifted(all: readonly NamedFile[]): Dropped {
  const files = all.filter(({ file: { name } }) => isWorkbookName(name) && !isPassedOver(name));
  return { files, leftOut: all.length - files.length };
}

/** Files that a dialog gave; those of a folder are named with their folders. */
export const chosenFiles = (files: readonly File[]): Dropped =>
  sifted(files.map((file) => ({ name: file.webkitRelativePath || file.name, file })));

const entriesIn = (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  return new Promise((resolve, reject) => {
    // Chromium gives a hundred at a time, and none at the end.
    const more = (): void =>
      reader.readEntries((entries) => {
        if (entries.length === 0) return resolve(all);
        all.push(...entries);
        more();
      }, reject);
    more();
  });
};

async function filesIn(entry: FileSystemEntry): Promise<readonly NamedFile[]> {
  const name = entry.fullPath.replace(/^\//, "");
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ name, file }];
  }
  const entries = await entriesIn(entry as FileSystemDirectoryEntry);
  return (await Promise.all(entries.map(filesIn))).flat();
}

/** What was dropped on the page, folders with all that is in them. To be called while the drop is told of: it is gone afterwards. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<Dropped> {
  const entries = [...items].flatMap((item) => (item.kind === "file" ? (item.webkitGetAsEntry() ?? []) : []));
  if (entries.length === 0) return chosenFiles([...files]);
  const found = await Promise.all(entries.map((entry) => filesIn(entry).catch(() => [])));
  const order = new Intl.Collator("zh-CN", { numeric: true });
  return sifted([...found.flat()].sort((left, right) => order.compare(left.name, right.name)));
}
