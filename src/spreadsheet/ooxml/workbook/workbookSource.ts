declare const opaque: unique symbol;

/** The file as it was opened. Only this folder reads it; whoever keeps a copy of the workbook keeps its bytes too. */
export interface WorkbookSource {
  readonly [opaque]: true;
}

const files = new WeakMap<WorkbookSource, Uint8Array>();

export function sourceOf(bytes: Uint8Array): WorkbookSource {
  const source = Object.freeze({}) as WorkbookSource;
  files.set(source, bytes.slice());
  return source;
}

export const bytesOf = (source: WorkbookSource): Uint8Array => files.get(source)!;
