import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Random } from "./random";

/** A changed file, and whether what is read from it may differ from the original without a word: the change was well-formed. */
export interface Mutant {
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly mayDiffer: boolean;
}

/** What programs write where they go wrong, and what people who look for faults write. */
const NUMBERS = [
  "-1",
  "0",
  "65536",
  "1048577",
  "4294967295",
  "1e308",
  "1e999",
  "NaN",
  "",
  " ",
  "0x10",
  "9".repeat(400),
  "１２",
];
const TEXTS = [
  "",
  "\u0000",
  "\u001b[31m",
  "&#0;",
  "&bogus;",
  "&",
  "<",
  ">",
  "]]>",
  "<!--",
  "<![CDATA[",
  "__proto__",
  "得分",
  " ".repeat(5000),
  "A".repeat(40_000),
  "=1+1",
  "_x0000_",
  "\r\n",
  "\u2028",
  "\u200b",
  '"',
  "'",
];
const REFERENCES = [
  "A0",
  "XFE1",
  "XFD1048576",
  "A1048577",
  "ZZZZZZ99999999999",
  "1A",
  "A",
  "A1:XFD1048576",
  "B2:A1",
  "$A$1",
  "a1",
  "R1C1",
];
const TAGS = [
  "<row>",
  "</row>",
  "<c>",
  "</c>",
  '<c r="XFD1048576"><v>1</v></c>',
  "<f>",
  "</v>",
  "<si/>",
  "<sheetData/>",
  "<td>",
  "</table>",
  "<table>",
  "<tr>",
  "<?x",
  "<!DOCTYPE x>",
  '<f t="shared" si="99"/>',
  "<Row ss:Index='9999999'>",
  "<br>",
];

function changedBytes(original: Uint8Array, random: Random): Uint8Array {
  let bytes = Uint8Array.from(original);
  const at = random.below(bytes.length);
  const length = 1 + random.below(Math.min(2000, bytes.length - at));
  const piece = bytes.slice(at, at + length);
  const put = (...pieces: readonly Uint8Array[]): void => void (bytes = Uint8Array.from(Buffer.concat(pieces)));
  switch (random.below(8)) {
    case 0:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
      break;
    case 1:
      bytes[at] = random.pick([0, 255, 127, 128, random.below(256)]);
      break;
    case 2:
      put(bytes.subarray(0, at));
      break;
    case 3:
      put(bytes.subarray(0, at), bytes.subarray(at + length));
      break;
    case 4:
      put(bytes.subarray(0, at), piece, bytes.subarray(at));
      break;
    case 5:
      bytes.fill(random.pick([0, 255]), at, at + length);
      break;
    case 6:
      put(
        bytes.subarray(0, at),
        Uint8Array.from({ length: 1 + random.below(60) }, () => random.below(256)),
        bytes.subarray(at),
      );
      break;
    default:
      new DataView(bytes.buffer).setUint32(
        Math.min(at, Math.max(0, bytes.length - 4)),
        random.pick([0, 1, 0xffffffff, 0x7fffffff, bytes.length]),
        true,
      );
  }
  return bytes;
}

const anyBytes = (original: Uint8Array, random: Random): Mutant => {
  let bytes = original;
  for (let left = 1 + random.below(3); left > 0 && bytes.length > 8; left--) bytes = changedBytes(bytes, random);
  return { kind: "bytes", bytes, mayDiffer: false };
};

/** One field of one record of the zip's directory, or of a part's own header. */
function zipHeader(original: Uint8Array, random: Random): Mutant {
  const bytes = Uint8Array.from(original);
  const view = new DataView(bytes.buffer);
  const records: number[] = [];
  for (let at = 0; at + 46 < bytes.length; at++) {
    if ([0x02014b50, 0x04034b50, 0x06054b50].includes(view.getUint32(at, true))) records.push(at);
  }
  const at = random.pick(records) + 4 + 2 * random.below(20);
  if (at + 2 <= bytes.length) view.setUint16(at, random.pick([0, 1, 8, 0xffff, 0x7fff, random.below(65_536)]), true);
  return { kind: "zip header", bytes, mayDiffer: false };
}

/** A text of tags with a piece changed as programs and people change it. */
export function changedText(text: string, random: Random): string {
  const at = random.below(text.length);
  const put = (added: string, taken = 0): string => text.slice(0, at) + added + text.slice(at + taken);
  const tags = [...text.matchAll(/<[^<>]{1,300}>/g)];
  const tag = tags.length > 0 ? random.pick(tags) : null;
  const behind = tag ? tag.index + tag[0].length : at;
  switch (random.below(9)) {
    case 0:
      return put("", 1 + random.below(500));
    case 1:
      return text.slice(0, at);
    case 2:
      return put(random.pick(TEXTS));
    case 3:
      return text.slice(0, behind) + random.pick(TAGS) + text.slice(behind);
    case 4:
      return text.slice(0, behind) + random.pick(random.next() < 0.5 ? NUMBERS : TEXTS) + text.slice(behind);
    case 5:
      return tag ? text.slice(0, tag.index) + text.slice(behind) : put("", 1);
    case 6:
      return tag
        ? text.slice(0, behind) + tag[0].repeat(1 + random.below(2000)) + text.slice(behind)
        : put("\n".repeat(2000));
    case 7:
      return text.replace(/=(["'])[^"']*\1/g, (value) =>
        random.next() < 0.02 ? `="${random.pick(random.next() < 0.5 ? REFERENCES : NUMBERS)}"` : value,
      );
    default:
      return text.replace(/\d+(?:\.\d+)?/g, (number) => (random.next() < 0.02 ? random.pick(NUMBERS) : number));
  }
}

function insideZip(original: Uint8Array, random: Random): Mutant {
  const parts = unzipSync(original);
  for (let left = 1 + random.below(3); left > 0; left--) {
    const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
    const name = random.pick(names);
    const part = parts[name];
    if (part === undefined) continue;
    if (random.below(20) === 0) delete parts[name];
    else if (random.below(20) === 0) parts[name.toUpperCase()] = part;
    else parts[name] = strToU8(changedText(strFromU8(part), random));
  }
  return { kind: "XML in a zip", bytes: zipSync(parts, { level: 1 }), mayDiffer: true };
}

/** Records of a workbook: their kind, their length, a byte of what they hold. */
function records(original: Uint8Array, random: Random): Mutant {
  const bytes = Uint8Array.from(original);
  const view = new DataView(bytes.buffer);
  const starts: number[] = [];
  // The stream begins at a sector's start, with the record that begins every workbook.
  for (let at = 512; at + 20 < bytes.length; at += 64) if (view.getUint32(at, true) === 0x00100809) starts.push(at);
  let at = starts.length > 0 ? random.pick(starts) : 512;
  for (let left = random.below(400); left > 0 && at + 8 < bytes.length; left--) at += 4 + view.getUint16(at + 2, true);
  if (at + 8 >= bytes.length) return anyBytes(original, random);
  const length = view.getUint16(at + 2, true);
  const offset = random.pick([0, 2, 4 + random.below(Math.max(1, length))]);
  if (at + offset + 2 < bytes.length)
    view.setUint16(at + offset, random.pick([0, 0xffff, 0x2020, 0x00fd, 0x0006, random.below(65_536)]), true);
  return { kind: "records", bytes, mayDiffer: true };
}

const asText = (original: Uint8Array, random: Random): Mutant => {
  let text = new TextDecoder().decode(original);
  for (let left = 1 + random.below(3); left > 0 && text.length > 0; left--) text = changedText(text, random);
  return { kind: "text", bytes: strToU8(text), mayDiffer: true };
};

/** Changes a file in one of the ways in which its kind of file goes wrong. */
export function mutate(original: Uint8Array, random: Random): Mutant {
  if (original[0] === 0x50) return random.pick([anyBytes, zipHeader, insideZip, insideZip])(original, random);
  // Nothing in these formats tells whether a byte is what it was.
  const ways = original[0] === 0xd0 ? [anyBytes, records] : [anyBytes, asText, asText];
  return { ...random.pick(ways)(original, random), mayDiffer: true };
}
