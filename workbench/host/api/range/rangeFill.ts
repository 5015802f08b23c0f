import { toHex } from "../../basics/color";
import { FormatPart } from "./formatPart";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** The background of cells. */
export class RangeFill extends FormatPart {
  static readonly facts: MemberFacts = {
    write: ["Color", "Clear"],
  } satisfies FactsOf<RangeFill>;

  readonly className = "RangeFill";

  /** White where there is none; "" where the cells differ, as Excel answers for fills. */
  get Color(): string {
    return this.read((style) => (style.bg?.rgb ? toHex(style.bg.rgb) : "#FFFFFF")) ?? "";
  }
  set Color(color: unknown) {
    this.write({ style: { bg: color === "" ? null : { rgb: toHex(color) } } });
  }
  get Pattern(): string | null {
    return this.read((style, extra) => extra.fillPattern ?? (style.bg?.rgb ? "Solid" : "None"));
  }
  set Pattern(pattern: unknown) {
    this.write({ extra: { fillPattern: String(pattern) } });
  }
  Clear(): void {
    this.write({ style: { bg: null }, extra: { fillPattern: undefined } });
  }
}
