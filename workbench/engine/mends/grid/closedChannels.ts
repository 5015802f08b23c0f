import { requestImmediateMacroTask } from "@univerjs/core";
import { Layer } from "@univerjs/preset-sheets-core";

interface DelayedLayer {
  _debounceDirtyFunc: (() => void) | null;
  makeDirty(state: boolean): void;
  makeDirtyWithDebounce(state?: boolean): void;
}

// Univer 0.25.1 draws a layer a little later by a message to itself, and closes the channel only where it thinks better of it:
// a browser keeps each of them with its listener, and every change of the grid's size left some.
const layer = Layer.prototype as unknown as DelayedLayer;
layer.makeDirtyWithDebounce = function (state = true) {
  this._debounceDirtyFunc?.();
  const close = requestImmediateMacroTask(() => {
    close();
    this._debounceDirtyFunc = null;
    this.makeDirty(state);
  });
  this._debounceDirtyFunc = close;
};
