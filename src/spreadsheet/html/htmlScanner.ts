import { unescapeHtml } from "./htmlEntities";

export type HtmlToken = "open" | "close" | "text" | "end";

const LESS = "<";
const BLANK = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;
const GREATER = 62;
const NAME = /[a-z][^\s/>]*/iy;
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g;

/** Their content is no text of the page. */
const RAW = new Set(["script", "style", "title", "xml", "textarea", "select", "noscript", "object", "template"]);

/** Walks through a web page as browsers do: whatever is left out or unknown is no error. Names come in small letters. */
export class HtmlScanner {
  /** Of the tag stood on. */
  name = "";
  /** Of the text stood on, its entities put in, blanks as they are written. */
  text = "";
  private at = 0;
  private tag = "";

  constructor(private readonly html: string) {}

  next(): HtmlToken {
    const { html } = this;
    while (this.at < html.length) {
      if (html[this.at] !== LESS) return this.readText(this.at);
      const second = html[this.at + 1] ?? "";
      if (second === "!" || second === "?") this.passDeclaration();
      else if (/[a-z]/i.test(second)) return this.readOpen();
      else if (second === "/") {
        if (this.readClose()) return "close";
      } else return this.readText(this.at + 1);
    }
    return "end";
  }

  /** An attribute of the opening tag stood on; `""` where it stands without a value, null where it does not stand. */
  attribute(wanted: string): string | null {
    if (!this.tag.includes(wanted) && !this.tag.toLowerCase().includes(wanted)) return null;
    for (const [, name = "", double, single, bare] of this.tag.matchAll(ATTRIBUTE)) {
      if (name.toLowerCase() === wanted) return unescapeHtml(double ?? single ?? bare ?? "");
    }
    return null;
  }

  private readText(searchFrom: number): HtmlToken {
    const end = this.html.indexOf(LESS, searchFrom);
    const to = end < 0 ? this.html.length : end;
    this.text = unescapeHtml(this.html.slice(this.at, to));
    this.at = to;
    return "text";
  }

  private behind(end: string): number {
    const at = this.html.indexOf(end, this.at);
    return at < 0 ? this.html.length : at + end.length;
  }

  /** A condition of Office's (`<![if …]>`) is passed over alone: what it holds is shown. */
  private passDeclaration(): void {
    this.at = this.behind(this.html.startsWith("<!--", this.at) ? "-->" : ">");
  }

  private readName(from: number): string {
    NAME.lastIndex = from;
    return NAME.exec(this.html)?.[0].toLowerCase() ?? "";
  }

  /** Where a tag ends: a `>` in a quoted value is none, unless its quotes never end. */
  private tagEnd(from: number): number {
    const { html } = this;
    let isValue = false;
    for (let at = from; at < html.length; at++) {
      const code = html.charCodeAt(at);
      if (code === GREATER) return at;
      if (isValue && (code === QUOTE || code === APOSTROPHE)) {
        const closed = html.indexOf(html.charAt(at), at + 1);
        if (closed >= 0) at = closed;
      }
      if (code > BLANK) isValue = code === EQUALS;
    }
    return html.length;
  }

  private readOpen(): HtmlToken {
    this.name = this.readName(this.at + 1);
    const from = this.at + 1 + this.name.length;
    const end = this.tagEnd(from);
    this.tag = this.html.slice(from, end);
    this.at = end + 1;
    if (RAW.has(this.name) && !this.tag.endsWith("/")) this.passRaw();
    return "open";
  }

  private passRaw(): void {
    const close = new RegExp(`</${this.name}[\\s>]`, "gi");
    close.lastIndex = this.at;
    this.at = close.exec(this.html)?.index ?? this.html.length;
  }

  private readClose(): boolean {
    this.name = this.readName(this.at + 2);
    this.at = this.behind(">");
    return this.name !== "";
  }
}
