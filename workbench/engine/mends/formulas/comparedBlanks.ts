import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

// From the second time on that a calculation compares a cell, Univer takes the answer from an index, in which 0 and ""
// are the same (seen in 0.25.1): then `C5=""` is TRUE where C5 holds 0. No cell counts as indexed.
CELL_INVERTED_INDEX_CACHE.canUseCache = (...[, , , from, to]) => ({ rowsInCache: [], rowsNotInCache: [[from, to]] });
