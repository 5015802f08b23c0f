import { CELL_INVERTED_INDEX_CACHE, ValueNodeFactory } from "@univerjs/engine-formula";

/** Two mistakes of Univer's formula engine (seen in 0.25.1) that make formulas give what Excel does not. */

// From the second time on that a calculation compares a cell, Univer takes the answer from an index, in which 0 and ""
// are the same: then `C5=""` is TRUE where C5 holds 0. No cell counts as indexed.
CELL_INVERTED_INDEX_CACHE.canUseCache = (...[, , , from, to]) => ({ rowsInCache: [], rowsNotInCache: [[from, to]] });

// A numeral that JavaScript would write in another way, such as 0.000000001 or 1.50, becomes a text.
const create = ValueNodeFactory.prototype.create;
ValueNodeFactory.prototype.create = function (token) {
  const isNumeral = token.trim() !== "" && !Number.isNaN(Number(token));
  return create.call(this, isNumeral ? String(Number(token)) : token);
};
