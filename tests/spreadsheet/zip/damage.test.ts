import fc from "fast-check";
import { zipSync } from "fflate";
import { partKey } from "../../../src/spreadsheet/parts/partName";
import { pack } from "../../../src/spreadsheet/zip/pack";
import { unpack } from "../../../src/spreadsheet/zip/unpack";
import { ZipProblem } from "../../../src/spreadsheet/zip/zipProblem";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const LARGEST = 1024 * 1024;

const parts = new Map([
  ["[Content_Types].xml", encode("<Types/>")],
  ["xl/workbook.xml", encode("<workbook/>".repeat(40))],
  ["xl/worksheets/sheet1.xml", encode("<c><v>1.5</v></c>".repeat(200))],
]);
const sound = pack(parts);

function outcome(file: Uint8Array): string {
  try {
    // A letter of another case, or two characters for one, still name the same part.
    const read = new Map([...unpack(file, { largest: LARGEST })].map(([name, part]) => [partKey(name), part]));
    const isSame = ([name, part]: readonly [string, Uint8Array]): boolean => {
      const other = read.get(partKey(name));
      return other !== undefined && Buffer.compare(other, part) === 0;
    };
    return [...parts].every(isSame) ? "the same" : "another content";
  } catch (error) {
    if (error instanceof ZipProblem) return error.code;
    throw error;
  }
}

/** Offsets of all records with the signature. */
const records = (file: Uint8Array, signature: number): number[] => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return Array.from({ length: file.length - 4 }, (_, at) => at).filter((at) => view.getUint32(at, true) === signature);
};
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

const changed = (change: (view: DataView, file: Uint8Array) => void, file = sound): Uint8Array => {
  const copy = file.slice();
  change(new DataView(copy.buffer), copy);
  return copy;
};

test("a sound package is read as it was packed", () => expect(outcome(sound)).toBe("the same"));

test("no changed bit ever leads to another content", () => {
  const flips = fc.array(fc.record({ at: fc.nat(sound.length - 1), bit: fc.nat(7) }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(flips, (bits) => {
      const file = sound.slice();
      for (const { at, bit } of bits) file[at] = (file[at] as number) ^ (1 << bit);
      expect(outcome(file)).not.toBe("another content");
    }),
    { numRuns: 2000 },
  );
});

test("no cut, inserted or repeated piece ever leads to another content", () => {
  const piece = fc.record({ at: fc.nat(sound.length), length: fc.integer({ min: 1, max: 200 }), kind: fc.nat(2) });
  fc.assert(
    fc.property(piece, ({ at, length, kind }) => {
      const [head, middle, tail] = [sound.slice(0, at), sound.slice(at, at + length), sound.slice(at + length)];
      const file = [
        [head, tail],
        [head, new Uint8Array(length).fill(65), middle, tail],
        [head, middle, middle, tail],
      ][kind];
      expect(outcome(Buffer.concat(file ?? []))).not.toBe("another content");
    }),
    { numRuns: 1000 },
  );
});

test.each<[string, string, () => Uint8Array]>([
  ["nothing at all", "truncated", () => new Uint8Array(0)],
  ["the first half", "truncated", () => sound.slice(0, sound.length / 2)],
  [
    "a wrong checksum",
    "damaged",
    () => changed((view, file) => view.setUint32((records(file, ENTRY)[2] ?? 0) + 16, 7, true)),
  ],
  [
    "a smaller size",
    "damaged",
    () => changed((view, file) => view.setUint32((records(file, ENTRY)[2] ?? 0) + 24, 100, true)),
  ],
  [
    "a larger size",
    "damaged",
    () => changed((view, file) => view.setUint32((records(file, ENTRY)[2] ?? 0) + 24, 9000, true)),
  ],
  [
    "more than is allowed",
    "too-large",
    () => changed((view, file) => view.setUint32((records(file, ENTRY)[2] ?? 0) + 24, LARGEST, true)),
  ],
  [
    "an encrypted part",
    "encrypted",
    () => changed((view, file) => view.setUint16((records(file, ENTRY)[1] ?? 0) + 8, 1, true)),
  ],
  [
    "an unknown method",
    "damaged",
    () => changed((view, file) => view.setUint16((records(file, ENTRY)[1] ?? 0) + 10, 12, true)),
  ],
  [
    "a part on another disk",
    "multi-disk",
    () => changed((view, file) => view.setUint16((records(file, ENTRY)[1] ?? 0) + 34, 3, true)),
  ],
  [
    "a directory on another disk",
    "multi-disk",
    () => changed((view, file) => view.setUint16(file.length - 18, 1, true)),
  ],
  [
    "another name in front of the part",
    "damaged",
    () => changed((_view, file) => (file[(records(file, LOCAL)[1] ?? 0) + 31] = 0x78)),
  ],
  [
    "two parts in the same bytes",
    "damaged",
    () =>
      changed((view, file) => {
        const [, second = 0, third = 0] = records(file, ENTRY);
        view.setUint32(third + 42, view.getUint32(second + 42, true), true);
      }),
  ],
  [
    "one entry fewer than counted",
    "damaged",
    () =>
      changed((view, file) => {
        view.setUint16(file.length - 14, 2, true);
        view.setUint16(file.length - 12, 2, true);
      }),
  ],
])("%s is told as %s", (_what, code, file) => expect(outcome(file())).toBe(code));

test.each([
  ["letters of another case", "xl/Workbook.xml"],
  ["a leading slash", "/xl/workbook.xml"],
  ["backslashes", "xl\\workbook.xml"],
  ["a dot", "xl/./workbook.xml"],
  ["percent-encoding", "xl/work%62ook.xml"],
])("two entries of one name are told, also where they differ by %s", (_what, name) => {
  const file = zipSync({ "xl/workbook.xml": encode("<a/>"), [name]: encode("<b/>") });
  expect(() => unpack(file, { largest: LARGEST })).toThrow(new ZipProblem("doubled", name));
});

test("parts that are not wanted may be damaged, doubled or large", () => {
  const file = changed((view, bytes) => view.setUint32((records(bytes, ENTRY)[2] ?? 0) + 16, 7, true));
  const read = unpack(file, { largest: 600, isWanted: (name) => name === "xl/workbook.xml" });
  expect([...read.keys()]).toEqual(["xl/workbook.xml"]);
});

test("ZIP64 records are followed, also where every number would fit without them", () => {
  const end = sound.length - 22;
  const view = new DataView(sound.buffer, sound.byteOffset, sound.byteLength);
  const [size, offset] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  const wide = Buffer.alloc(56 + 20);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeBigUInt64LE(44n, 4);
  wide.writeBigUInt64LE(3n, 24);
  wide.writeBigUInt64LE(3n, 32);
  wide.writeBigUInt64LE(BigInt(size), 40);
  wide.writeBigUInt64LE(BigInt(offset), 48);
  wide.writeUInt32LE(0x07064b50, 56);
  wide.writeBigUInt64LE(BigInt(end), 64);
  wide.writeUInt32LE(1, 72);
  const tail = Buffer.from(sound.slice(end));
  tail.writeUInt32LE(0xffffffff, 16);
  tail.writeUInt16LE(0xffff, 10);
  tail.writeUInt16LE(0xffff, 8);
  expect(outcome(Buffer.concat([sound.slice(0, end), wide, tail]))).toBe("the same");
  wide.writeUInt32LE(2, 72);
  expect(outcome(Buffer.concat([sound.slice(0, end), wide, tail]))).toBe("multi-disk");
  wide.writeUInt32LE(1, 72);
  wide.writeBigUInt64LE(2n, 32);
  expect(outcome(Buffer.concat([sound.slice(0, end), wide, tail]))).not.toBe("another content");
});
