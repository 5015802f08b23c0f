import { SheetRenderController } from "@univerjs/preset-sheets-core";

interface Renderer {
  readonly _sheetSkeletonManagerService: { getCurrentParam(): unknown };
  _rangeToBounds(ranges: readonly object[]): readonly object[];
}

// An undo can remove the sheet that is on screen; for its other changes Univer then asks for a sheet that it no longer
// draws, and fails with each (seen in 0.25.1).
const renderer = SheetRenderController.prototype as unknown as Renderer;
const bounds = renderer._rangeToBounds;
renderer._rangeToBounds = function (ranges) {
  return this._sheetSkeletonManagerService.getCurrentParam() ? bounds.call(this, ranges) : [];
};
