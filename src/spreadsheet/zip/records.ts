/** The signatures of a zip's records, as little-endian numbers (PKWARE APPNOTE 6.3.10, 4.3). */
export const SIGNATURE = {
  localHeader: 0x04034b50,
  directoryEntry: 0x02014b50,
  end: 0x06054b50,
  zip64End: 0x06064b50,
  zip64Locator: 0x07064b50,
} as const;

/** The lengths in bytes of their fixed parts. */
export const LENGTH = {
  localHeader: 30,
  directoryEntry: 46,
  end: 22,
  zip64End: 56,
  zip64Locator: 20,
} as const;

/** What a field of two or four bytes holds where the number itself stands in a ZIP64 record. */
export const ELSEWHERE16 = 0xffff;
export const ELSEWHERE32 = 0xffffffff;

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A number of eight bytes; what JavaScript cannot count exactly is larger than any file, and stays so. */
export const uint64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));
