/** The named characters that pages of tables use; what nobody knows stays as it is written. */
const NAMED: Readonly<Record<string, string>> = {
  ...{
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\u00a0",
    ensp: "\u2002",
    emsp: "\u2003",
    thinsp: "\u2009",
  },
  ...{
    ge: "≥",
    le: "≤",
    ne: "≠",
    asymp: "≈",
    plusmn: "±",
    times: "×",
    divide: "÷",
    minus: "−",
    infin: "∞",
    radic: "√",
  },
  ...{
    permil: "‰",
    deg: "°",
    sup2: "²",
    sup3: "³",
    frac12: "½",
    frac14: "¼",
    frac34: "¾",
    yen: "¥",
    euro: "€",
    pound: "£",
  },
  ...{ ldquo: "“", rdquo: "”", lsquo: "‘", rsquo: "’", laquo: "«", raquo: "»", hellip: "…", mdash: "—", ndash: "–" },
  ...{
    middot: "·",
    bull: "•",
    sect: "§",
    para: "¶",
    copy: "©",
    reg: "®",
    trade: "™",
    cent: "¢",
    micro: "µ",
    shy: "\u00ad",
  },
  ...{ larr: "←", uarr: "↑", rarr: "→", darr: "↓", harr: "↔", sum: "∑", Delta: "Δ", alpha: "α", beta: "β", Omega: "Ω" },
  ...{ zwj: "\u200d", zwnj: "\u200c", lrm: "\u200e", rlm: "\u200f", cir: "○", loz: "◊", check: "✓" },
};

const ENTITY = /&(?:#x([0-9a-f]{1,6});?|#(\d{1,7});?|([a-z][a-z0-9]{1,7});?)/gi;
const HIGHEST = 0x10ffff;
/** So many pages write these numbers, which are none of Unicode's, in the codepage of Western Windows. */
const WINDOWS = new TextDecoder("windows-1252");

function character(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS.decode(Uint8Array.of(code));
  const isCharacter = code > 0 && code <= HIGHEST && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\ufffd";
}

/** A text of a web page with its entities put in; the `;` behind them may be missing. */
export const unescapeHtml = (text: string): string =>
  text.includes("&")
    ? text.replace(ENTITY, (written, hex?: string, decimal?: string, name?: string) => {
        if (hex !== undefined) return character(parseInt(hex, 16));
        if (decimal !== undefined) return character(Number(decimal));
        return (Object.hasOwn(NAMED, name ?? "") ? NAMED[name ?? ""] : undefined) ?? written;
      })
    : text;
