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

/** Old programs end a text with Ctrl-Z, some fill up with zeros. */
const isEndMark = (code: number | undefined): boolean => code === 0x1a || code === 0;

function withoutEndMark(text: string): string {
  let end = text.length;
  while (end > 0 && isEndMark(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

const SAMPLE = 4096;
/** A few Chinese characters have a zero in the other half: 一, 开, 最. */
const FEWER = 2;

/** UTF-16 without a mark: line breaks, separators and digits have a zero in one half, and always in the same. */
function unmarked16(bytes: Uint8Array): string | null {
  let end = bytes.length;
  while (end > 0 && isEndMark(bytes[end - 1])) end -= 1;
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < Math.min(end, SAMPLE); at++) if (bytes[at] === 0) zeros[at & 1 ? 1 : 0] += 1;
  const [even, odd] = zeros;
  if (odd > even * FEWER) return "utf-16le";
  return even > odd * FEWER ? "utf-16be" : null;
}

/** What a page or an XML file says about itself, in letters that all encodings share. */
const DECLARED = /<\?xml[^>]{0,200}?\sencoding=["']([\w-]{1,40})["']|<meta[^<>]{0,300}?charset=["']?\s*([\w-]{1,40})/i;

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
    const text = withoutEndMark(new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream }));
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
export function decodeText(bytes: Uint8Array, told: string | null = null): string | null {
  const encodings = candidates(bytes, told);
  for (const encoding of encodings) {
    const text = decode(bytes, encoding);
    if (text !== null) return text;
  }
  const breaksOff = encodings.some((encoding) => decode(bytes, encoding, true) !== null);
  if (breaksOff) throw new FileProblem("damaged", { part: "" });
  return null;
}
