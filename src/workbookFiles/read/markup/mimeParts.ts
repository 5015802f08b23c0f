import { FileProblem } from "../../fileProblem";

/** A part of a MIME message. */
export interface MimePart {
  /** In small letters, without parameters. */
  readonly type: string;
  readonly charset: string | null;
  /** Where the part stood before it was packed. */
  readonly place: string;
  readonly bytes: Uint8Array;
}

const damaged = (): FileProblem => new FileProblem("damaged", { part: "" });

/** Header lines that are folded go on in the next one. */
const headersOf = (head: string): ReadonlyMap<string, string> =>
  new Map(
    head
      .replace(/\r?\n[ \t]+/g, " ")
      .split(/\r?\n/)
      .map((line) => [line.slice(0, line.indexOf(":")).trim().toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );

function parameter(header: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, "i").exec(header);
  return match?.[1] ?? match?.[2] ?? null;
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** `=E5=88=86`, and `=` at the end of a line that goes on. */
const unquoted = (text: string): string =>
  text
    .replace(/(?<![ \t])[ \t]+(?=\r?\n|$)/g, "")
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9a-f]{2})/gi, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));

function decoded(body: string, encoding: string): Uint8Array {
  if (/^quoted-printable$/i.test(encoding)) return bytesOf(unquoted(body));
  if (!/^base64$/i.test(encoding)) return bytesOf(body);
  try {
    return bytesOf(atob(body.replace(/[^A-Za-z0-9+/=]/g, "")));
  } catch (error) {
    throw new FileProblem("damaged", { part: "" }, { cause: error });
  }
}

/** A message: its header, and what follows the first blank line. */
function split(message: string): readonly [ReadonlyMap<string, string>, string] {
  const start = message.replace(/^\s+/, "");
  const blank = /\r?\n\r?\n/.exec(start);
  const head = blank ? start.slice(0, blank.index) : start;
  return [headersOf(head), blank ? start.slice(blank.index + blank[0].length) : ""];
}

function partsOf(message: string, depth: number): readonly MimePart[] {
  const [headers, body] = split(message);
  const type = headers.get("content-type") ?? "text/plain";
  if (/^multipart\//i.test(type)) return partsBetween(body, parameter(type, "boundary"), depth);
  return [
    {
      type: type
        .replace(/;[\s\S]*$/, "")
        .trim()
        .toLowerCase(),
      charset: parameter(type, "charset"),
      place: headers.get("content-location") ?? "",
      bytes: decoded(body, headers.get("content-transfer-encoding") ?? ""),
    },
  ];
}

const DEEPEST = 5;

function partsBetween(body: string, boundary: string | null, depth: number): readonly MimePart[] {
  if (boundary === null || boundary === "" || depth > DEEPEST) throw damaged();
  const pieces = `\n${body}`.split(`\n--${boundary}`);
  const end = pieces.findIndex((piece, at) => at > 0 && piece.startsWith("--"));
  if (end < 0) throw damaged();
  return pieces.slice(1, end).flatMap((piece) => partsOf(piece, depth + 1));
}

/**
 * The parts of a MIME message, decoded.
 * @param message a string of bytes
 * @throws FileProblem `damaged` where the last boundary is missing: the rest was cut off
 */
export const mimeParts = (message: string): readonly MimePart[] => partsOf(message, 0);
