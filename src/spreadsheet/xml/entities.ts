const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ENTITY = /&(?:#x([0-9a-f]{1,8})|#(\d{1,8})|([a-z]+));/gi;
const HIGHEST = 0x10ffff;

function character(code: number, written: string): string {
  return code <= HIGHEST ? String.fromCodePoint(code) : written;
}

/** A text of XML with its five entities and its numbered characters put in; nothing else is ever expanded. */
export const unescapeXml = (text: string): string =>
  text.includes("&")
    ? text.replace(ENTITY, (written, hex?: string, decimal?: string, name?: string) => {
        if (hex !== undefined) return character(parseInt(hex, 16), written);
        if (decimal !== undefined) return character(Number(decimal), written);
        return NAMED[name ?? ""] ?? written;
      })
    : text;

/** What a text between tags says: one sign for a line's end however it is written (XML 1.0, 2.11), and its references put in. */
export function normalizedText(written: string, hasReferences: boolean): string {
  const text = written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written;
  return hasReferences ? unescapeXml(text) : text;
}

const WHITE = /[\t\n\r]/;

/** What an attribute's value says: its white space is blanks (XML 1.0, 3.3.3), unless it is written as references. */
export const normalizedAttribute = (written: string): string =>
  unescapeXml(WHITE.test(written) ? written.replace(/\r\n|[\t\n\r]/g, " ") : written);

/** What XML cannot hold in any way: controls, halves of pairs. Texts of cells have escapes of their own for them. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const IN_TEXT: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };
const IN_ATTRIBUTE: Readonly<Record<string, string>> = { ...IN_TEXT, '"': "&quot;", "\n": "&#10;", "\t": "&#9;" };

const writable = (text: string): string => text.replace(UNWRITABLE, "\ufffd");

/** A text between tags; what XML cannot hold becomes �. */
export const escapeXmlText = (text: string): string =>
  writable(text).replace(/[&<>\r]/g, (sign) => IN_TEXT[sign] ?? sign);

/** The value of an attribute in double quotes; line breaks and tabs would become blanks. */
export const escapeXmlAttribute = (text: string): string =>
  writable(text).replace(/[&<>"\r\n\t]/g, (sign) => IN_ATTRIBUTE[sign] ?? sign);
