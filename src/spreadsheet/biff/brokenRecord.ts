import { tokensFit, type BiffVersion } from "./formulaTokens";
import { biffRecords, type BiffRecord } from "./records";

const BOF = 0x0809;
const EXTERNAL_SHEETS = 0x0017;
const NAMES: readonly number[] = [0x0018, 0x0218];
const NAME_HEADER = 14;

/** Where records state the length of their formula: of a cell, shared by cells, of an array. */
const LENGTH_AT: Readonly<Record<number, number>> = { 0x0006: 20, 0x0206: 20, 0x0406: 20, 0x04bc: 8, 0x0221: 12 };

/** No formula: the length of what a cell's record keeps elsewhere. */
const ELSEWHERE = 0xffff;

const wordAt = (data: Uint8Array, at: number): number => (data[at] ?? NaN) + 256 * (data[at + 1] ?? NaN);

/** The other versions' formulas are not known here. */
function versionOf(data: Uint8Array): BiffVersion | null {
  const stated = wordAt(data, 0);
  if (stated === 0x0500) return 5;
  return stated === 0x0600 ? 8 : null;
}

function formulaFits(data: Uint8Array, lengthAt: number, version: BiffVersion): boolean {
  const length = wordAt(data, lengthAt);
  return length === ELSEWHERE || tokensFit(data.subarray(lengthAt + 2), length, version);
}

function nameFits(data: Uint8Array, version: BiffVersion): boolean {
  const letters = data[3] ?? NaN;
  const length = wordAt(data, 4);
  const width = ((data[NAME_HEADER] ?? NaN) & 1) + 1;
  const tokensAt = NAME_HEADER + (version === 5 ? letters : 1 + letters * width);
  return length === 0 || tokensFit(data.subarray(tokensAt), length, version);
}

function fits({ type, data }: BiffRecord, version: BiffVersion): boolean {
  const lengthAt = LENGTH_AT[type];
  if (lengthAt !== undefined) return formulaFits(data, lengthAt, version);
  if (NAMES.includes(type)) return nameFits(data, version);
  return type !== EXTERNAL_SHEETS || version === 5 || data.length >= 2;
}

/**
 * Whether some record of a workbook's stream says that it holds more than it does, in places where readers count on it: SheetJS
 * 0.20.3 goes on for ever where a formula is cut off. The stream must not be encrypted.
 */
export function hasBrokenRecord(stream: Uint8Array): boolean {
  let version: BiffVersion | null = null;
  for (const record of biffRecords(stream)) {
    if (record.type === BOF) version = versionOf(record.data);
    else if (version !== null && !fits(record, version)) return true;
  }
  return false;
}
