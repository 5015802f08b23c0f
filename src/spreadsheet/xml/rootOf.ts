const BLANK = /\s*/y;

/** The name of an XML text's first element, its prefix included, and the whole tag; null where no element stands. */
export function rootOf(xml: string): { readonly name: string; readonly tag: string } | null {
  let at = 0;
  for (;;) {
    BLANK.lastIndex = at;
    at += BLANK.exec(xml)?.[0].length ?? 0;
    if (xml[at] !== "<") return null;
    const end = xml.startsWith("<!--", at) ? "-->" : xml.startsWith("<?", at) ? "?>" : ">";
    const close = xml.indexOf(end, at);
    if (close < 0) return null;
    if (end === ">" && xml[at + 1] !== "!") {
      const tag = xml.slice(at, close + 1);
      return { name: /^<([^\s/>]*)/.exec(tag)?.[1] ?? "", tag };
    }
    at = close + end.length;
  }
}
