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
