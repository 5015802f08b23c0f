import type { PageData } from "../../../../src/spreadsheet/ooxml/workbookData";
import { formatArea, MAX_COLUMNS, MAX_ROWS, parseArea } from "../../basics/address";
import { fail } from "../../basics/errors";
import type { Sheet } from "../../workbook/sheet";
import { ApiObject, type ApiContext } from "../base/apiObject";
import { HeaderFooterGroup } from "./headerFooter";
import { PAPER_TYPES } from "../../basics/paperTypes";
import { rangeArgument } from "../range/rangeArgument";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

type Margin = keyof NonNullable<PageData["margins"]>;

/** Excel's own margins, in points. */
const MARGINS = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** How a sheet is printed. */
export class PageLayout extends ApiObject {
  static readonly facts: MemberFacts = {
    write: ["SetPrintMargins", "SetPrintArea", "SetPrintTitleRows", "SetPrintTitleColumns"],
    needPrinter: [
      "Orientation",
      "PaperSize",
      "Zoom",
      "CenterHorizontally",
      "CenterVertically",
      "PrintGridlines",
      "BlackAndWhite",
      "TopMargin",
      "BottomMargin",
      "LeftMargin",
      "RightMargin",
      "HeaderMargin",
      "FooterMargin",
      "SetPrintMargins",
      "SetPrintArea",
      "SetPrintTitleRows",
      "SetPrintTitleColumns",
    ],
  } satisfies FactsOf<PageLayout>;

  readonly className = "PageLayout";

  constructor(
    context: ApiContext,
    private readonly sheet: Sheet,
  ) {
    super(context);
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.context, this.sheet);
  }
  get Orientation(): string {
    return this.page.orientation;
  }
  set Orientation(orientation: unknown) {
    if (orientation !== "Portrait" && orientation !== "Landscape") fail("InvalidArgument");
    this.change({ orientation });
  }
  get PaperSize(): string {
    return PAPER_TYPES[this.page.paperSize ?? 1] ?? "Letter";
  }
  set PaperSize(paper: unknown) {
    const paperSize = PAPER_TYPES.indexOf(String(paper));
    if (paperSize < 1) fail("InvalidArgument");
    this.change({ paperSize });
  }
  get Zoom(): object {
    const { scale, fitToWidth, fitToHeight } = this.page;
    if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
    return {
      ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
      ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
    };
  }
  set Zoom(zoom: unknown) {
    const {
      scale,
      horizontalFitToPages: wide,
      verticalFitToPages: tall,
    } = (zoom ?? {}) as Record<string, number | undefined>;
    if (scale !== undefined && scale !== null && (scale < 10 || scale > 400)) fail("InvalidArgument");
    const fits = wide != null || tall != null;
    this.change({
      scale: fits ? undefined : (scale ?? 100),
      fitToWidth: fits ? (wide ?? 0) : undefined,
      fitToHeight: fits ? (tall ?? 0) : undefined,
    });
  }
  get CenterHorizontally(): boolean {
    return this.page.centerHorizontally ?? false;
  }
  set CenterHorizontally(center: unknown) {
    this.change({ centerHorizontally: center === true });
  }
  get CenterVertically(): boolean {
    return this.page.centerVertically ?? false;
  }
  set CenterVertically(center: unknown) {
    this.change({ centerVertically: center === true });
  }
  get PrintGridlines(): boolean {
    return this.page.printGridlines ?? false;
  }
  set PrintGridlines(print: unknown) {
    this.change({ printGridlines: print === true });
  }
  get BlackAndWhite(): boolean {
    return this.page.blackAndWhite ?? false;
  }
  set BlackAndWhite(print: unknown) {
    this.change({ blackAndWhite: print === true });
  }
  get TopMargin(): number {
    return this.margin("top");
  }
  set TopMargin(points: unknown) {
    this.setMargin("top", points);
  }
  get BottomMargin(): number {
    return this.margin("bottom");
  }
  set BottomMargin(points: unknown) {
    this.setMargin("bottom", points);
  }
  get LeftMargin(): number {
    return this.margin("left");
  }
  set LeftMargin(points: unknown) {
    this.setMargin("left", points);
  }
  get RightMargin(): number {
    return this.margin("right");
  }
  set RightMargin(points: unknown) {
    this.setMargin("right", points);
  }
  get HeaderMargin(): number {
    return this.margin("header");
  }
  set HeaderMargin(points: unknown) {
    this.setMargin("header", points);
  }
  get FooterMargin(): number {
    return this.margin("footer");
  }
  set FooterMargin(points: unknown) {
    this.setMargin("footer", points);
  }

  SetPrintMargins(unit: unknown, options: Readonly<Record<string, number>>): void {
    const factor = UNITS[String(unit)] ?? fail("InvalidArgument");
    for (const [side, length] of Object.entries(options ?? {}))
      if (side in MARGINS && length != null) this.setMargin(side as Margin, length * factor);
  }
  SetPrintArea(area: unknown): void {
    this.change({ printArea: this.address(area) });
  }
  GetPrintArea(): ApiObject {
    return this.areas(this.page.printArea) ?? fail("ItemNotFound");
  }
  GetPrintAreaOrNullObject(): ApiObject {
    return this.areas(this.page.printArea) ?? this.context.nothing();
  }
  SetPrintTitleRows(rows: unknown): void {
    const { area } = rangeArgument(this.context.workbook, rows, this.sheet);
    this.change({ printTitleRows: formatArea({ ...area, column: 0, columns: MAX_COLUMNS }) });
  }
  GetPrintTitleRows(): ApiObject {
    return this.range(this.page.printTitleRows) ?? fail("ItemNotFound");
  }
  GetPrintTitleRowsOrNullObject(): ApiObject {
    return this.range(this.page.printTitleRows) ?? this.context.nothing();
  }
  SetPrintTitleColumns(columns: unknown): void {
    const { area } = rangeArgument(this.context.workbook, columns, this.sheet);
    this.change({ printTitleColumns: formatArea({ ...area, row: 0, rows: MAX_ROWS }) });
  }
  GetPrintTitleColumns(): ApiObject {
    return this.range(this.page.printTitleColumns) ?? fail("ItemNotFound");
  }
  GetPrintTitleColumnsOrNullObject(): ApiObject {
    return this.range(this.page.printTitleColumns) ?? this.context.nothing();
  }

  private get page(): PageData {
    return this.sheet.extras.page;
  }

  private change(change: Partial<PageData>): void {
    this.sheet.changeExtras((extras) => (extras.page = { ...extras.page, ...change }));
  }

  private margin(side: Margin): number {
    return this.page.margins?.[side] ?? MARGINS[side];
  }

  private setMargin(side: Margin, points: unknown): void {
    if (typeof points !== "number" || points < 0) fail("InvalidArgument");
    this.change({ margins: { ...MARGINS, ...this.page.margins, [side]: points } });
  }

  private address(area: unknown): string {
    if (area instanceof Object && "areas" in area)
      return (area as { areas: Parameters<typeof formatArea>[0][] }).areas.map((part) => formatArea(part)).join(",");
    return formatArea(rangeArgument(this.context.workbook, area, this.sheet).area);
  }

  private range(address: string | undefined): ApiObject | undefined {
    const area = address === undefined ? undefined : parseArea(address);
    return area && this.context.range(this.sheet, area);
  }

  private areas(address: string | undefined): ApiObject | undefined {
    const areas = (address ?? "").split(",").flatMap((part) => parseArea(part) ?? []);
    return areas.length > 0 ? this.context.rangeAreas(this.sheet, areas) : undefined;
  }
}
