import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  IUniverInstanceService,
  UniverInstanceType,
} from "@univerjs/core";
import { DocSelectionManagerService, IEditorBridgeService } from "@univerjs/preset-sheets-core";
import type { Engine } from "../../engine/engine";
import type { Keys } from "./keys";
import { lineEnd } from "./lineEnd";

const EDITOR = DOCS_NORMAL_EDITOR_UNIT_ID_KEY;

/** Home and End while a cell is edited: Univer 0.25.1 leaves the cursor where it is. With Shift they select. */
export function goToLineEnds(keys: Keys, { injector }: Engine, sheet: HTMLElement): void {
  keys.add((event) => {
    const { key, target, shiftKey, ctrlKey, altKey, metaKey } = event;
    if ((key !== "Home" && key !== "End") || altKey || metaKey) return false;
    if (!(target instanceof HTMLElement) || !sheet.contains(target) || !target.isContentEditable) return false;
    if (!injector.get(IEditorBridgeService).isVisible().visible) return false;
    const selections = injector.get(DocSelectionManagerService);
    const editor = { unitId: EDITOR, subUnitId: EDITOR };
    const [range] = selections.getDocRanges(editor);
    const unit = injector.get(IUniverInstanceService).getUnit<DocumentDataModel>(EDITOR, UniverInstanceType.UNIVER_DOC);
    if (!range || !unit) return false;
    event.preventDefault();
    const text = (unit.getBody()?.dataStream ?? "").replace(/\r\n$/, "");
    const { startOffset, endOffset } = range;
    const to = lineEnd(text, key === "Home" ? startOffset : endOffset, key, ctrlKey);
    const ends = key === "Home" ? { startOffset: to, endOffset } : { startOffset, endOffset: to };
    selections.replaceDocRanges([shiftKey ? ends : { startOffset: to, endOffset: to }], editor);
    return true;
  });
}
