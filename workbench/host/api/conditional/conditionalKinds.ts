import { fail } from "../../basics/errors";
import { checkFormula } from "../../cells/acceptable";
import type { Sheet } from "../../workbook/sheet";
import type { ApiContext } from "../base/apiObject";
import { ConditionalPart } from "./conditionalPart";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** The formula of a custom conditional format. */
class ConditionalFormatRule extends ConditionalPart {
  readonly className = "ConditionalFormatRule";

  get Formula(): string {
    return this.rule.formula === undefined ? "" : `=${this.rule.formula}`;
  }
  set Formula(formula: unknown) {
    if (typeof formula !== "string" || formula === "") fail("InvalidArgument");
    const text = formula.replace(/^=/, "");
    checkFormula(this.sheet.workbook, `=${text}`);
    this.change({ formula: text });
  }
  get FormulaLocal(): string {
    return this.Formula;
  }
  set FormulaLocal(formula: unknown) {
    this.Formula = formula;
  }
}

/** Cells for which a formula is true. */
export class CustomConditionalFormat extends ConditionalPart {
  readonly className = "CustomConditionalFormat";

  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.context, this.sheet, this.id);
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.context, this.sheet, this.id);
  }
}

/** Cells that compare, contain, rank or are of a kind: the same but for the names in the rule. */
export class RuledConditionalFormat extends ConditionalPart {
  static readonly facts: MemberFacts = {
    write: ["Rule"],
  } satisfies FactsOf<RuledConditionalFormat>;

  constructor(
    context: ApiContext,
    sheet: Sheet,
    id: string,
    readonly className: string,
  ) {
    super(context, sheet, id);
  }

  get Rule(): object {
    return this.parameters;
  }
  set Rule(rule: unknown) {
    const given = this.given(rule);
    for (const operand of [given.formula1, given.formula2])
      if (typeof operand === "string" && operand.startsWith("=")) checkFormula(this.sheet.workbook, operand);
    this.parameters = given;
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.context, this.sheet, this.id);
  }
}

/** Colours between two or three. */
export class ColorScaleConditionalFormat extends ConditionalPart {
  readonly className = "ColorScaleConditionalFormat";

  get ThreeColorScale(): boolean {
    return Boolean(this.parameters.midpoint);
  }
  get Criteria(): object {
    return this.parameters;
  }
  set Criteria(criteria: unknown) {
    this.parameters = this.given(criteria);
  }
}

/** Bars as long as the values. */
export class DataBarConditionalFormat extends ConditionalPart {
  readonly className = "DataBarConditionalFormat";

  get ShowDataBarOnly(): boolean {
    return this.parameters.showDataBarOnly === true;
  }
  set ShowDataBarOnly(only: unknown) {
    this.set("showDataBarOnly", only === true);
  }
  get BarDirection(): string {
    return String(this.parameters.barDirection ?? "Context");
  }
  set BarDirection(direction: unknown) {
    this.set("barDirection", direction);
  }
  get AxisFormat(): string {
    return String(this.parameters.axisFormat ?? "Automatic");
  }
  set AxisFormat(format: unknown) {
    this.set("axisFormat", format);
  }
  get AxisColor(): string {
    return String(this.parameters.axisColor ?? "");
  }
  set AxisColor(color: unknown) {
    this.set("axisColor", color);
  }
  get LowerBoundRule(): unknown {
    return this.parameters.lowerBoundRule ?? { type: "LowestValue" };
  }
  set LowerBoundRule(rule: unknown) {
    this.set("lowerBoundRule", rule);
  }
  get UpperBoundRule(): unknown {
    return this.parameters.upperBoundRule ?? { type: "HighestValue" };
  }
  set UpperBoundRule(rule: unknown) {
    this.set("upperBoundRule", rule);
  }
  get PositiveFormat(): DataBarFormat {
    return new DataBarFormat(this.context, this.sheet, this.id, "ConditionalDataBarPositiveFormat", "positive");
  }
  get NegativeFormat(): DataBarFormat {
    return new DataBarFormat(this.context, this.sheet, this.id, "ConditionalDataBarNegativeFormat", "negative");
  }
}

/** How the bars on one side of zero look. */
class DataBarFormat extends ConditionalPart {
  constructor(
    context: ApiContext,
    sheet: Sheet,
    id: string,
    readonly className: string,
    private readonly side: "positive" | "negative",
  ) {
    super(context, sheet, id);
  }

  get FillColor(): string {
    return String(this.own.fillColor ?? (this.side === "positive" ? "#638EC6" : "#FF0000"));
  }
  set FillColor(color: unknown) {
    this.keep("fillColor", color);
  }
  get BorderColor(): string {
    return String(this.own.borderColor ?? "");
  }
  set BorderColor(color: unknown) {
    this.keep("borderColor", color);
  }
  get GradientFill(): boolean {
    return this.own.gradientFill !== false;
  }
  set GradientFill(gradient: unknown) {
    this.keep("gradientFill", gradient === true);
  }
  get MatchPositiveFillColor(): boolean {
    return this.own.matchPositiveFillColor === true;
  }
  set MatchPositiveFillColor(match: unknown) {
    this.keep("matchPositiveFillColor", match === true);
  }
  get MatchPositiveBorderColor(): boolean {
    return this.own.matchPositiveBorderColor === true;
  }
  set MatchPositiveBorderColor(match: unknown) {
    this.keep("matchPositiveBorderColor", match === true);
  }

  private get own(): Readonly<Record<string, unknown>> {
    return (this.parameters[this.side] ?? {}) as Readonly<Record<string, unknown>>;
  }

  private keep(name: string, value: unknown): void {
    this.set(this.side, { ...this.own, [name]: value });
  }
}

/** An icon in each cell. */
export class IconSetConditionalFormat extends ConditionalPart {
  static readonly facts: MemberFacts = {
    write: ["Style"],
  } satisfies FactsOf<IconSetConditionalFormat>;

  readonly className = "IconSetConditionalFormat";

  get Style(): string {
    return String(this.parameters.style ?? "ThreeTrafficLights1");
  }
  set Style(style: unknown) {
    this.set("style", style);
  }
  get Criteria(): unknown {
    return this.parameters.criteria ?? [];
  }
  set Criteria(criteria: unknown) {
    this.set("criteria", criteria);
  }
  get ReverseIconOrder(): boolean {
    return this.parameters.reverseIconOrder === true;
  }
  set ReverseIconOrder(reverse: unknown) {
    this.set("reverseIconOrder", reverse === true);
  }
  get ShowIconOnly(): boolean {
    return this.parameters.showIconOnly === true;
  }
  set ShowIconOnly(only: unknown) {
    this.set("showIconOnly", only === true);
  }
}
