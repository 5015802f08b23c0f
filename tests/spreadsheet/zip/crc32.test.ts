import fc from "fast-check";
import { crc32 } from "../../../src/spreadsheet/zip/crc32";

/** Bit by bit, as the standard says it. */
function slowly(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

test("the checksum of the standard's example", () =>
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926));

test("it is the standard's for every length and offset", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(9), (bytes, offset) => {
      const part = bytes.subarray(Math.min(offset, bytes.length));
      expect(crc32(part)).toBe(slowly(part));
    }),
  );
});
