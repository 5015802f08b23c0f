import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import type { Host } from "../../host/types";
import type { Commands } from "./commands";
import type { DocumentCopies } from "./documentCopies";
import { selectedValues, textToMatrix, writeAtSelection } from "./selectionApi";
import type { DocumentSettings } from "./settings";

/** Numbers of the library's host methods (`OSF.DDA.MethodDispId`) that this host answers. */
export const Dispatch = {
  getSelectedData: 64,
  setSelectedData: 65,
  loadSettings: 75,
  saveSettings: 76,
  getDocumentCopy: 77,
  getDocumentCopyChunk: 80,
  releaseDocumentCopy: 81,
  getFileProperties: 86,
  richApiRequest: 93,
  commandCompleted: 94,
  closeContainer: 97,
} as const;

/** Office's own error numbers for the callback of an asynchronous method. */
const SUCCESS = 0;
const OPERATION_NOT_SUPPORTED = 5000;
const INTERNAL_ERROR = 5001;

/** `Office.FileType.Compressed` in the library's messages. */
const COMPRESSED = 1;

export interface CommonApiContext {
  readonly host: Host;
  readonly settings: DocumentSettings;
  readonly commands: Commands;
  readonly copies: DocumentCopies;
  documentUrl(): string;
  /** The workbook as a file, as it would be saved now. */
  documentBytes(): Promise<Uint8Array>;
  closePane(): void;
}

/** The same, and what one request needs of its conversation. */
export interface MethodContext extends CommonApiContext {
  settingsSaved(): void;
}

type Data = Readonly<Record<string, unknown>>;
type Answer = Readonly<Record<string, unknown>>;
type Method = (data: Data, context: MethodContext) => Promise<Answer> | Answer;

const METHODS: Readonly<Record<number, Method>> = {
  [Dispatch.richApiRequest]: async (data, { host }) => {
    const body = (data["ArrayData"] as readonly unknown[] | undefined)?.[4];
    return { Data: [200, null, await host.request(String(body))] };
  },
  [Dispatch.commandCompleted]: (data, { commands }) => {
    commands.completed(String(data["0"]), Number(data["1"]));
    return {};
  },
  [Dispatch.getSelectedData]: async (_data, { host }) => {
    const values = await selectedValues(host);
    return values ? { Data: values } : { Error: INTERNAL_ERROR };
  },
  [Dispatch.setSelectedData]: async (data, { host }) => {
    const written = part(data, "DdaSetBindingData")["Data"];
    const matrix = Array.isArray(written) ? (written as CellValue[][]) : textToMatrix(String(written));
    return (await writeAtSelection(host, matrix)) ? {} : { Error: INTERNAL_ERROR };
  },
  [Dispatch.saveSettings]: (data, { settings, settingsSaved }) => {
    settings.replace(part(data, "DdaSettingsMethod")["Properties"]);
    settingsSaved();
    return {};
  },
  [Dispatch.loadSettings]: (_data, { settings }) => ({ Properties: { Settings: settings.describe() } }),
  [Dispatch.getDocumentCopy]: async (data, { copies, documentBytes }) => {
    // Text and PDF are kinds that Excel does not give either.
    if (Number(data["0"]) !== COMPRESSED) return { Error: OPERATION_NOT_SUPPORTED };
    const bytes = await documentBytes();
    const handle = copies.open(bytes, Number(data["1"]));
    return handle === undefined ? { Error: INTERNAL_ERROR } : { "0": handle, "1": bytes.length };
  },
  [Dispatch.getDocumentCopyChunk]: (data, { copies }) => {
    const piece = copies.piece(Number(data["2"]), Number(data["3"]));
    return piece === undefined ? { Error: INTERNAL_ERROR } : { "0": piece, "1": piece.length };
  },
  [Dispatch.releaseDocumentCopy]: (data, { copies }) => {
    copies.close(Number(data["2"]));
    return {};
  },
  [Dispatch.getFileProperties]: (_data, { documentUrl }) => ({ "0": { "1": documentUrl() } }),
  [Dispatch.closeContainer]: (_data, { closePane }) => {
    closePane();
    return {};
  },
};

/** Answers one `executeMethod`. What this host does not do fails as an operation that is not supported. */
export async function executeMethod(data: Data, context: MethodContext): Promise<Answer> {
  const id = Number(part(data, "DdaMethod")["DispatchId"]);
  const method = METHODS[id];
  if (!method) return { Error: OPERATION_NOT_SUPPORTED, Version: 1 };
  return { Error: SUCCESS, Version: 1, ...(await method(data, context)) };
}

function part(data: Data, name: string): Data {
  return (data[name] ?? {}) as Data;
}
