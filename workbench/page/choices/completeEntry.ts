import { CellValueType, DataValidationType } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/preset-sheets-data-validation";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { type ListValidator, SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Engine } from "../../engine/engine";
import { matchingItem } from "./matchingItem";

/** Before Univer reads figures and dates out of the text. */
const FIRST = 1000;

/** What somebody typed into a choice cell becomes the item that it means, when the entry ends. */
export function completeEntries({ injector }: Engine): void {
  const rules = injector.get(SheetDataValidationModel);
  const validators = injector.get(DataValidatorRegistryService);
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const typed = cell?.v;
      if (typeof typed !== "string" || typed === "" || cell?.p || cell?.f) return next(cell);
      const rule = rules.getRuleByLocation(unitId, subUnitId, row, col);
      if (rule?.type !== DataValidationType.LIST) return next(cell);
      const validator = validators.getValidatorItem(rule.type) as ListValidator | undefined;
      const items = validator?.getListWithColor(rule, unitId, subUnitId).map(({ label }) => label) ?? [];
      const item = matchingItem(typed, items);
      return next(item === undefined || item === typed ? cell : { ...cell, v: item, t: CellValueType.STRING });
    },
  });
}
