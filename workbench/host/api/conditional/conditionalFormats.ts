import { MAX_COLUMNS, MAX_ROWS } from "../../basics/address";
import { fail } from "../../basics/errors";
import type { ConditionalRule } from "../../rules/conditionalRules";
import type { Sheet } from "../../workbook/sheet";
import { type ApiContext, type ApiObject, Collection } from "../base/apiObject";
import { ConditionalFormat, KINDS } from "./conditionalFormat";
import { rules } from "../../rules/rules";
import { checkAllowed } from "../../workbook/protection";
import type { Place } from "../../workbook/place";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** What a new conditional format of each kind looks like before it is told more. */
const FIRST_RULES: Readonly<Record<string, unknown>> = {
  custom: undefined,
  cellValue: { formula1: "=0", operator: "GreaterThan" },
  containsText: { operator: "Contains", text: "" },
  presetCriteria: { criterion: "NonBlanks" },
  topBottom: { rank: 10, type: "TopItems" },
  colorScale: {
    minimum: { type: "LowestValue", color: "#F8696B" },
    maximum: { type: "HighestValue", color: "#63BE7B" },
  },
  dataBar: {},
  iconSet: { style: "ThreeTrafficLights1" },
};

/** The conditional formats that touch some cells. */
export class ConditionalFormatCollection extends Collection<ConditionalFormat> {
  static readonly facts: MemberFacts = {
    write: ["Add", "ClearAll"],
  } satisfies FactsOf<ConditionalFormatCollection>;

  readonly className = "ConditionalFormatCollection";

  constructor(
    context: ApiContext,
    private readonly places: readonly Place[],
  ) {
    super(context);
  }

  list(): ConditionalFormat[] {
    const isWholeSheet = ({ area }: Place): boolean => area.rows === MAX_ROWS && area.columns === MAX_COLUMNS;
    const { wholeSheetRulesUnreadable } = this.context.workbook.moods;
    if (wholeSheetRulesUnreadable && this.places.some(isWholeSheet)) fail("ItemNotFound");
    return this.found();
  }
  Add(type: unknown): ConditionalFormat {
    const kind =
      KINDS.find((candidate) => candidate.toLowerCase() === String(type).toLowerCase()) ?? fail("InvalidArgument");
    const { sheet, area } = this.places[0] ?? fail("InvalidArgument");
    checkAllowed(sheet, area, "formatCells");
    const rule = rules.conditional.add(
      sheet,
      this.places.map((place) => place.area),
      { kind, rule: FIRST_RULES[kind] },
    );
    return new ConditionalFormat(this.context, sheet, rule.id);
  }
  GetItem(id: unknown): ConditionalFormat {
    return this.list().find((item) => item.Id === id) ?? fail("ItemNotFound");
  }
  GetItemOrNullObject(id: unknown): ApiObject {
    return this.list().find((item) => item.Id === id) ?? this.context.nothing();
  }
  GetItemAt(index: number): ConditionalFormat {
    return this.list()[index] ?? fail("ItemNotFound");
  }
  override GetCount(): number {
    return this.found().length;
  }
  ClearAll(): void {
    for (const { sheet, area } of this.places) {
      checkAllowed(sheet, area, "formatCells");
      rules.conditional.clear(sheet, [area]);
    }
  }

  private found(): ConditionalFormat[] {
    const found = new Map<string, { sheet: Sheet; rule: ConditionalRule }>();
    for (const { sheet, area } of this.places)
      for (const rule of rules.conditional.list(sheet, [area])) found.set(rule.id, { sheet, rule });
    return [...found.values()]
      .sort((a, b) => a.rule.priority - b.rule.priority)
      .map(({ sheet, rule }) => new ConditionalFormat(this.context, sheet, rule.id));
  }
}
