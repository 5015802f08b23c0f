import type { RuleSet } from "../../checks/rules/ruleSet";
import type { CheckedFile, FileAnswer, NamedFile } from "../state/fileCheck/fileCheck";
import type { Store } from "../state/store";
import type { Command, FileDoor } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Check workbook files that are not open in Excel, in addition to those that are checked already. */
    readonly "check-files": { readonly task: { readonly files: readonly NamedFile[] } };
  }
}

/** More are asked for than are read at the same time: none of the workers waits for the next file. */
const LANES = 5;

/** A page of many rows is not drawn again for each of them; more rows take longer to draw. */
const EVERY_MILLISECONDS = 150;
const MILLISECONDS_A_FILE = 1.5;

/** Shows answers as they come, the first one at once, later ones together. */
class Answers {
  private ready: CheckedFile[] = [];
  private shownAt = -Infinity;

  constructor(private readonly store: Store) {}

  add(file: CheckedFile): void {
    this.ready.push(file);
    const pause = EVERY_MILLISECONDS + MILLISECONDS_A_FILE * this.store.get().fileCheck.length;
    if (performance.now() - this.shownAt >= pause) this.show();
  }

  show(): void {
    if (this.ready.length === 0) return;
    this.store.dispatch({ type: "files-checked", files: this.ready });
    this.ready = [];
    this.shownAt = performance.now();
  }
}

/** Checks files, several at the same time, while the pane goes on; buttons do not wait for it. */
export const checkFiles: Command<"check-files"> = {
  kind: "check-files",
  isQuick: true,
  async run({ files }, { store, checkFile }) {
    // Before the page is drawn.
    checkFile.expect?.();
    store.dispatch({ type: "files-added", names: files.map(({ name }) => name) });
    const answers = new Answers(store);
    // Of one name the last file counts.
    const queue = new Map(files.map((file) => [file.name, file])).values();
    const lane = async (): Promise<void> => {
      for (const { file, name } of queue) {
        // The user stopped it, or took the file out.
        if (!isWanted(store, name)) continue;
        answers.add({ name, report: await reportOn(file, store.get().rules, checkFile) });
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    answers.show();
  },
};

const isWanted = (store: Store, wanted: string): boolean =>
  store.get().fileCheck.some(({ name, report }) => name === wanted && report === null);

async function reportOn(file: File, rules: RuleSet | null, checkFile: FileDoor): Promise<FileAnswer> {
  try {
    return await checkFile(file, rules);
  } catch (error) {
    return { kind: "failed", detail: error instanceof Error ? error.message : String(error) };
  }
}
