import { type ICellData, isTextFormat } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";

interface Reference {
  _getPatternByCell(cell: ICellData): string;
}

// A number in a cell whose format is Text counts as a text in formulas (seen in 0.25.1): a sum changed when its cells were
// formatted, at the next calculation. In Excel it stays a number until it is typed again.
const reference = BaseReferenceObject.prototype as unknown as Reference;
const pattern = reference._getPatternByCell;
reference._getPatternByCell = function (cell) {
  const found = pattern.call(this, cell);
  return isTextFormat(found) ? "" : found;
};
