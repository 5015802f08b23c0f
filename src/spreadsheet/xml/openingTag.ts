import { normalizedAttribute } from "./entities";
import type { WellFormed } from "./wellFormed";
import { XmlProblem } from "./xmlProblem";

// Not imported from a common place: where modules are not bundled each look at one of another module costs a call.
const TAB_TO_BLANK = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

/** An opening tag, read without a copy of it: one reader goes from tag to tag. */
export class OpeningTag {
  /** The element's name, as it is written and without its prefix. */
  writtenName = "";
  name = "";
  /** It is its element's closing tag too. */
  isSelfClosing = false;
  /** Four numbers an attribute: where its name and its value stand. */
  private readonly marks: number[] = [];
  private count = 0;

  constructor(
    private readonly xml: string,
    private readonly rules: WellFormed,
  ) {}

  /**
   * Reads the tag whose `<` stands there, and gives the place behind its end.
   * @throws XmlProblem
   */
  read(start: number): number {
    const { xml } = this;
    const from = start + 1;
    let at = from;
    let colon = from - 1;
    for (let code = xml.charCodeAt(at); code > TAB_TO_BLANK && code !== GREATER && code !== SLASH;) {
      if (code === COLON) colon = at;
      else if (code === LESS) throw new XmlProblem(`no element at ${from}`);
      code = xml.charCodeAt(++at);
    }
    this.rules.checkName(from, at);
    this.writtenName = xml.slice(from, at);
    this.name = colon < from ? this.writtenName : xml.slice(colon + 1, at);
    return this.readAttributes(at);
  }

  /** All attributes, by their names as they are written. */
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

  /** One of them, by its name without prefix; null where it has none. */
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

  private readAttributes(from: number): number {
    const { xml } = this;
    this.count = 0;
    let at = from;
    for (;;) {
      const behind = at;
      at = this.behindBlanks(at);
      const code = xml.charCodeAt(at);
      this.isSelfClosing = code === SLASH && xml.charCodeAt(at + 1) === GREATER;
      if (this.isSelfClosing) return at + 2;
      if (code === GREATER) return at + 1;
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
