import { fail } from "../../basics/errors";
import type { HostCore } from "../../hostCore";
import type { ConditionalRule } from "../../rules/conditionalRules";
import type { Sheet } from "../../workbook/sheet";
import { AbsentObject, ApiObject } from "../base/apiObject";
import {
  ColorScaleConditionalFormat,
  CustomConditionalFormat,
  DataBarConditionalFormat,
  IconSetConditionalFormat,
  RuledConditionalFormat,
} from "./conditionalKinds";

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
  readonly className = "ConditionalFormat";

  constructor(
    core: HostCore,
    private readonly sheet: Sheet,
    private readonly id: string,
  ) {
    super(core);
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
    this.core.rules.conditional.prioritise(this.sheet, this.changeable.id, priority);
  }
  get StopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }
  set StopIfTrue(stop: unknown) {
    this.core.rules.conditional.change(this.sheet, this.changeable.id, { stopIfTrue: stop === true });
  }
  get Custom(): ApiObject {
    return this.part("custom", () => new CustomConditionalFormat(this.core, this.sheet, this.id));
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
    return this.part("colorScale", () => new ColorScaleConditionalFormat(this.core, this.sheet, this.id));
  }
  get ColorScaleOrNullObject(): ApiObject {
    return this.orNothing(this.ColorScale);
  }
  get DataBar(): ApiObject {
    return this.part("dataBar", () => new DataBarConditionalFormat(this.core, this.sheet, this.id));
  }
  get DataBarOrNullObject(): ApiObject {
    return this.orNothing(this.DataBar);
  }
  get IconSet(): ApiObject {
    return this.part("iconSet", () => new IconSetConditionalFormat(this.core, this.sheet, this.id));
  }
  get IconSetOrNullObject(): ApiObject {
    return this.orNothing(this.IconSet);
  }

  Delete(): void {
    this.core.rules.conditional.remove(this.sheet, this.changeable.id);
  }
  GetRange(): ApiObject {
    const { areas } = this.rule;
    return this.core.range(this.sheet, areas.length === 1 && areas[0] ? areas[0] : fail("InvalidOperation"));
  }
  GetRangeOrNullObject(): ApiObject {
    const { areas } = this.rule;
    return areas.length === 1 && areas[0] ? this.core.range(this.sheet, areas[0]) : this.core.nothing();
  }
  GetRanges(): ApiObject {
    return this.core.rangeAreas(this.sheet, this.rule.areas);
  }

  private get rule(): ConditionalRule {
    return this.core.rules.conditional.get(this.sheet, this.id);
  }

  private get changeable(): ConditionalRule {
    return this.core.rules.conditional.changeable(this.sheet, this.id);
  }

  private ruled(kind: Kind, className: string): ApiObject {
    return this.part(kind, () => new RuledConditionalFormat(this.core, this.sheet, this.id, className));
  }

  private part(kind: Kind, make: () => ApiObject): ApiObject {
    return this.rule.kind === kind ? make() : new AbsentObject(this.core);
  }

  private orNothing(part: ApiObject): ApiObject {
    return part instanceof AbsentObject ? this.core.nothing() : part;
  }
}
