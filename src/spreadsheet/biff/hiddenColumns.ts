import { biffRecords } from "./records";

const BOF: readonly number[] = [0x0009, 0x0209, 0x0409, 0x0809];
const EOF = 0x000a;
const SHEET = 0x0085;
const COLUMNS = 0x007d;
/** More than these no sheet of records has. */
const MOST_COLUMNS = 256;

const wordAt = (data: Uint8Array, at: number): number => (data[at] ?? 0) + 256 * (data[at + 1] ?? 0);
const longAt = (data: Uint8Array, at: number): number => wordAt(data, at) + 0x10000 * wordAt(data, at + 2);

/** The columns that a record speaks of, counted from 0, where it hides them. */
function hiddenBy(data: Uint8Array): readonly number[] {
  const isHidden = (wordAt(data, 8) & 1) === 1;
  const [first, last] = [wordAt(data, 0), Math.min(wordAt(data, 2), MOST_COLUMNS - 1)];
  return isHidden && last >= first ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [];
}

/**
 * The hidden columns of each sheet, in the order in which the sheets stand in a workbook's stream, which is that of SheetJS
 * 0.20.3. The stream must not be encrypted.
 * @returns columns counted from 0 (MS-XLS 2.4.53)
 */
export function hiddenColumns(stream: Uint8Array): readonly (readonly number[])[] {
  const sheets = new Set<number>();
  const hidden = new Map<number, number[]>();
  let depth = 0;
  let sheet = 0;
  for (const { type, data, at } of biffRecords(stream)) {
    // A chart inside a sheet is a stream of its own inside the sheet's.
    if (BOF.includes(type) && depth++ === 0) sheet = at;
    else if (type === EOF) depth -= 1;
    else if (type === SHEET) sheets.add(longAt(data, 0));
    else if (type === COLUMNS && depth === 1) hidden.set(sheet, [...(hidden.get(sheet) ?? []), ...hiddenBy(data)]);
  }
  // Before Excel 5 a file was a sheet.
  const places = sheets.size > 0 ? [...sheets].sort((one, other) => one - other) : [0];
  return places.map((place) => hidden.get(place) ?? []);
}
