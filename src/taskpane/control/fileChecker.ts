import type { FileReport } from "../state/fileCheck";
import type { Store } from "../state/store";

/** Checks one file. What is wrong with the file is part of the report; it rejects for mistakes of ours only. */
export type FileDoor = (file: File) => Promise<FileReport>;

/** Checks workbook files that are not open in Excel, one after the other, and shows each as soon as it is done. */
export class FileChecker {
  constructor(
    private readonly checkFile: FileDoor,
    private readonly store: Store,
  ) {}

  async check(files: readonly File[]): Promise<void> {
    this.store.dispatch({ type: "files", files: files.map(({ name }) => ({ name, report: null })) });
    for (const [index, file] of files.entries()) {
      const report = await this.report(file);
      // The user went back to the workbook.
      if (this.store.get().files === null) return;
      this.store.dispatch({ type: "file-checked", index, file: { name: file.name, report } });
    }
  }

  private async report(file: File): Promise<FileReport> {
    try {
      return await this.checkFile(file);
    } catch (error) {
      return { kind: "failed", detail: error instanceof Error ? error.message : String(error) };
    }
  }
}
