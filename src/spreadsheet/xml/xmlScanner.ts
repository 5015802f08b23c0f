import { normalizedAttribute, normalizedText } from "./entities";
import { WellFormed } from "./wellFormed";
import { XmlProblem } from "./xmlProblem";

/** What the scanner stands on. An element without content gives both its tags too. */
export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export type XmlToken = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT;

const TAB_TO_BLANK = 32;
const BANG = 33;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;

/** Deeper than any workbook; what goes on is an attack on memory. */
const DEEPEST = 256;

/** A part of the text: from, to. */
type Span = readonly [from: number, to: number];

/**
 * Walks through XML tag by tag, without a tree: names come without their prefix, whatever it is. Comments and instructions are
 * passed over. Only well-formed XML (XML 1.0, all but what document types declare) comes to its end: what is not is damage, not
 * something to be guessed.
 */
export class XmlScanner {
  /** Of the tag stood on, without its prefix. */
  name = "";
  private at = 0;
  private span: Span = [0, 0];
  private isPlain = true;
  private isEmpty = false;
  private readonly open: string[] = [];
  /** Four numbers an attribute: where its name and its value stand. */
  private readonly marks: number[] = [];
  private count = 0;
  /** Where the next `<` stands; what is before `at` is of no use. */
  private less = -1;
  private hadRoot = false;
  private readonly rules: WellFormed;

  /** @throws XmlProblem where the text holds what XML cannot hold */
  constructor(private readonly xml: string) {
    this.rules = new WellFormed(xml);
    this.at = this.rules.behindDeclaration();
  }

  /** How many elements are open. */
  get depth(): number {
    return this.open.length;
  }

  /** @throws XmlProblem where the XML breaks off or its tags do not match */
  next(): XmlToken {
    if (this.isEmpty) {
      this.isEmpty = false;
      this.open.pop();
      return CLOSE;
    }
    const { xml } = this;
    while (this.at < xml.length) {
      if (xml.charCodeAt(this.at) !== LESS) return this.readText();
      const kind = xml.charCodeAt(this.at + 1);
      if (kind === SLASH) return this.readClose();
      if (kind === QUESTION) this.at = this.rules.behindInstruction(this.at);
      else if (kind !== BANG) return this.readOpen();
      else if (xml.startsWith("<![CDATA[", this.at)) return this.readVerbatim();
      else if (xml.startsWith("<!--", this.at)) this.at = this.rules.behindComment(this.at);
      else this.at = this.rules.behindDoctype(this.at, this.hadRoot);
    }
    if (this.open.length > 0) throw new XmlProblem(`breaks off in <${this.open.join("><")}>`);
    if (!this.hadRoot) throw new XmlProblem("no element");
    return END;
  }

  /** The text stood on. */
  get text(): string {
    return normalizedText(this.xml.slice(this.span[0], this.span[1]), this.isPlain);
  }

  /** The name of the open element stood on as it is written, with its prefix. */
  get writtenName(): string {
    return this.open[this.open.length - 1] ?? "";
  }

  /** Whether the opening tag stood on is its element's closing tag too. */
  get isSelfClosing(): boolean {
    return this.isEmpty;
  }

  /** All attributes of the opening tag stood on, by their names as they are written. */
  attributes(): Record<string, string> {
    // Without a prototype no name means anything but itself.
    const attributes = Object.create(null) as Record<string, string>;
    for (let at = 0; at < this.count; at += 4)
      attributes[this.xml.slice(this.marks[at], this.marks[at + 1])] = this.valueAt(at);
    return { ...attributes };
  }

  private valueAt(mark: number): string {
    return normalizedAttribute(this.xml.slice(this.marks[mark + 2], this.marks[mark + 3]));
  }

  /** An attribute of the opening tag stood on, by its name without prefix; null where it has none. */
  attribute(name: string): string | null {
    const { xml, marks } = this;
    for (let at = 0; at < this.count; at += 4) {
      const from = marks[at] as number;
      const length = (marks[at + 1] as number) - from;
      const isIt =
        length === name.length
          ? xml.startsWith(name, from)
          : length > name.length &&
            xml.charCodeAt(from + length - name.length - 1) === COLON &&
            xml.startsWith(name, from + length - name.length);
      if (isIt) return this.valueAt(at);
    }
    return null;
  }

  /** All text of the element whose opening tag is stood on, up to and with its closing tag. */
  content(): string {
    const depth = this.open.length;
    let content = "";
    while (this.open.length >= depth) {
      if (this.next() === TEXT) content = content === "" ? this.text : content + this.text;
    }
    return content;
  }

  /** Passes over the element whose opening tag is stood on. */
  skip(): void {
    const depth = this.open.length;
    while (this.open.length >= depth) this.next();
  }

  /** The same without a look at what stands inside, for elements that some writers do not write well-formed. */
  skipUnseen(): void {
    if (!this.isEmpty) this.at = this.behind(`</${this.open[this.open.length - 1] ?? ""}`);
    if (!this.isEmpty) this.at = this.behind(">");
    this.isEmpty = false;
    this.open.pop();
  }

  private behind(end: string): number {
    const at = this.xml.indexOf(end, this.at);
    if (at < 0) throw new XmlProblem(`${end} is missing`);
    return at + end.length;
  }

  private readText(): XmlToken {
    const end = this.nextLess(this.at);
    this.rules.checkText(this.at, end, this.open.length > 0);
    this.span = [this.at, end];
    this.at = end;
    this.isPlain = true;
    return TEXT;
  }

  private nextLess(from: number): number {
    if (this.less < from) {
      const less = this.xml.indexOf("<", from);
      this.less = less < 0 ? this.xml.length : less;
    }
    return this.less;
  }

  private readVerbatim(): XmlToken {
    if (this.open.length === 0) throw new XmlProblem("a text outside of the root");
    const from = this.at + "<![CDATA[".length;
    this.at = this.behind("]]>");
    this.span = [from, this.at - "]]>".length];
    this.isPlain = false;
    return TEXT;
  }

  private readClose(): XmlToken {
    const { xml } = this;
    const name = this.open.pop();
    let at = this.at + 2 + (name?.length ?? 0);
    const isMatch = name !== undefined && xml.startsWith(name, this.at + 2);
    while (xml.charCodeAt(at) <= TAB_TO_BLANK) at += 1;
    if (!isMatch || xml.charCodeAt(at) !== GREATER) throw new XmlProblem(`<${name}> is not closed`);
    this.at = at + 1;
    this.name = name.slice(name.indexOf(":") + 1);
    return CLOSE;
  }

  private readOpen(): XmlToken {
    const { xml } = this;
    const from = this.at + 1;
    let at = from;
    let colon = from - 1;
    for (let code = xml.charCodeAt(at); code > TAB_TO_BLANK && code !== GREATER && code !== SLASH;) {
      if (code === COLON) colon = at;
      else if (code === LESS) throw new XmlProblem(`no element at ${from}`);
      code = xml.charCodeAt(++at);
    }
    const isSecondRoot = this.hadRoot && this.open.length === 0;
    if (isSecondRoot || this.open.length >= DEEPEST) throw new XmlProblem(`no element at ${from}`);
    this.hadRoot = true;
    this.rules.checkName(from, at);
    const name = xml.slice(from, at);
    this.open.push(name);
    this.name = colon < from ? name : xml.slice(colon + 1, at);
    this.readAttributes(at);
    if (this.nextLess(from) < this.at) throw new XmlProblem(`< in an attribute of <${name}>`);
    return OPEN;
  }

  private readAttributes(from: number): void {
    const { xml } = this;
    this.count = 0;
    let at = from;
    for (;;) {
      const behind = at;
      at = this.behindBlanks(at);
      const code = xml.charCodeAt(at);
      if (code === GREATER) {
        this.at = at + 1;
        return;
      }
      if (code === SLASH && xml.charCodeAt(at + 1) === GREATER) {
        this.at = at + 2;
        this.isEmpty = true;
        return;
      }
      if (at === behind) throw new XmlProblem(`no blank at ${at}`);
      at = this.readAttribute(at);
    }
  }

  private readAttribute(from: number): number {
    const { xml, marks } = this;
    let at = from;
    for (let code = xml.charCodeAt(at); code > TAB_TO_BLANK && code !== EQUALS && code !== GREATER && code !== LESS;)
      code = xml.charCodeAt(++at);
    const nameEnd = at;
    at = this.behindBlanks(at);
    if (xml.charCodeAt(at) !== EQUALS) throw new XmlProblem(`no attribute at ${from}`);
    at = this.behindBlanks(at + 1);
    const quote = xml.charCodeAt(at);
    const end = quote === QUOTE ? xml.indexOf('"', at + 1) : quote === APOSTROPHE ? xml.indexOf("'", at + 1) : -1;
    if (end < 0) throw new XmlProblem(`no value at ${at}`);
    this.rules.checkName(from, nameEnd);
    this.rules.checkReferences(at + 1, end);
    this.refuseSecond(from, nameEnd);
    marks[this.count++] = from;
    marks[this.count++] = nameEnd;
    marks[this.count++] = at + 1;
    marks[this.count++] = end;
    return end + 1;
  }

  /** No element has two attributes of one name. */
  private refuseSecond(from: number, to: number): void {
    const { xml, marks } = this;
    for (let mark = 0; mark < this.count; mark += 4) {
      const [start, end] = [marks[mark] as number, marks[mark + 1] as number];
      const isLike = end - start === to - from && xml.charCodeAt(start) === xml.charCodeAt(from);
      if (isLike && xml.startsWith(xml.slice(from, to), start)) throw new XmlProblem(`an attribute twice at ${from}`);
    }
  }

  private behindBlanks(from: number): number {
    let at = from;
    while (this.xml.charCodeAt(at) <= TAB_TO_BLANK) at += 1;
    return at;
  }
}
