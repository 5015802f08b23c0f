import { ObjectMatrix } from "@univerjs/core";

// When cells are deleted and those below or beside move up, Univer reckons where ranges come to lie with a matrix that has
// lines above the first, and fails on them: cells of the first rows could not be deleted (seen in 0.25.1).
const matrix = ObjectMatrix.prototype as ObjectMatrix<unknown>;
matrix.toFullArray = function () {
  const { endRow, endColumn } = this.getRange();
  const rows = Array.from({ length: endRow + 1 }, () => new Array<unknown>(endColumn + 1).fill(undefined));
  this.forValue((row, column, value) => {
    const line = rows[row];
    if (line && column >= 0) line[column] = value;
  });
  return rows;
};
