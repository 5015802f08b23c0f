import { BaselineOffset, BooleanNumber } from "@univerjs/core";
import { toHex } from "../../basics/color";
import { fail } from "../../basics/errors";
import { FormatPart } from "./formatPart";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

function flag(value: unknown): BooleanNumber {
  return typeof value === "boolean" ? (value ? BooleanNumber.TRUE : BooleanNumber.FALSE) : fail("InvalidArgument");
}

/** The characters of cells. */
export class RangeFont extends FormatPart {
  static readonly facts: MemberFacts = {
    write: ["Name", "Size", "Color", "Bold", "Italic"],
  } satisfies FactsOf<RangeFont>;

  readonly className = "RangeFont";

  get Name(): string | null {
    return this.read((style) => style.ff ?? "Calibri");
  }
  set Name(name: unknown) {
    this.write({ style: { ff: String(name) } });
  }
  get Size(): number | null {
    return this.read((style) => style.fs ?? 11);
  }
  set Size(size: unknown) {
    if (typeof size !== "number" || size < 1 || size > 409) fail("InvalidArgument");
    this.write({ style: { fs: size } });
  }
  get Color(): string | null {
    return this.read((style) => (style.cl?.rgb ? toHex(style.cl.rgb) : "#000000")) ?? "";
  }
  set Color(color: unknown) {
    this.write({ style: { cl: { rgb: toHex(color) } } });
  }
  get Bold(): boolean | null {
    return this.read((style) => style.bl === BooleanNumber.TRUE);
  }
  set Bold(bold: unknown) {
    this.write({ style: { bl: flag(bold) } });
  }
  get Italic(): boolean | null {
    return this.read((style) => style.it === BooleanNumber.TRUE);
  }
  set Italic(italic: unknown) {
    this.write({ style: { it: flag(italic) } });
  }
  get Underline(): string | null {
    return this.read((style, extra) => (style.ul?.s ? (extra.underline ?? "Single") : "None"));
  }
  set Underline(underline: unknown) {
    const kind = String(underline);
    if (!["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"].includes(kind)) fail("InvalidArgument");
    this.write({
      style: { ul: { s: kind === "None" ? BooleanNumber.FALSE : BooleanNumber.TRUE } },
      extra: { underline: kind },
    });
  }
  get Strikethrough(): boolean | null {
    return this.read((style) => style.st?.s === BooleanNumber.TRUE);
  }
  set Strikethrough(strikethrough: unknown) {
    this.write({ style: { st: { s: flag(strikethrough) } } });
  }
  get Subscript(): boolean | null {
    return this.read((style) => style.va === BaselineOffset.SUBSCRIPT);
  }
  set Subscript(subscript: unknown) {
    this.write({ style: { va: flag(subscript) ? BaselineOffset.SUBSCRIPT : BaselineOffset.NORMAL } });
  }
  get Superscript(): boolean | null {
    return this.read((style) => style.va === BaselineOffset.SUPERSCRIPT);
  }
  set Superscript(superscript: unknown) {
    this.write({ style: { va: flag(superscript) ? BaselineOffset.SUPERSCRIPT : BaselineOffset.NORMAL } });
  }
}
