import type { PlainVersion } from "../../../operations/plainVersion";
import { fill } from "../../../language/fill";
import type { SendingFile } from "../../../workbookFiles/sending/sendingFile";
import { download, isAmongOwnPages, XLSX } from "../../download";
import { plainWords } from "../../locale/commands/plainVersion";
import { sendingWords } from "../../locale/commands/sending";
import { formOnShow } from "../../state/store";
import type { Task } from "../../state/task";
import type { SheetPlan } from "../../../spreadsheet/plan";
import type { Command, CommandPane } from "../command";

/** How the file gets to the user: as a workbook beside this one, as a download, or as a sheet of this workbook. */
export type SendingWay = "workbook" | "download" | "sheet";

export type Sent =
  | { readonly kind: "made"; readonly way: "workbook" | "download"; readonly name: string }
  | { readonly kind: "sheet"; readonly sheet: string; readonly name: string }
  | { readonly kind: "unready"; readonly cells: readonly { sheet: string; address: string; value: string }[] };

declare module "../../state/task" {
  interface CommandTypes {
    /** Show the page on which the file for sending is made. */
    readonly "open-sending": { readonly task: unknown };
    /** Make the file for sending. */
    readonly send: {
      readonly task: {
        /** Names of the sheets that it holds. */
        readonly sheets: readonly string[];
        /** Of the file, with its ending. */
        readonly name: string;
        /** The user's own choice; without it the first way that works. */
        readonly way?: SendingWay;
        /** The unit's words on what it keeps as it is go along, as a sheet. */
        readonly withNotes?: boolean;
      };
      readonly result: Sent;
    };
  }
}

export const openSending: Command<"open-sending"> = {
  kind: "open-sending",
  async run(_, { excel, store }) {
    const { listSheets } = await excel.load(
      () => import(/* webpackChunkName: "sending" */ "../../../operations/listSheets"),
    );
    store.dispatch({ type: "page", page: { kind: "sending", sheets: await listSheets() } });
  },
};

/** Excel answers whether it opened a workbook, a browser never whether it kept a download: the surer way comes first. */
const waysOf = (chosen: SendingWay | undefined): readonly SendingWay[] => {
  if (chosen !== undefined) return [chosen];
  return isAmongOwnPages() ? ["download", "workbook", "sheet"] : ["workbook", "download", "sheet"];
};

async function notesOf({ store }: CommandPane): Promise<SheetPlan> {
  const { confirmedSheet } = await import(/* webpackChunkName: "sending" */ "../../../report/sheets/confirmedSheet");
  const { title, confirmed, rules } = formOnShow(store);
  return confirmedSheet(title, confirmed, rules, store.get().language);
}

/** The file; null where this Excel gives none of the workbook, or one that we cannot read. */
async function fileOf({ sheets, withNotes = false }: Task<"send">, pane: CommandPane): Promise<SendingFile | null> {
  const { excel } = pane;
  const [{ readWorkbookBytes }, { sendingFile }, { FileProblem }] = await Promise.all([
    excel.load(() => import(/* webpackChunkName: "sending" */ "../../../operations/workbookFile")),
    import(/* webpackChunkName: "sending" */ "../../../workbookFiles/sending/sendingFile"),
    import(/* webpackChunkName: "sending" */ "../../../workbookFiles/fileProblem"),
  ]);
  try {
    return await sendingFile(await readWorkbookBytes(), sheets, withNotes ? [await notesOf(pane)] : []);
  } catch (error) {
    if (error instanceof FileProblem || excel.toProblem(error).code === "not-here") return null;
    throw error;
  }
}

async function handOver(bytes: Uint8Array, name: string, way: SendingWay, { excel }: CommandPane): Promise<boolean> {
  try {
    if (way === "download") download(bytes, name, XLSX);
    if (way !== "workbook") return way === "download";
    const { openAsWorkbook } = await excel.load(
      () => import(/* webpackChunkName: "sending" */ "../../../operations/workbookFile"),
    );
    await openAsWorkbook(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The copy in the workbook itself, which the user saves as a file. */
async function asSheet(name: string, { excel, store, checker, shown }: CommandPane): Promise<Sent> {
  const { sheetId, sheet: from } = formOnShow(store);
  const { sheetName } = plainWords(store.get().language);
  const { makePlainVersion } = await excel.load(
    () => import(/* webpackChunkName: "form" */ "../../../operations/plainVersion"),
  );
  const version: PlainVersion = await makePlainVersion(sheetId, (form) => fill(sheetName, { form }));
  if (version.kind === "unready") {
    return { kind: "unready", cells: version.cells.map((cell) => ({ sheet: from, ...cell })) };
  }
  await shown(checker.look(), { kind: "search" });
  return { kind: "sheet", sheet: version.sheet, name };
}

async function sent(task: Task<"send">, pane: CommandPane): Promise<Sent> {
  const { name, way } = task;
  const ways = waysOf(way);
  if (way === "sheet") return asSheet(name, pane);
  const file = await fileOf(task, pane);
  if (file?.kind === "unready") return file;
  for (const each of ways) {
    if (each === "sheet" || file === null) return asSheet(name, pane);
    if (await handOver(file.bytes, name, each, pane)) return { kind: "made", way: each, name };
  }
  return asSheet(name, pane);
}

export const send: Command<"send"> = {
  kind: "send",
  async run(task, pane) {
    pane.store.dispatch({ type: "outcome", outcome: null });
    const result = await sent(task, pane);
    pane.store.dispatch({ type: "outcome", outcome: { kind: "send", result } });
  },
  says(result, language) {
    const words = sendingWords(language);
    if (result.kind === "unready") {
      const cells = result.cells.map(({ sheet, address, value }) => ({ sheet, address, note: value }));
      return { isDone: false, sentences: [words.unready], cells };
    }
    const how = result.kind === "sheet" ? fill(words.asSheet, { sheet: result.sheet }) : words.done[result.way];
    const sentences = [result.kind === "sheet" ? how : words.made, ...(result.kind === "sheet" ? [] : [how])];
    const isNamed = result.kind === "made" && result.way === "download";
    const told = { isDone: result.kind === "made", sentences };
    return isNamed ? told : { ...told, text: result.name, copy: words.copyName };
  },
};
