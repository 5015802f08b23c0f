import { fail } from "../../basics/errors";
import type { ConditionalRule } from "../../rules/conditionalRules";
import { readable } from "../../rules/readable";
import { rules } from "../../rules/rules";
import type { Sheet } from "../../workbook/sheet";
import { AbsentObject, type ApiContext, ApiObject } from "../base/apiObject";
import {
  ColorScaleConditionalFormat,
  CustomConditionalFormat,
  DataBarConditionalFormat,
  IconSetConditionalFormat,
  RuledConditionalFormat,
} from "./conditionalKinds";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

export const KINDS = [
  "custom",
  "cellValue",
  "containsText",
  "presetCriteria",
  "topBottom",
  "colorScale",
  "dataBar",
  "iconSet",
] as const;
type Kind = (typeof KINDS)[number];

/** One conditional format. */
export class ConditionalFormat extends ApiObject {
  static readonly facts: MemberFacts = {
    write: ["Delete"],
  } satisfies FactsOf<ConditionalFormat>;

  readonly className = "ConditionalFormat";

  constructor(
    context: ApiContext,
    private readonly sheet: Sheet,
    private readonly id: string,
  ) {
    super(context);
  }

  get Id(): string {
    return this.id;
  }
  get Type(): string {
    const { kind } = this.rule;
    return kind.charAt(0).toUpperCase() + kind.slice(1);
  }
  get Priority(): number {
    return this.rule.priority;
  }
  set Priority(priority: unknown) {
    if (typeof priority !== "number" || priority < 0) fail("InvalidArgument");
    rules.conditional.prioritise(this.sheet, this.changeable.id, priority);
  }
  get StopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }
  set StopIfTrue(stop: unknown) {
    rules.conditional.change(this.sheet, this.changeable.id, { stopIfTrue: stop === true });
  }
  get Custom(): ApiObject {
    return this.part("custom", () => new CustomConditionalFormat(this.context, this.sheet, this.id));
  }
  get CustomOrNullObject(): ApiObject {
    return this.orNothing(this.Custom);
  }
  get CellValue(): ApiObject {
    return this.ruled("cellValue", "CellValueConditionalFormat");
  }
  get CellValueOrNullObject(): ApiObject {
    return this.orNothing(this.CellValue);
  }
  get TextComparison(): ApiObject {
    return this.ruled("containsText", "TextConditionalFormat");
  }
  get TextComparisonOrNullObject(): ApiObject {
    return this.orNothing(this.TextComparison);
  }
  get Preset(): ApiObject {
    return this.ruled("presetCriteria", "PresetCriteriaConditionalFormat");
  }
  get PresetOrNullObject(): ApiObject {
    return this.orNothing(this.Preset);
  }
  get TopBottom(): ApiObject {
    return this.ruled("topBottom", "TopBottomConditionalFormat");
  }
  get TopBottomOrNullObject(): ApiObject {
    return this.orNothing(this.TopBottom);
  }
  get ColorScale(): ApiObject {
    return this.part("colorScale", () => new ColorScaleConditionalFormat(this.context, this.sheet, this.id));
  }
  get ColorScaleOrNullObject(): ApiObject {
    return this.orNothing(this.ColorScale);
  }
  get DataBar(): ApiObject {
    return this.part("dataBar", () => new DataBarConditionalFormat(this.context, this.sheet, this.id));
  }
  get DataBarOrNullObject(): ApiObject {
    return this.orNothing(this.DataBar);
  }
  get IconSet(): ApiObject {
    return this.part("iconSet", () => new IconSetConditionalFormat(this.context, this.sheet, this.id));
  }
  get IconSetOrNullObject(): ApiObject {
    return this.orNothing(this.IconSet);
  }

  Delete(): void {
    rules.conditional.remove(this.sheet, this.changeable.id);
  }
  GetRange(): ApiObject {
    const { areas } = this.rule;
    return this.context.range(this.sheet, areas.length === 1 && areas[0] ? areas[0] : fail("InvalidOperation"));
  }
  GetRangeOrNullObject(): ApiObject {
    const { areas } = this.rule;
    return areas.length === 1 && areas[0] ? this.context.range(this.sheet, areas[0]) : this.context.nothing();
  }
  GetRanges(): ApiObject {
    return this.context.rangeAreas(this.sheet, this.rule.areas);
  }

  private get rule(): ConditionalRule {
    return readable(this.sheet, rules.conditional.get(this.sheet, this.id));
  }

  private get changeable(): ConditionalRule {
    return readable(this.sheet, rules.conditional.changeable(this.sheet, this.id));
  }

  private ruled(kind: Kind, className: string): ApiObject {
    return this.part(kind, () => new RuledConditionalFormat(this.context, this.sheet, this.id, className));
  }

  private part(kind: Kind, make: () => ApiObject): ApiObject {
    return this.rule.kind === kind ? make() : new AbsentObject(this.context);
  }

  private orNothing(part: ApiObject): ApiObject {
    return part instanceof AbsentObject ? this.context.nothing() : part;
  }
}
