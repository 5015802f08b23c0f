import type { BorderData, CellStyleData } from "../../../../src/spreadsheet/ooxml/workbookData";
import { toHex } from "../../basics/color";
import { fail } from "../../basics/errors";
import type { Sheet } from "../../workbook/sheet";
import { Collection, type ApiContext } from "../base/apiObject";
import { ConditionalPart } from "./conditionalPart";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

abstract class StylePart extends ConditionalPart {
  protected get style(): CellStyleData {
    return this.rule.style ?? {};
  }

  protected mark(style: Partial<CellStyleData>): void {
    this.change({ style: { ...this.style, ...style } });
  }
}

/** How a conditional format marks cells. */
export class ConditionalRangeFormat extends StylePart {
  static readonly facts: MemberFacts = {
    write: ["NumberFormat"],
  } satisfies FactsOf<ConditionalRangeFormat>;

  readonly className = "ConditionalRangeFormat";

  get NumberFormat(): string {
    return this.style.numberFormat ?? "";
  }
  set NumberFormat(format: unknown) {
    this.mark({ numberFormat: String(format) });
  }
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.context, this.sheet, this.id);
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.context, this.sheet, this.id);
  }
  get Borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.context, this.sheet, this.id);
  }
}

class ConditionalRangeFill extends StylePart {
  static readonly facts: MemberFacts = {
    write: ["Color", "Clear"],
  } satisfies FactsOf<ConditionalRangeFill>;

  readonly className = "ConditionalRangeFill";

  get Color(): string {
    return this.style.fill ?? "";
  }
  set Color(color: unknown) {
    this.mark({ fill: toHex(color) });
  }
  Clear(): void {
    this.mark({ fill: undefined });
  }
}

class ConditionalRangeFont extends StylePart {
  static readonly facts: MemberFacts = {
    write: ["Color", "Bold", "Italic", "Underline", "Strikethrough", "Clear"],
  } satisfies FactsOf<ConditionalRangeFont>;

  readonly className = "ConditionalRangeFont";

  get Color(): string {
    return this.style.fontColor ?? "";
  }
  set Color(color: unknown) {
    this.mark({ fontColor: toHex(color) });
  }
  get Bold(): boolean | null {
    return this.style.bold ?? null;
  }
  set Bold(bold: unknown) {
    this.mark({ bold: bold === true });
  }
  get Italic(): boolean | null {
    return this.style.italic ?? null;
  }
  set Italic(italic: unknown) {
    this.mark({ italic: italic === true });
  }
  get Underline(): string {
    return this.style.underline ? "Single" : "None";
  }
  set Underline(underline: unknown) {
    this.mark({ underline: underline !== "None" });
  }
  get Strikethrough(): boolean | null {
    return this.style.strikethrough ?? null;
  }
  set Strikethrough(strikethrough: unknown) {
    this.mark({ strikethrough: strikethrough === true });
  }
  Clear(): void {
    this.mark({
      fontColor: undefined,
      bold: undefined,
      italic: undefined,
      underline: undefined,
      strikethrough: undefined,
    });
  }
}

/** Excel's names of the lines that a conditional format can draw, and those of files. */
const LINES: Readonly<Record<string, string>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
type Side = "top" | "bottom" | "left" | "right";

class ConditionalRangeBorderCollection extends Collection<ConditionalRangeBorder> {
  readonly className = "ConditionalRangeBorderCollection";

  constructor(
    context: ApiContext,
    private readonly sheet: Sheet,
    private readonly id: string,
  ) {
    super(context);
  }

  get Count(): number {
    return EDGES.length;
  }
  get Top(): ConditionalRangeBorder {
    return this.GetItem("EdgeTop");
  }
  get Bottom(): ConditionalRangeBorder {
    return this.GetItem("EdgeBottom");
  }
  get Left(): ConditionalRangeBorder {
    return this.GetItem("EdgeLeft");
  }
  get Right(): ConditionalRangeBorder {
    return this.GetItem("EdgeRight");
  }
  list(): ConditionalRangeBorder[] {
    return EDGES.map((edge) => this.GetItem(edge));
  }
  GetItem(edge: unknown): ConditionalRangeBorder {
    const known = EDGES.find((candidate) => candidate === edge) ?? fail("InvalidArgument");
    return new ConditionalRangeBorder(this.context, this.sheet, this.id, known);
  }
  GetItemAt(index: number): ConditionalRangeBorder {
    return this.list()[index] ?? fail("InvalidArgument");
  }
}

class ConditionalRangeBorder extends StylePart {
  static readonly facts: MemberFacts = {
    write: ["Style", "Color"],
  } satisfies FactsOf<ConditionalRangeBorder>;

  readonly className = "ConditionalRangeBorder";

  constructor(
    context: ApiContext,
    sheet: Sheet,
    id: string,
    private readonly edge: (typeof EDGES)[number],
  ) {
    super(context, sheet, id);
  }

  get SideIndex(): string {
    return this.edge;
  }
  get Style(): string {
    const { border } = this;
    return border ? (Object.keys(LINES).find((name) => LINES[name] === border.style) ?? "Continuous") : "None";
  }
  set Style(style: unknown) {
    const line = LINES[String(style)] ?? (style === "None" ? null : fail("InvalidArgument"));
    this.mark({ [this.side]: line === null ? undefined : { color: "#000000", ...this.border, style: line } });
  }
  get Color(): string {
    return this.border?.color ?? "";
  }
  set Color(color: unknown) {
    this.mark({ [this.side]: { style: "thin", ...this.border, color: toHex(color) } });
  }

  private get side(): Side {
    return this.edge.slice("Edge".length).toLowerCase() as Side;
  }

  private get border(): BorderData | undefined {
    return this.style[this.side];
  }
}
