import { FileProblem } from "../../fileProblem";

/** Byte order marks; UTF-16 is what Excel writes as "Unicode text". */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** GB18030 holds GBK and GB2312, which Chinese Excel and WPS write without a mark. */
const CHINESE = "gb18030";

/** Characters that no text holds: a file with one is binary. */
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001f]/;

const CTRL_Z = 0x1a;
const SAMPLE = 4096;

/** Old programs end a text with Ctrl-Z, some fill up with zeros. */
function withoutEndMark(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === CTRL_Z || bytes[end - 1] === 0)) end -= 1;
  // A zero may be the half of a last character in two bytes.
  return bytes.subarray(end).includes(CTRL_Z) ? bytes.subarray(0, end) : bytes;
}

/** UTF-16 without a mark: line breaks, separators and digits have a zero in one half, and always in the same. */
function unmarked16(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd === 0) return null;
  if (even === 0) return "utf-16le";
  return odd === 0 ? "utf-16be" : null;
}

/** What a page or an XML file says about itself, in letters that all encodings share. */
const DECLARED = /<\?xml[^>]{0,200}?\sencoding=["']([\w-]{1,40})["']|<meta[^>]{0,300}?charset=["']?\s*([\w-]{1,40})/i;

/** The encodings that a file may have, the likeliest first. */
function candidates(bytes: Uint8Array, told: string | null): readonly string[] {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  if (marked !== undefined) return [marked];
  const wide = unmarked16(bytes);
  if (wide !== null) return [wide];
  const head = String.fromCharCode(...bytes.subarray(0, SAMPLE));
  const [, ofXml, ofPage] = DECLARED.exec(head) ?? [];
  // The name of a Chinese encoding stands for all of them; a text that is right UTF-8 is that, whatever is declared.
  const declared = [told, ofXml, ofPage].filter((name) => typeof name === "string" && !/^(?:utf|gb)/i.test(name));
  return ["utf-8", ...(declared as readonly string[]), CHINESE];
}

function decode(bytes: Uint8Array, encoding: string, stream = false): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
    return NOT_TEXT.test(text) ? null : text;
  } catch {
    return null;
  }
}

/**
 * The text in a file of unknown encoding, by its mark, by what it says itself, or by what decodes without a flaw; null where it
 * holds none.
 * @param told the encoding by what surrounds the text, where something does
 * @throws FileProblem `damaged` where it ends in the middle of a character
 */
export function decodeText(file: Uint8Array, told: string | null = null): string | null {
  const bytes = withoutEndMark(file);
  const encodings = candidates(bytes, told);
  for (const encoding of encodings) {
    const text = decode(bytes, encoding);
    if (text !== null) return text.endsWith("\u001a") ? text.slice(0, -1) : text;
  }
  const breaksOff = encodings.some((encoding) => decode(bytes, encoding, true) !== null);
  if (breaksOff) throw new FileProblem("damaged", { part: "" });
  return null;
}
