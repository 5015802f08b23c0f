import { RefAlias } from "@univerjs/core";
import { ConditionalFormattingFormulaService } from "@univerjs/sheets-conditional-formatting";

// A type, not an interface: `RefAlias` wants what can be looked at by any key.
type RuleFormula = { readonly id: string; readonly cfId: string; readonly formulaId: string };
type Key = "formulaId" | "id";

/** The formulas of a sheet's conditional formats, to be found by their rule too. */
class FormulasByRule extends RefAlias<RuleFormula, Key> {
  private readonly rules = new Map<string, RuleFormula[]>();

  override addValue(item: RuleFormula): void {
    super.addValue(item);
    this.rules.set(item.cfId, [...this.ofRule(item.cfId), item]);
  }

  override deleteValue(key: string, keyGroup?: Key[]): void {
    const item = this.getValue(key, keyGroup);
    super.deleteValue(key, keyGroup);
    if (!item) return;
    const left = this.ofRule(item.cfId).filter((other) => other !== item);
    if (left.length > 0) this.rules.set(item.cfId, left);
    else this.rules.delete(item.cfId);
  }

  ofRule(cfId: string): readonly RuleFormula[] {
    return this.rules.get(cfId) ?? [];
  }
}

interface Service {
  readonly _formulaMap: Map<string, Map<string, FormulasByRule>>;
  _ensureSubunitFormulaMap(unitId: string, subUnitId: string): FormulasByRule;
  getSubUnitFormulaMap(unitId: string, subUnitId: string): FormulasByRule | undefined;
  deleteCache(unitId: string, subUnitId: string, cfId: string, formulaText?: string): readonly RuleFormula[];
  _getAllFormulaResultByCfId(unitId: string, subUnitId: string, cfId: string): readonly RuleFormula[];
}

// For each result of a conditional format's formula, and for each rule that goes, Univer looks for the one rule's formulas
// among those of all rules (seen in 0.25.1).
const service = ConditionalFormattingFormulaService.prototype as unknown as Service;

service._ensureSubunitFormulaMap = function (unitId, subUnitId) {
  const sheets = this._formulaMap.get(unitId) ?? new Map<string, FormulasByRule>();
  this._formulaMap.set(unitId, sheets);
  const formulas = sheets.get(subUnitId) ?? new FormulasByRule([], ["formulaId", "id"]);
  sheets.set(subUnitId, formulas);
  return formulas;
};

service._getAllFormulaResultByCfId = function (unitId, subUnitId, cfId) {
  return this.getSubUnitFormulaMap(unitId, subUnitId)?.ofRule(cfId) ?? [];
};

const { deleteCache } = service;
service.deleteCache = function (unitId, subUnitId, cfId, formulaText) {
  if (formulaText) return deleteCache.call(this, unitId, subUnitId, cfId, formulaText);
  const formulas = this.getSubUnitFormulaMap(unitId, subUnitId);
  const ofRule = formulas?.ofRule(cfId) ?? [];
  for (const { formulaId } of ofRule) formulas?.deleteValue(formulaId, ["formulaId"]);
  return ofRule;
};
