const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL".split(
    " ",
  ),
);
const SILENT = new Set("HEAD LINK META NOSCRIPT OBJECT RP RT SCRIPT STYLE SVG TEMPLATE TITLE".split(" "));
/** Stands for a blank of preformatted text until the others are tidied; no text of a cell has it. */
const KEPT = "\u001f";
const WIDE = "[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFE30-\\uFE4F\\uFF00-\\uFFEF]";
const BREAK_IN_CHINESE = new RegExp(`(?<=${WIDE})[ \\t]*\\n[ \\t\\n]*(?=${WIDE})`, "g");

/** Lines of text, as a browser would show the nodes below each other. */
export class HtmlLines {
  private readonly lines: string[] = [];
  private line = "";

  /** Adds what the node shows. `own` takes nodes that the caller reads in its own way. */
  add(node: Node, own: (element: Element) => boolean = () => false): void {
    if (node.nodeType === Node.TEXT_NODE) this.text(node as Text);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (SILENT.has(element.tagName.toUpperCase()) || isHidden(element)) return;
    const block = BLOCKS.has(element.tagName);
    if (block) this.endBlock();
    if (element.tagName === "BR") this.end();
    else if (!own(element)) for (const child of element.childNodes) this.add(child, own);
    // Cells of a table within a cell stand beside each other.
    if (element.tagName === "TD" || element.tagName === "TH") this.line += " ";
    if (block) this.endBlock();
  }

  /** What was added since the last call, without blank lines at its ends. */
  take(): string[] {
    this.endBlock();
    const lines = this.lines.splice(0).map((line) => tidy(line));
    const filled = lines.map((line) => line !== "");
    return filled.includes(true) ? lines.slice(filled.indexOf(true), filled.lastIndexOf(true) + 1) : [];
  }

  private text(node: Text): void {
    if (!keepsWhiteSpace(node.parentElement)) {
      // A program that writes HTML breaks its lines anywhere between Chinese characters; no blank belongs there.
      const flowing = node.data.replace(/\r\n?/g, "\n").replace(BREAK_IN_CHINESE, "");
      this.line += flowing.replace(/[ \t\n\f]+/g, " ");
      return;
    }
    const [first = "", ...others] = node.data.replace(/\r\n?/g, "\n").replaceAll(" ", KEPT).split("\n");
    this.line += first;
    for (const other of others) {
      this.end();
      this.line = other;
    }
  }

  private end(): void {
    this.lines.push(this.line);
    this.line = "";
  }

  /** A block that holds at least a no-break space is a line of its own. */
  private endBlock(): void {
    if (/[^ ]/.test(this.line)) this.end();
    this.line = "";
  }
}

export function isHidden(element: Element): boolean {
  return element.hasAttribute("hidden") || /display\s*:\s*none/i.test(element.getAttribute("style") ?? "");
}

function tidy(text: string): string {
  const line = text.replaceAll("\u00a0", " ");
  let [start, end] = [0, line.length];
  while (line[start] === " ") start++;
  while (end > start && line[end - 1] === " ") end--;
  return line.slice(start, end).replaceAll(KEPT, " ");
}

function keepsWhiteSpace(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) {
    const declared = /white-space\s*:\s*([\w-]+)/i.exec(at.getAttribute("style") ?? "")?.[1];
    if (declared) return declared.toLowerCase().startsWith("pre");
    if (at.tagName === "PRE" || at.tagName === "TEXTAREA") return true;
    if (at.tagName === "TABLE") return false;
  }
  return false;
}
