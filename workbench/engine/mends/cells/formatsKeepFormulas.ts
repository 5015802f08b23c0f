import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** True where a change of a cell is one of its content, or takes the whole cell away. */
function changesContent(cell: Nullable<ICellData>): boolean {
  return !cell || cell.v !== undefined || cell.f !== undefined || cell.si !== undefined || cell.p !== undefined;
}

/** The cells whose content changes; the same object where that is so of all. */
function contentOf(cells: Cells): Cells {
  const contents: Cells = {};
  let left = false;
  for (const [row, columns] of Object.entries(cells ?? {}))
    for (const [column, cell] of Object.entries<Nullable<ICellData>>(columns ?? {}))
      if (cell !== undefined && changesContent(cell)) (contents[Number(row)] ??= {})[Number(column)] = cell;
      else left = true;
  return left ? contents : cells;
}

// Univer takes a change of a cell that names no content for one that takes its formula away, unless a command that it
// knows as one of formats caused it (seen in 0.25.1). Redo causes it as "redo", so that a formula whose cell was made
// bold, undone and redone became a constant; pasting formats alone does the same.
const model = FormulaDataModel.prototype;
const { updateFormulaData, updateArrayFormulaCellData, updateArrayFormulaRange, updateImageFormulaData } = model;
model.updateFormulaData = function (unitId, sheetId, cells) {
  return updateFormulaData.call(this, unitId, sheetId, contentOf(cells));
};
model.updateArrayFormulaCellData = function (unitId, sheetId, cells) {
  return updateArrayFormulaCellData.call(this, unitId, sheetId, contentOf(cells));
};
model.updateArrayFormulaRange = function (unitId, sheetId, cells) {
  return updateArrayFormulaRange.call(this, unitId, sheetId, contentOf(cells));
};
model.updateImageFormulaData = function (unitId, sheetId, cells) {
  return updateImageFormulaData.call(this, unitId, sheetId, contentOf(cells));
};
