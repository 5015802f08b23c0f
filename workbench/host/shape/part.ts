/** What a part of the workbook holds: entries by key, each as JSON. */
export type PartEntries = ReadonlyMap<string, string>;

/** A part of the workbook beside the contents and formats of its cells. */
export interface Part {
  /** True where the order of the entries means something. */
  readonly ordered?: boolean;
  read(): PartEntries;
  /** Makes the part hold what `target` says; `now` is what it holds. */
  write(target: PartEntries, now: PartEntries): void;
}

/** Keys of entries that belong to sheets. Ids of sheets have no blanks. */
export function sheetKey(sheetId: string, key: string | number): string {
  return `${sheetId} ${key}`;
}

/** The entries of each sheet, under their own keys. */
export function bySheet(entries: PartEntries): Map<string, Map<string, string>> {
  const sheets = new Map<string, Map<string, string>>();
  for (const [key, value] of entries) {
    const blank = key.indexOf(" ");
    const sheetId = key.slice(0, blank);
    const own = sheets.get(sheetId) ?? new Map<string, string>();
    sheets.set(sheetId, own.set(key.slice(blank + 1), value));
  }
  return sheets;
}

/** The keys whose entries differ. */
export function differing(a: PartEntries, b: PartEntries): string[] {
  const keys = [...new Set([...a.keys(), ...b.keys()])];
  return keys.filter((key) => a.get(key) !== b.get(key));
}
