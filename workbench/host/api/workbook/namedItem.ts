import { formatArea, quoteSheet } from "../../basics/address";
import { fail } from "../../basics/errors";
import { checkFormula } from "../../cells/acceptable";
import { literal } from "../../basics/formulaLiteral";
import type { DefinedName } from "../../workbook/names";
import { Sheet } from "../../workbook/sheet";
import { AbsentObject, type ApiContext, ApiObject } from "../base/apiObject";
import type { Place } from "../../workbook/place";
import { findPlace } from "../../tables/findPlace";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** A defined name. */
export class NamedItem extends ApiObject {
  static readonly facts: MemberFacts = {
    write: ["Delete"],
  } satisfies FactsOf<NamedItem>;

  readonly className = "NamedItem";

  constructor(
    context: ApiContext,
    private item: DefinedName,
  ) {
    super(context);
  }

  get _Id(): string {
    return this.item.id;
  }
  get Name(): string {
    return this.item.name;
  }
  get Formula(): string {
    return this.current.formula;
  }
  set Formula(formula: unknown) {
    if (typeof formula !== "string" || !formula.startsWith("=")) fail("InvalidArgument");
    checkFormula(this.context.workbook, formula);
    this.change({ formula });
  }
  get Visible(): boolean {
    return this.current.visible;
  }
  set Visible(visible: unknown) {
    this.change({ visible: visible === true });
  }
  get Comment(): string {
    return this.current.comment;
  }
  set Comment(comment: unknown) {
    this.change({ comment: String(comment) });
  }
  get Scope(): string {
    return this.item.sheetId === undefined ? "Workbook" : "Worksheet";
  }
  get Type(): string {
    if (this.place()) return "Range";
    const value = literal(this.current.formula);
    if (value === undefined) return "Error";
    return typeof value === "string"
      ? "String"
      : typeof value === "boolean"
        ? "Boolean"
        : Number.isInteger(value)
          ? "Integer"
          : "Double";
  }
  /** A range's address, a constant's value, and for other formulas the formula: names are not calculated on their own. */
  get Value(): unknown {
    const place = this.place();
    if (place) return `${quoteSheet(place.sheet.name)}!${formatArea(place.area, true)}`;
    return literal(this.current.formula) ?? this.current.formula;
  }
  get Worksheet(): ApiObject {
    return this.item.sheetId === undefined ? new AbsentObject(this.context) : this.WorksheetOrNullObject;
  }
  get WorksheetOrNullObject(): ApiObject {
    const { sheetId } = this.item;
    return sheetId === undefined
      ? this.context.nothing()
      : this.context.worksheet(new Sheet(this.context.workbook, sheetId));
  }

  GetRange(): ApiObject {
    const place = this.place() ?? fail("ItemNotFound");
    return this.context.range(place.sheet, place.area);
  }
  GetRangeOrNullObject(): ApiObject {
    const place = this.place();
    return place ? this.context.range(place.sheet, place.area) : this.context.nothing();
  }
  Delete(): void {
    this.context.workbook.names.remove(this.current);
  }

  /** Formulas change when their cells move. */
  private get current(): DefinedName {
    return this.context.workbook.names.byId(this.item.id) ?? fail("ItemNotFound");
  }

  private change(change: Partial<DefinedName>): void {
    this.item = this.context.workbook.names.change(this.current, change);
  }

  private place(): Place | undefined {
    const { formula, sheetId } = this.current;
    return formula.includes("#REF!")
      ? undefined
      : findPlace(
          this.context.workbook,
          formula,
          sheetId ? new Sheet(this.context.workbook, sheetId) : this.context.workbook.activeSheet(),
        );
  }
}
