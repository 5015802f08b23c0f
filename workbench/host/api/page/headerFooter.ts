import type { PageData } from "../../../../src/spreadsheet/ooxml/workbookData";
import { fail } from "../../basics/errors";
import type { Sheet } from "../../workbook/sheet";
import type { FactsOf, MemberFacts } from "../base/memberFacts";
import { ApiObject, type ApiContext } from "../base/apiObject";

type Part = keyof NonNullable<PageData["headerFooter"]>;

abstract class OfSheet extends ApiObject {
  constructor(
    context: ApiContext,
    protected readonly sheet: Sheet,
  ) {
    super(context);
  }
}

/** Headers and footers; this host knows one set for all pages. */
export class HeaderFooterGroup extends OfSheet {
  readonly className = "HeaderFooterGroup";

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.context, this.sheet);
  }
  get State(): string {
    return "Default";
  }
  set State(state: unknown) {
    if (state !== "Default")
      fail("UnsupportedOperation", "HeaderFooterGroup.state: this host has one header and footer for all pages.");
  }
}

/** The texts at the top and bottom of a page, with Excel's codes such as `&P`. */
export class HeaderFooter extends OfSheet {
  static readonly facts: MemberFacts = {
    needPrinter: ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"],
  } satisfies FactsOf<HeaderFooter>;

  readonly className = "HeaderFooter";

  get LeftHeader(): string {
    return this.text("leftHeader");
  }
  set LeftHeader(text: unknown) {
    this.keep("leftHeader", text);
  }
  get CenterHeader(): string {
    return this.text("centerHeader");
  }
  set CenterHeader(text: unknown) {
    this.keep("centerHeader", text);
  }
  get RightHeader(): string {
    return this.text("rightHeader");
  }
  set RightHeader(text: unknown) {
    this.keep("rightHeader", text);
  }
  get LeftFooter(): string {
    return this.text("leftFooter");
  }
  set LeftFooter(text: unknown) {
    this.keep("leftFooter", text);
  }
  get CenterFooter(): string {
    return this.text("centerFooter");
  }
  set CenterFooter(text: unknown) {
    this.keep("centerFooter", text);
  }
  get RightFooter(): string {
    return this.text("rightFooter");
  }
  set RightFooter(text: unknown) {
    this.keep("rightFooter", text);
  }

  private text(part: Part): string {
    return this.sheet.extras.page.headerFooter?.[part] ?? "";
  }

  private keep(part: Part, text: unknown): void {
    const { page } = this.sheet.extras;
    const headerFooter = { ...page.headerFooter, [part]: String(text) };
    this.sheet.changeExtras((extras) => (extras.page = { ...page, headerFooter }));
  }
}
