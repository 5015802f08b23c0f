import type { CellValue } from "../../src/spreadsheet/ooxml/workbookData";

type Callback = (result: { readonly status: string; readonly value?: unknown; readonly error?: unknown }) => void;

/** What a document of the common API needs of the host. */
export interface DocumentParts {
  /** The values of the selected cells. */
  selected(): Promise<readonly (readonly CellValue[])[]>;
  /** The add-in's settings were saved. */
  saved(): void;
  /** The workbook as a file. */
  bytes(): Promise<Uint8Array>;
}

/** `Office.context.document` over a workbook without a screen: settings of the add-in, what is selected, and its file. */
export function documentInNode({ selected, saved, bytes }: DocumentParts): object {
  const values = new Map<string, unknown>();
  let kept = new Map<string, unknown>();
  const done = (callback: unknown, value?: unknown): void =>
    void setTimeout(() => (callback as Callback | undefined)?.({ status: "succeeded", value }), 0);
  const settings = {
    get: (name: string) => values.get(name) ?? null,
    set: (name: string, value: unknown) => void values.set(name, value),
    remove: (name: string) => void values.delete(name),
    saveAsync(...given: unknown[]): void {
      kept = new Map(values);
      done(callbackOf(given), settings);
      saved();
    },
    refreshAsync(callback?: unknown): void {
      values.clear();
      for (const [name, value] of kept) values.set(name, value);
      done(callback, settings);
    },
  };
  return {
    settings,
    getSelectedDataAsync(type: string, ...given: unknown[]): void {
      const callback = callbackOf(given) as Callback | undefined;
      selected().then(
        (rows) => done(callback, type === "text" ? textOf(rows) : rows),
        (error: unknown) => callback?.({ status: "failed", error }),
      );
    },
    getFileAsync(type: string, ...given: unknown[]): void {
      const callback = callbackOf(given) as Callback | undefined;
      const { sliceSize = LARGEST_SLICE } = (given[0] ?? {}) as { readonly sliceSize?: number };
      if (type !== "compressed") return callback?.({ status: "failed", error: { code: 5000 } });
      bytes().then(
        (file) => done(callback, fileOf(file, sliceSize, done)),
        (error: unknown) => callback?.({ status: "failed", error }),
      );
    },
  };
}

const LARGEST_SLICE = 4 * 1024 * 1024;

/** A copy of the workbook's file, to be read piece by piece. */
function fileOf(bytes: Uint8Array, slice: number, done: (callback: unknown, value?: unknown) => void): object {
  return {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / slice),
    getSliceAsync: (index: number, callback: unknown) =>
      done(callback, { index, data: [...bytes.subarray(index * slice, (index + 1) * slice)] }),
    closeAsync: (callback?: unknown) => done(callback),
  };
}

function textOf(rows: readonly (readonly CellValue[])[]): string {
  return rows.map((row) => row.join("\t")).join("\n");
}

/** The last argument, where it is a function: options may come before it. */
function callbackOf(given: readonly unknown[]): unknown {
  return given.find((each) => typeof each === "function");
}
