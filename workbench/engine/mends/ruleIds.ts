import { ConditionalFormattingRuleModel, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";

type Rules = IConditionFormattingRule[];

interface Model {
  readonly _ruleChange$: { next(change: object): void };
  _ensureList(unitId: string, subUnitId: string): Rules;
  addRule(unitId: string, subUnitId: string, rule: IConditionFormattingRule): void;
  setRule(unitId: string, subUnitId: string, rule: IConditionFormattingRule, oldCfId: string): void;
}

const known = new WeakMap<Rules, Set<string>>();

/** The ids of a list of rules; read anew where rules were added or taken away elsewhere. */
function idsOf(rules: Rules): Set<string> {
  const ids = known.get(rules);
  if (ids?.size === rules.length) return ids;
  const read = new Set(rules.map(({ cfId }) => cfId));
  known.set(rules, read);
  return read;
}

// For each new rule Univer looks through all others for one of the same id (seen in 0.25.1).
const model = ConditionalFormattingRuleModel.prototype as unknown as Model;
model.addRule = function (unitId, subUnitId, rule) {
  const rules = this._ensureList(unitId, subUnitId);
  const ids = idsOf(rules);
  if (!ids.has(rule.cfId)) {
    ids.add(rule.cfId);
    rules.unshift(rule);
  }
  this._ruleChange$.next({ rule, subUnitId, unitId, type: "add" });
};

const { setRule } = model;
model.setRule = function (unitId, subUnitId, rule, oldCfId) {
  if (rule.cfId !== oldCfId) known.delete(this._ensureList(unitId, subUnitId));
  setRule.call(this, unitId, subUnitId, rule, oldCfId);
};
