import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { FileProblem } from "../../workbookFiles/fileProblem";
import { nearestForm } from "../../form/formsOf";
import { originalOf } from "../../workbookFiles/lockFile";
import { LARGEST_FILE, limitSize } from "../../workbookFiles/limits";
import { readWorkbookFile, type WorkbookFile } from "../../workbookFiles/readWorkbookFile";
import { refuseReport } from "../../workbookFiles/refuseReport";
import { checkWorkbook } from "../../report/checkWorkbook";
import { folded } from "../../report/folded";
import { readForms } from "./readForms";
import { keptPackProblemInWords } from "../../packs/keptPackProblemInWords";
import { withShipped } from "../../packs/withShipped";
import { watchParent } from "./watchParent";
import type { FileTask, FileTaskKind, TaskAnswer, TaskResults } from "./task";

/** The process in which files are read: it may hang or run out of memory without harm to the files that wait. */
type Handler<K extends FileTaskKind> = (
  file: WorkbookFile,
  task: FileTask,
  bytes: Uint8Array,
) => TaskResults[K] | null | Promise<TaskResults[K] | null>;

const handlers: { readonly [K in Exclude<FileTaskKind, "clear">]: Handler<K> } = {
  check: ({ grids, packs, corrections, confirmations }, { judging }) =>
    // Folded within the limits of time: a report only writes them.
    checkWorkbook(grids, withShipped(packs), corrections, judging, confirmations).map(folded),
  read: readForms,
  // Loaded when they are needed: checking must start fast, and writes nothing.
  pack: async (file, _task, bytes) => (await import("./packsOf")).packsOf(file, bytes),
  mark: async (file, { language, notes, judging }, bytes) =>
    (await import("./markForms")).markForms(file, bytes, { noteLanguage: notes ? language : null, judging }),
  review: async (file, _, bytes) => (await import("./reviewForms")).reviewForms(file, bytes),
  report: async (file, { outline }) => (outline ? (await import("./reports")).draftReports(file, outline) : null),
  compare: async (file, { document }) => (await import("./reports")).compareReports(file, document ?? ""),
};

/** A file may be none that holds a form, nor one that can be checked, and yet have marks. */
async function resultOf(task: FileTask, bytes: Uint8Array): Promise<TaskAnswer<TaskResults[FileTaskKind]>> {
  if (task.kind === "clear")
    return { forms: (await import("./markForms")).clearMarks(bytes), problem: null, notes: [] };
  const file = await readWorkbookFile(basename(task.file), bytes);
  refuseReport(file.grids);
  const forms = await handlers[task.kind](file, task, bytes);
  const notes = file.packProblems.map((problem) => keptPackProblemInWords(problem, task.language));
  if (forms !== null && !(Array.isArray(forms) && forms.length === 0)) return { forms, problem: null, notes };
  const { reason, sheet } = nearestForm(file.grids, file.corrections);
  return { forms: null, problem: { code: reason, args: { sheet } } };
}

/** A device or a pipe may go on for ever, and does not say how long it is. */
async function bytesOf(file: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      size += chunk.length;
      limitSize(size, LARGEST_FILE);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    const { code } = error as NodeJS.ErrnoException;
    // On Windows the program that left it does not let others read it.
    const original = code === "ENOENT" ? null : originalOf(basename(file));
    if (original !== null) throw new FileProblem("lock-file", { original }, { cause: error });
    throw new FileProblem("unreadable", { reason: code ?? String(error) }, { cause: error });
  }
}

async function answer(task: FileTask): Promise<TaskAnswer<TaskResults[FileTaskKind]>> {
  try {
    return await resultOf(task, await bytesOf(task.file));
  } catch (error) {
    const { code, args } = error instanceof FileProblem ? error : new FileProblem("failed", { reason: String(error) });
    return { forms: null, problem: { code, args } };
  }
}

watchParent(Number(process.argv[2]));
process.on("message", (task: FileTask) => {
  void answer(task).then((outcome) => process.send?.(outcome));
});
process.send?.("ready");
