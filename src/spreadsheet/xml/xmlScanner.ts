import { normalizedText } from "./entities";
import { OpeningTag } from "./openingTag";
import { behind, NextPlace } from "./places";
import { WellFormed } from "./wellFormed";
import { XmlProblem } from "./xmlProblem";

/** What the scanner stands on. An element without content gives both its tags too. */
export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export type XmlToken = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT;

// Those of openingTag.ts that are needed here too, for the same reason.
const TAB_TO_BLANK = 32;
const BANG = 33;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;
const QUESTION = 63;

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
  private hadRoot = false;
  private readonly rules: WellFormed;
  private readonly tag: OpeningTag;
  private readonly less: NextPlace;

  /** @throws XmlProblem where the text holds what XML cannot hold */
  constructor(private readonly xml: string) {
    this.rules = new WellFormed(xml);
    this.tag = new OpeningTag(xml, this.rules);
    this.less = new NextPlace(xml, "<");
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
    return this.tag.attributes();
  }

  /** An attribute of the opening tag stood on, by its name without prefix; null where it has none. */
  attribute(name: string): string | null {
    return this.tag.attribute(name);
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
    if (!this.isEmpty) this.at = behind(this.xml, `</${this.writtenName}`, this.at);
    if (!this.isEmpty) this.at = behind(this.xml, ">", this.at);
    this.isEmpty = false;
    this.open.pop();
  }

  private readText(): XmlToken {
    const end = this.less.from(this.at);
    this.rules.checkText(this.at, end, this.open.length > 0);
    this.span = [this.at, end];
    this.at = end;
    this.isPlain = true;
    return TEXT;
  }

  private readVerbatim(): XmlToken {
    if (this.open.length === 0) throw new XmlProblem("a text outside of the root");
    const from = this.at + "<![CDATA[".length;
    this.at = behind(this.xml, "]]>", from);
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
    const from = this.at;
    const isSecondRoot = this.hadRoot && this.open.length === 0;
    if (isSecondRoot || this.open.length >= DEEPEST) throw new XmlProblem(`no element at ${from + 1}`);
    this.hadRoot = true;
    this.at = this.tag.read(from);
    const { writtenName, name, isSelfClosing } = this.tag;
    if (this.less.from(from + 1) < this.at) throw new XmlProblem(`< in an attribute of <${writtenName}>`);
    this.open.push(writtenName);
    this.name = name;
    this.isEmpty = isSelfClosing;
    return OPEN;
  }
}
