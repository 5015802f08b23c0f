import { ExcelProblem } from "../gateway/excelProblem";
import { LONG_PATIENCE_MS } from "../gateway/patience";
import { run } from "./session";

/** Small enough for every host's messages. */
const SLICE = 1024 * 1024;

/** Not `Office.FileType`: the library fills its enumerations in only once its host file has loaded. */
const COMPRESSED = "compressed" as unknown as Office.FileType;

/** The common API's own numbers: what this Excel has not, and what it may not do. */
const UNSUPPORTED: ReadonlySet<unknown> = new Set([5000, 5010, 7000]);

function problemOf(error: Office.Error | undefined): ExcelProblem {
  const detail = [error?.code, error?.name, error?.message].filter(Boolean).join(" | ");
  return new ExcelProblem(UNSUPPORTED.has(error?.code) ? "not-here" : "unknown", detail);
}

/** One question of the common API, which answers by callbacks. */
function ask<T>(question: (answer: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new ExcelProblem("no-answer", "getFileAsync")), LONG_PATIENCE_MS);
    question((result) => {
      clearTimeout(timer);
      // Not `Office.AsyncResultStatus`, for the same reason.
      if (String(result.status) === "succeeded") resolve(result.value);
      else reject(problemOf(result.error));
    });
  });
}

/** Hosts give the bytes as numbers, as an array of bytes, or as base64. */
function bytesOf(data: unknown): Uint8Array {
  if (typeof data === "string") return Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
  return data instanceof ArrayBuffer ? new Uint8Array(data) : Uint8Array.from(data as ArrayLike<number>);
}

function joined(slices: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(slices.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const slice of slices) {
    all.set(slice, at);
    at += slice.length;
  }
  return all;
}

/**
 * The open workbook as a file (.xlsx or .xlsm), with what was not saved yet.
 * @throws ExcelProblem `not-here` where this Excel does not give it
 */
export async function readFile(): Promise<Uint8Array> {
  const { document } = Office.context;
  if (typeof document?.getFileAsync !== "function") throw new ExcelProblem("not-here", "getFileAsync");
  const file = await ask<Office.File>((answer) => document.getFileAsync(COMPRESSED, { sliceSize: SLICE }, answer));
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index++)
      slices.push(bytesOf((await ask<Office.Slice>((answer) => file.getSliceAsync(index, answer))).data));
    return joined(slices);
  } finally {
    // Excel keeps two copies at most; one that stays open would refuse the next but one.
    file.closeAsync();
  }
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/**
 * Opens a new workbook beside this one, with a copy of a file. Its name cannot be set.
 * @throws ExcelProblem
 */
export async function openFile(bytes: Uint8Array): Promise<void> {
  // In a run of its own, for its patience; `Excel.createWorkbook` makes its own request.
  await run(() => Excel.createWorkbook(base64(bytes)), { patience: LONG_PATIENCE_MS });
}
