import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type Injector,
  IUniverInstanceService,
} from "@univerjs/core";
import { DocSelectionRenderService, IEditorBridgeService, IEditorService } from "@univerjs/preset-sheets-core";

interface Field {
  readonly _context: { readonly unitId: string };
  readonly _univerInstanceService: object;
}

const barsInUse = new WeakMap<object, () => boolean>();

// When an editing begins, Univer 0.25.1 gives the keyboard to the cell's field for three frames, whoever has it by then:
// after a quick click into the formula bar nothing that is typed or composed arrives anywhere.
const focus = DocSelectionRenderService.prototype.focus;
DocSelectionRenderService.prototype.focus = function () {
  const { _context, _univerInstanceService } = this as unknown as Field;
  const ofCell = _context.unitId === DOCS_NORMAL_EDITOR_UNIT_ID_KEY;
  if (ofCell && barsInUse.get(_univerInstanceService)?.()) return;
  focus.call(this);
};

/** From now on the cell's field does not take the keyboard from a formula bar that is being typed in. */
export function keepFormulaBarFocus(injector: Injector): void {
  const editors = injector.get(IEditorService);
  const bridge = injector.get(IEditorBridgeService);
  barsInUse.set(
    injector.get(IUniverInstanceService),
    () => bridge.isVisible().visible && editors.getFocusId() === DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  );
}
