import { behind, NextPlace } from "./places";
import { XmlProblem } from "./xmlProblem";

/** What no XML holds, whatever writes it (XML 1.0, 2.2); here also the halves of pairs, which a search by code units is quick with. */
const SUSPECT = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;
/** The same by whole characters, where halves are those that stand alone. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/u;

const NAME_START =
  ":A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}";
const NAME = new RegExp(`^[${NAME_START}][${NAME_START}\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040]*$`, "u");

const REFERENCE = /&(?:amp|lt|gt|quot|apos|#x([\da-fA-F]+)|#(\d+));/y;
const DECLARATION =
  /<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y;
const INSTRUCTION = /<\?([^\s?]+)(?=[\s?])/y;
const BLANKS = /^[ \t\r\n]*$/;

const isCharacter = (code: number): boolean => code <= 0x10ffff && !FORBIDDEN.test(String.fromCodePoint(code));

/** Of ASCII, what may stand in a name (1), and what may begin one (2). */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[A-Za-z_:]/.test(sign) ? 3 : /[\d.-]/.test(sign) ? 1 : 0;
});

/** What makes an XML text well-formed besides its tags; positions are those of the text. */
export class WellFormed {
  private readonly ampersand: NextPlace;
  private readonly bracket: NextPlace;

  /** @throws XmlProblem */
  constructor(private readonly xml: string) {
    const suspect = xml.search(SUSPECT);
    const forbidden = suspect < 0 ? -1 : xml.search(FORBIDDEN);
    if (forbidden >= 0) throw new XmlProblem(`no character at ${forbidden}`);
    this.ampersand = new NextPlace(xml, "&");
    this.bracket = new NextPlace(xml, "]]>");
  }

  /** Where the text goes on behind its XML declaration; its start where it has none. */
  behindDeclaration(): number {
    const { xml } = this;
    const start = xml.startsWith("\ufeff") ? 1 : 0;
    DECLARATION.lastIndex = start;
    return DECLARATION.test(xml) ? DECLARATION.lastIndex : start;
  }

  /** That a name stands there. */
  checkName(from: number, to: number): void {
    const { xml } = this;
    let isPlain = from < to && ((PLAIN[xml.charCodeAt(from)] ?? 0) & 2) !== 0;
    for (let at = from + 1; isPlain && at < to; at++) isPlain = ((PLAIN[xml.charCodeAt(at)] ?? 0) & 1) !== 0;
    if (!isPlain && !NAME.test(xml.slice(from, to))) throw new XmlProblem(`no name at ${from}`);
  }

  checkText(from: number, to: number, isInside: boolean): void {
    if (!isInside && !BLANKS.test(this.xml.slice(from, to))) throw new XmlProblem("a text outside of the root");
    this.checkReferences(from, to);
    const bracket = this.bracket.from(from);
    if (bracket < to) throw new XmlProblem(`]]> at ${bracket}`);
  }

  /** Only the XML declaration is called xml, and it stands at the start. */
  behindInstruction(at: number): number {
    INSTRUCTION.lastIndex = at;
    const target = INSTRUCTION.exec(this.xml)?.[1];
    if (target === undefined || /^xml$/i.test(target)) throw new XmlProblem(`no instruction at ${at}`);
    this.checkName(at + 2, INSTRUCTION.lastIndex);
    return behind(this.xml, "?>", at);
  }

  behindComment(at: number): number {
    const end = behind(this.xml, "--", at + "<!--".length);
    if (this.xml[end] !== ">") throw new XmlProblem(`-- in a comment at ${end}`);
    return end + 1;
  }

  /** A document type may hold declarations of its own in brackets; nothing that it declares is ever known. */
  behindDoctype(at: number, hadRoot: boolean): number {
    if (hadRoot || !this.xml.startsWith("<!DOCTYPE", at)) throw new XmlProblem(`a declaration at ${at}`);
    const end = behind(this.xml, ">", at);
    const bracket = this.xml.indexOf("[", at);
    if (bracket < 0 || bracket >= end) return end;
    return behind(this.xml, ">", behind(this.xml, "]", bracket));
  }

  /** That no `&` stands there but of a reference to what is known. */
  checkReferences(from: number, to: number): void {
    for (let at = this.ampersand.from(from); at < to; at = this.ampersand.from(REFERENCE.lastIndex)) {
      REFERENCE.lastIndex = at;
      const [, hex, decimal] = REFERENCE.exec(this.xml) ?? [];
      const code = hex === undefined ? Number(decimal ?? 32) : parseInt(hex, 16);
      if (REFERENCE.lastIndex === 0 || REFERENCE.lastIndex > to || !isCharacter(code))
        throw new XmlProblem(`no reference at ${at}`);
    }
  }
}
