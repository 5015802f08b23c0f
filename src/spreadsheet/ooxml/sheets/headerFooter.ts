import type { PageData } from "../workbookData";

type HeaderFooter = NonNullable<PageData["headerFooter"]>;
type Line = "Header" | "Footer";
type Section = "left" | "center" | "right";

const SECTIONS: readonly (readonly [string, Section])[] = [
  ["L", "left"],
  ["C", "center"],
  ["R", "right"],
];

/** Splits `&Lleft&Ccenter&Rright`; a text without a section is centred. `&&` is an ampersand, and quoted font names may hold anything. */
export function splitLine(text: string, line: Line): HeaderFooter {
  const parts: Partial<Record<Section, string>> = {};
  let section: Section = "center";
  for (const [token] of text.matchAll(/&"[^"]*"|&[\s\S]|[^&]+|&$/g)) {
    const start = SECTIONS.find(([code]) => token.toUpperCase() === `&${code}`);
    if (start !== undefined) section = start[1];
    else parts[section] = (parts[section] ?? "") + token;
  }
  return Object.fromEntries(
    SECTIONS.flatMap(([, name]) => (parts[name] === undefined ? [] : [[`${name}${line}`, parts[name]]])),
  );
}

export function joinLine(data: HeaderFooter | undefined, line: Line): string {
  return SECTIONS.map(([code, name]) => {
    const text = data?.[`${name}${line}`];
    return text === undefined || text === "" ? "" : `&${code}${text}`;
  }).join("");
}
