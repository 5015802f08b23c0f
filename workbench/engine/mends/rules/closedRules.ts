import type { IUniverInstanceService } from "@univerjs/core";
import { ConditionalFormattingViewModel } from "@univerjs/sheets-conditional-formatting";

interface ViewModel {
  readonly _univerInstanceService: IUniverInstanceService;
  _ensureCalculateUnitManager(unitId: string, subUnitId: string): Map<string, unknown>;
}

// Univer tells of changed rules a tenth of a second late. Where their workbook was closed in between, it makes a place for
// their results again, which nothing takes away (seen in 0.25.1).
const view = ConditionalFormattingViewModel.prototype as unknown as ViewModel;
const ensure = view._ensureCalculateUnitManager;
view._ensureCalculateUnitManager = function (unitId, subUnitId) {
  return this._univerInstanceService.getUnit(unitId) ? ensure.call(this, unitId, subUnitId) : new Map();
};
