import type { IUnitRange } from "@univerjs/core";
import {
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
  type ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";

interface Unit {
  getCell(row: number, column: number): unknown;
}
interface Drawn {
  readonly cfId: string;
  readonly result: unknown;
  readonly priority: number;
}
interface ViewModel {
  readonly _conditionalFormattingRuleModel: ConditionalFormattingRuleModel;
  readonly _rTreeManager: { bulkSearch(cells: readonly IUnitRange[]): Set<string> };
  _ensureCalculateUnitManager(unitId: string, subUnitId: string): Map<string, Unit>;
  _initRuleListener(): void;
  getCellCfs(unitId: string, subUnitId: string, row: number, column: number): Drawn[];
  _getCellCfs(unitId: string, subUnitId: string, row: number, column: number): Drawn[];
}
interface Service {
  readonly _conditionalFormattingViewModelV2: ViewModel;
  composeStyle(unitId: string, subUnitId: string, row: number, column: number): object | null;
}
type Rules = readonly IConditionFormattingRule[];

/** Where each rule stands in the order of its sheet; until something changes it. */
let places = new WeakMap<Rules, Map<string, number>>();
/** What the answers of a cell's rules make together; until the cell has other answers, or a rule changes. */
let looks = new WeakMap<readonly Drawn[], object | null>();

function placesOf(rules: Rules): Map<string, number> {
  const known = places.get(rules);
  if (known) return known;
  const read = new Map(rules.map(({ cfId }, place) => [cfId, place]));
  places.set(rules, read);
  return read;
}

// For each cell that is drawn, at every drawing, Univer looks through all rules of the sheet for the few that it has found
// by the cell (seen in 0.25.1): a thousand cells times thousands of rules, also where no rule holds.
const view = ConditionalFormattingViewModel.prototype as unknown as ViewModel;

const listen = view._initRuleListener;
view._initRuleListener = function () {
  this._conditionalFormattingRuleModel.$ruleChange.subscribe(() => {
    places = new WeakMap();
    looks = new WeakMap();
  });
  listen.call(this);
};

view._getCellCfs = function (unitId, subUnitId, row, column) {
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const found = this._rTreeManager.bulkSearch([{ unitId, sheetId: subUnitId, range }]);
  if (found.size === 0) return [];
  const place = placesOf(this._conditionalFormattingRuleModel.getSubunitRules(unitId, subUnitId) ?? []);
  const units = this._ensureCalculateUnitManager(unitId, subUnitId);
  return [...found]
    .filter((cfId) => place.has(cfId) && units.has(cfId))
    .sort((one, other) => place.get(one)! - place.get(other)!)
    .map((cfId, priority) => ({ cfId, result: units.get(cfId)!.getCell(row, column), priority }));
};

// It then puts the looks of all rules of a cell together, again for each of the many times that a cell is asked for.
const service = ConditionalFormattingService.prototype as unknown as Service;
const compose = service.composeStyle;
service.composeStyle = function (unitId, subUnitId, row, column) {
  const drawn = this._conditionalFormattingViewModelV2.getCellCfs(unitId, subUnitId, row, column);
  if (drawn.length === 0) return null;
  const known = looks.get(drawn);
  if (known !== undefined) return known;
  const look = compose.call(this, unitId, subUnitId, row, column);
  looks.set(drawn, look);
  return look;
};
