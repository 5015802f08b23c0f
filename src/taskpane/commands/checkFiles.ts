import type { RuleSet } from "../../checks/rules/ruleSet";
import type { FileAnswer } from "../state/fileCheck";
import type { Command, FileDoor } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Check workbook files that are not open in Excel. */
    readonly "check-files": { readonly task: { readonly files: readonly File[] } };
  }
}

/** Checks files one after the other, and shows each as soon as it is done. */
export const checkFiles: Command<"check-files"> = {
  kind: "check-files",
  async run({ files }, { store, checkFile }) {
    store.dispatch({ type: "file-check", files: files.map(({ name }) => ({ name, report: null })) });
    for (const [index, file] of files.entries()) {
      const report = await reportOn(file, store.get().rules, checkFile);
      // The user went back to the workbook.
      if (store.get().fileCheck === null) return;
      store.dispatch({ type: "file-checked", index, file: { name: file.name, report } });
    }
  },
};

async function reportOn(file: File, rules: RuleSet | null, checkFile: FileDoor): Promise<FileAnswer> {
  try {
    return await checkFile(file, rules);
  } catch (error) {
    return { kind: "failed", detail: error instanceof Error ? error.message : String(error) };
  }
}
