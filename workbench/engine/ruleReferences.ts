import type { IMutationInfo, Injector, IRange } from "@univerjs/core";
import { IUniverInstanceService, Tools } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";

/** Lets conditional formats follow their cells. On screen Univer's own package for the user interface does it, without one nobody does. */
export function followConditionalRules(injector: Injector): void {
  const model = injector.get(ConditionalFormattingRuleModel);
  const references = injector.get(FormulaRefRangeService);
  const registered = new Map<string, { dispose(): void }>();
  model.$ruleChange.subscribe(({ type, rule, unitId, subUnitId }) => {
    if (!injector.get(IUniverInstanceService).getUnit(unitId)) return;
    const key = `${unitId} ${subUnitId} ${rule.cfId}`;
    registered.get(key)?.dispose();
    registered.delete(key);
    if (type === "delete") return;
    const target = { unitId, subUnitId };
    // Univer changes the rule itself; what it was must stay to be put back.
    const before = Tools.deepClone(rule);
    const place = (moved: readonly { readonly ranges: IRange[]; readonly formulas: string[] }[]) =>
      movedRule(target, before, moved);
    registered.set(key, references.registerRangeFormula(unitId, subUnitId, rule.ranges, formulas(rule), place));
  });
}

function formulas({ rule }: IConditionFormattingRule): string[] {
  return rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula ? [rule.value] : [];
}

function movedRule(
  target: { readonly unitId: string; readonly subUnitId: string },
  rule: IConditionFormattingRule,
  moved: readonly { readonly ranges: IRange[]; readonly formulas: string[] }[],
): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
  const info = (id: string, params: object): IMutationInfo => ({
    id,
    params: { ...target, cfId: rule.cfId, ...params },
  });
  const [first] = moved;
  if (!first)
    return {
      redos: [info(DeleteConditionalRuleMutation.id, {})],
      undos: [info(AddConditionalRuleMutation.id, { rule })],
    };
  // Excel keeps one rule; where its parts moved differently, the first one's formula holds for all.
  const after = {
    ...rule,
    ranges: moved.flatMap(({ ranges }) => ranges),
    rule: withFormula(rule.rule, first.formulas[0]),
  };
  return {
    redos: [info(SetConditionalRuleMutation.id, { rule: after })],
    undos: [info(SetConditionalRuleMutation.id, { rule })],
  };
}

function withFormula(
  rule: IConditionFormattingRule["rule"],
  formula: string | undefined,
): IConditionFormattingRule["rule"] {
  return formula !== undefined && rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula
    ? { ...rule, value: formula }
    : rule;
}
