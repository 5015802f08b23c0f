import { FileProblem } from "../fileProblem";

/** Byte order marks; UTF-16 is what Excel writes as "Unicode text". */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** GB18030 holds GBK and GB2312, which Chinese Excel and WPS write without a mark. */
const WITHOUT_MARK = ["utf-8", "gb18030"];

/** Characters that no text holds: a file with one is binary. */
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

function decode(bytes: Uint8Array, encoding: string, stream = false): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
    return NOT_TEXT.test(text) ? null : text;
  } catch {
    return null;
  }
}

/**
 * The text in a file of unknown encoding, by its mark or by what decodes without a flaw; null where it holds none.
 * @throws FileProblem `damaged` where it ends in the middle of a character
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  const encodings = marked ? [marked[0]] : WITHOUT_MARK;
  for (const encoding of encodings) {
    const text = decode(bytes, encoding);
    if (text !== null) return text;
  }
  const breaksOff = encodings.some((encoding) => decode(bytes, encoding, true) !== null);
  if (breaksOff) throw new FileProblem("damaged", { part: "" });
  return null;
}
