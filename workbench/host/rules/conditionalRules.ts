import type { IMutationInfo } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormatData } from "../../../src/spreadsheet/ooxml/workbookData";
import { type Area, formatArea, parseArea } from "../basics/address";
import { fail } from "../basics/errors";
import type { Sheet } from "../workbook/sheet";
import { overlap, subtract, toAreas, toRanges, toRangesOfEach } from "./areaLists";
import { fromUniverRule, type Rule, toUniverRule } from "./ruleConversion";
import { checkAllowed } from "../workbook/protection";

/** A conditional format of a sheet. Priority 0 comes first. */
export interface ConditionalRule extends Rule {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

/** Conditional formats of sheets. */
export class ConditionalRules {
  private count = 0;

  /** All of a sheet, or those that touch the areas, by priority. */
  list(sheet: Sheet, areas?: readonly Area[]): ConditionalRule[] {
    return this.stored(sheet)
      .map((rule, priority) => ({
        ...fromUniverRule(rule.rule),
        id: rule.cfId,
        areas: toAreas(sheet, rule.ranges),
        priority,
        stopIfTrue: rule.stopIfTrue,
      }))
      .filter((rule) => !areas || overlap(rule.areas, areas));
  }

  get(sheet: Sheet, id: string): ConditionalRule {
    return this.list(sheet).find((rule) => rule.id === id) ?? fail("ItemNotFound");
  }

  /** The new rule comes first. */
  add(sheet: Sheet, areas: readonly Area[], rule: Rule, stopIfTrue = false): ConditionalRule {
    const cfId = this.newId();
    const stored: IConditionFormattingRule = {
      cfId,
      ranges: toRanges(sheet, areas),
      stopIfTrue,
      rule: toUniverRule(rule),
    };
    this.apply(sheet, [AddConditionalRuleMutation.id, { rule: stored }], [DeleteConditionalRuleMutation.id, { cfId }]);
    return this.get(sheet, cfId);
  }

  /** The rule, where the sheet's protection lets it be changed. */
  changeable(sheet: Sheet, id: string): ConditionalRule {
    const rule = this.get(sheet, id);
    for (const area of rule.areas) checkAllowed(sheet, area, "formatCells");
    return rule;
  }

  change(sheet: Sheet, id: string, change: Partial<Pick<ConditionalRule, "areas" | "stopIfTrue"> & Rule>): void {
    const before = this.get(sheet, id);
    const after = { ...before, ...change };
    const stored = (rule: ConditionalRule): IConditionFormattingRule => ({
      cfId: id,
      ranges: toRanges(sheet, rule.areas),
      stopIfTrue: rule.stopIfTrue,
      rule: toUniverRule(rule),
    });
    this.apply(
      sheet,
      [SetConditionalRuleMutation.id, { rule: stored(after), cfId: id }],
      [SetConditionalRuleMutation.id, { rule: stored(before), cfId: id }],
    );
  }

  /** Moves a rule to another place in the order. */
  prioritise(sheet: Sheet, id: string, priority: number): void {
    const rules = this.stored(sheet);
    const from = rules.findIndex((rule) => rule.cfId === id);
    const target = rules[Math.max(0, Math.min(priority, rules.length - 1))];
    if (from < 0 || !target || target.cfId === id) return;
    const type = from < priority ? "after" : "before";
    const beside = rules[from < priority ? from - 1 : from + 1];
    const back = beside
      ? { id: beside.cfId, type: from < priority ? "after" : "before" }
      : { id: rules[from + 1]?.cfId ?? id, type: "before" };
    this.apply(
      sheet,
      [MoveConditionalRuleMutation.id, { start: { id, type: "self" }, end: { id: target.cfId, type } }],
      [MoveConditionalRuleMutation.id, { start: { id, type: "self" }, end: back }],
    );
  }

  remove(sheet: Sheet, id: string): void {
    const rule = this.stored(sheet).find(({ cfId }) => cfId === id) ?? fail("ItemNotFound");
    this.apply(sheet, [DeleteConditionalRuleMutation.id, { cfId: id }], [AddConditionalRuleMutation.id, { rule }]);
  }

  /** Takes all rules away from the areas; they go on elsewhere. */
  clear(sheet: Sheet, areas: readonly Area[]): void {
    for (const rule of this.list(sheet, areas)) {
      const left = subtract(rule.areas, areas);
      if (left.length === 0) this.remove(sheet, rule.id);
      else this.change(sheet, rule.id, { areas: left });
    }
  }

  load(sheet: Sheet, formats: readonly ConditionalFormatData[]): void {
    const lastFirst = [...formats].sort((a, b) => b.priority - a.priority);
    const areas = lastFirst.map(({ ranges }) => ranges.flatMap((range) => parseArea(range) ?? []));
    const inGrid = toRangesOfEach(sheet, areas);
    lastFirst.forEach(({ kind, formula, rule, style, stopIfTrue }, index) => {
      const stored: IConditionFormattingRule = {
        cfId: this.newId(),
        ranges: inGrid[index] ?? [],
        stopIfTrue,
        rule: toUniverRule({ kind, formula, rule, style }),
      };
      sheet.workbook.engine.run(AddConditionalRuleMutation.id, { subUnitId: sheet.id, rule: stored });
    });
  }

  store(sheet: Sheet): ConditionalFormatData[] {
    return this.list(sheet).map(({ areas, kind, formula, rule, style, priority, stopIfTrue }) => ({
      ranges: areas.map((area) => formatArea(area)),
      kind,
      ...(formula === undefined ? {} : { formula }),
      ...(rule === undefined ? {} : { rule }),
      ...(style === undefined ? {} : { style }),
      priority,
      stopIfTrue,
    }));
  }

  private newId(): string {
    const count = (++this.count).toString(16).toUpperCase().padStart(8, "0");
    return `{${count}-0000-4000-8000-${Date.now().toString(16).padStart(12, "0")}}`;
  }

  private stored(sheet: Sheet): readonly IConditionFormattingRule[] {
    return (
      sheet.workbook.engine.injector
        .get(ConditionalFormattingRuleModel)
        .getSubunitRules(sheet.workbook.engine.unitId, sheet.id) ?? []
    );
  }

  private apply(sheet: Sheet, redo: readonly [string, object], undo: readonly [string, object]): void {
    const { engine } = sheet.workbook;
    const info = ([id, params]: readonly [string, object]): IMutationInfo => ({
      id,
      params: { unitId: engine.unitId, subUnitId: sheet.id, ...params },
    });
    engine.run(redo[0], info(redo).params);
    engine.undoSteps.pushUndoRedo({ unitID: engine.unitId, redoMutations: [info(redo)], undoMutations: [info(undo)] });
  }
}
