import { type IMutationInfo, type IRange, ObjectMatrix } from "@univerjs/core";
import { MergeCellController } from "@univerjs/sheets";

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

/** What Univer does before and after it moves the cells, and takes back. */
interface Steps {
  readonly redos: readonly IMutationInfo[];
  readonly preUndos?: readonly IMutationInfo[];
}

type Axis = readonly [start: "startRow" | "startColumn", end: "endRow" | "endColumn"];
type Handler = (params: { readonly range: IRange }, unitId: string, subUnitId: string) => Steps;

// A merged area that reaches into the deleted cells moves as a whole, though it loses cells: one that begins with them
// comes to lie above the first line (seen in 0.25.1).
const controller = MergeCellController.prototype as unknown as Record<string, Handler>;
shrinkMerges("_handleDeleteRangeMoveUpCommand", ["startRow", "endRow"]);
shrinkMerges("_handleDeleteRangeMoveLeftCommand", ["startColumn", "endColumn"]);

function shrinkMerges(name: string, axis: Axis): void {
  const handle = controller[name];
  if (!handle) throw new Error(`Univer has no ${name}.`);
  controller[name] = function (params, ...sheet) {
    const steps = handle.call(this, params, ...sheet);
    const ranges = (step?: IMutationInfo): IRange[] =>
      (step?.params as { ranges?: IRange[] } | undefined)?.ranges ?? [];
    const [added, taken] = [steps.redos[0], steps.preUndos?.[0]];
    const left = ranges(added).flatMap((moved) => shrunk(moved, params.range, axis) ?? []);
    for (const step of [added, taken]) if (step) step.params = { ...(step.params), ranges: left };
    return steps;
  };
}

/** What is left of a merged area, given where Univer would move it; null where that is one cell or none. */
function shrunk(moved: IRange, deleted: IRange, [start, end]: Axis): IRange | null {
  const range = { ...moved, [start]: Math.max(moved[start], deleted[start]) };
  const cells = (range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1);
  return range[end] < range[start] || cells < 2 ? null : range;
}
