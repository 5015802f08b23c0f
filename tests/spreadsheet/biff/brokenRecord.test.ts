import fc from "fast-check";
import { isEncrypted } from "../../../src/spreadsheet/biff/encrypted";
import { hasBrokenRecord } from "../../../src/spreadsheet/biff/brokenRecord";

const word = (value: number): readonly number[] => [value & 255, value >> 8];
const record = (type: number, data: readonly number[]): readonly number[] => [
  ...word(type),
  ...word(data.length),
  ...data,
];
const BOF = record(0x0809, [...word(0x0600), ...word(0x0005), ...Array<number>(12).fill(0)]);
const EOF = record(0x000a, []);
const stream = (...records: (readonly number[])[]): Uint8Array => Uint8Array.from([BOF, ...records, EOF].flat());

const zeros = (count: number): readonly number[] => Array<number>(count).fill(0);
const formula = (tokens: readonly number[], behind: readonly number[] = []): readonly number[] =>
  record(0x0006, [...zeros(20), ...word(tokens.length), ...tokens, ...behind]);

const reference = [0x44, 0, 0, 0, 0];
const text = [0x17, 2, 0, 0x68, 0x69];
const wide = [0x17, 1, 1, 0x2d, 0x4e];
const sum = [0x25, ...zeros(8), 0x19, 0x10, 0, 0];
const choose = [0x19, 0x04, 1, 0, 6, 0, 9, 0];
const array = [0x60, ...zeros(7)];
const values = [1, 0, 0, 1, ...zeros(8), 2, 1, 0, 0, 0x61];

const sound: readonly (readonly [string, readonly number[]])[] = [
  ["a reference", formula(reference)],
  ["texts in one byte and in two", formula([...text, ...wide, 0x08])],
  ["a sum and a choice", formula([...sum, ...choose])],
  ["an array's values behind the tokens", formula([...array, 0x41, 4, 0], values)],
  ["a shared formula", record(0x04bc, [...zeros(8), ...word(5), ...reference])],
  ["an array formula", record(0x0221, [...zeros(12), ...word(5), ...reference])],
  ["a name", record(0x0018, [0, 0, 0, 2, ...word(5), ...zeros(8), 0, 0x61, 0x62, ...reference])],
  ["sheets of other workbooks", record(0x0017, [0, 0])],
];

test.each(sound)("%s fits", (_, bytes) => {
  expect(hasBrokenRecord(stream(bytes))).toBe(false);
});

/** The same record with fewer bytes, its length said as it is. */
const cutTo = (bytes: readonly number[], length: number): readonly number[] =>
  record((bytes[0] ?? 0) + 256 * (bytes[1] ?? 0), bytes.slice(4, 4 + length));

test.each(sound)("%s does not fit wherever its record is cut off before", (_, bytes) => {
  const whole = bytes.length - 4;
  for (let length = 0; length < whole; length++) {
    expect([length, hasBrokenRecord(stream(cutTo(bytes, length)))]).toEqual([length, true]);
  }
});

test("a formula that says it is longer than its record does not fit, in whatever record", () => {
  fc.assert(
    fc.property(fc.integer({ min: 6, max: 0xfffe }), (length) => {
      const bytes = record(0x0006, [...zeros(20), ...word(length), ...reference]);
      expect(hasBrokenRecord(stream(bytes))).toBe(true);
    }),
  );
});

test("what follows the last end is not looked into", () => {
  const cut = record(0x0006, zeros(12));
  expect(hasBrokenRecord(Uint8Array.from([...stream(), ...cut]))).toBe(false);
});

test("a stream is encrypted where its first part says so", () => {
  expect(isEncrypted(stream(record(0x002f, zeros(6))))).toBe(true);
  expect(isEncrypted(stream())).toBe(false);
  expect(isEncrypted(Uint8Array.from([...stream(), ...stream(record(0x002f, zeros(6)))]))).toBe(false);
});

test("bytes of any kind are looked through to their end", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(typeof hasBrokenRecord(Uint8Array.from([...BOF, ...bytes]))).toBe("boolean");
    }),
  );
});
