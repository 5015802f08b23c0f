import { ConditionalFormattingRuleModel, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";

type Rules = IConditionFormattingRule[];

interface Model {
  readonly _ruleChange$: { next(change: object): void };
  _ensureList(unitId: string, subUnitId: string): Rules;
  getSubunitRules(unitId: string, subUnitId: string): Rules | null;
  addRule(unitId: string, subUnitId: string, rule: IConditionFormattingRule): void;
  setRule(unitId: string, subUnitId: string, rule: IConditionFormattingRule, oldCfId: string): void;
  getRule(unitId: string, subUnitId: string, cfId: string): IConditionFormattingRule | null | undefined;
}

const known = new WeakMap<Rules, Map<string, IConditionFormattingRule>>();

/** The rules of a list by their ids; read anew where rules were added or taken away elsewhere. */
function byId(rules: Rules): Map<string, IConditionFormattingRule> {
  const ids = known.get(rules);
  if (ids?.size === rules.length) return ids;
  const read = new Map(rules.map((rule) => [rule.cfId, rule]));
  known.set(rules, read);
  return read;
}

// For each new rule, and for each rule of a cell that is drawn, Univer looks through all rules of the sheet for the one with
// that id (seen in 0.25.1).
const model = ConditionalFormattingRuleModel.prototype as unknown as Model;

model.getRule = function (unitId, subUnitId, cfId) {
  const rules = this.getSubunitRules(unitId, subUnitId);
  return rules && byId(rules).get(cfId);
};

model.addRule = function (unitId, subUnitId, rule) {
  const rules = this._ensureList(unitId, subUnitId);
  const ids = byId(rules);
  if (!ids.has(rule.cfId)) {
    ids.set(rule.cfId, rule);
    rules.unshift(rule);
  }
  this._ruleChange$.next({ rule, subUnitId, unitId, type: "add" });
};

const { setRule } = model;
model.setRule = function (unitId, subUnitId, rule, oldCfId) {
  if (rule.cfId !== oldCfId) known.delete(this._ensureList(unitId, subUnitId));
  setRule.call(this, unitId, subUnitId, rule, oldCfId);
};
