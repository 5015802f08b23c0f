import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, ICommandService, type Injector, type IRange } from "@univerjs/core";
import {
  DeviceInputEventType,
  DocSelectionManagerService,
  IEditorBridgeService,
  ILayoutService,
  KeyCode,
  SetCellEditVisibleOperation,
  SetCellEditVisibleWithF2Operation,
} from "@univerjs/preset-sheets-core";
import { SelectRangeCommand } from "@univerjs/sheets";
import type { CellPlace } from "./cellEntries";

const oneCell = ({ row, column }: CellPlace): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row,
  endColumn: column,
});

const later = (): Promise<void> => new Promise((resume) => setTimeout(resume));

/**
 * Gives the keyboard to the sheet, as after a dialog. A browser gives the focus back to the grid's hidden field then, but not
 * the cursor in it, without which no letter arrives (seen in Chromium 156).
 */
export function giveKeyboard(injector: Injector): void {
  injector.get(ILayoutService).focus();
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.isContentEditable)
    getSelection()?.collapse(activeElement, 0);
}

/** Moves the selection to a cell, and its sheet to the front. */
export function selectCell(injector: Injector, unitId: string, place: CellPlace): void {
  const params = { unitId, subUnit: place.sheetId, range: oneCell(place) };
  injector.get(ICommandService).syncExecuteCommand(SelectRangeCommand.id, params);
}

/** Opens the editor of a cell with all of its text selected. */
export async function openEditor(injector: Injector, unitId: string, place: CellPlace): Promise<void> {
  const bridge = injector.get(IEditorBridgeService);
  // Univer is through with the last editor only then.
  await later();
  selectCell(injector, unitId, place);
  giveKeyboard(injector);
  bridge.refreshEditCellState();
  const params = { visible: true, eventType: DeviceInputEventType.Keyboard, keycode: KeyCode.F2, unitId };
  injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleWithF2Operation.id, params);
  const text = bridge.getEditCellState()?.documentLayoutObject.documentModel?.getBody()?.dataStream ?? "\r\n";
  await later();
  const editor = DOCS_NORMAL_EDITOR_UNIT_ID_KEY;
  injector
    .get(DocSelectionManagerService)
    .replaceDocRanges([{ startOffset: 0, endOffset: text.length - 2 }], { unitId: editor, subUnitId: editor });
}

/** Takes over what is being typed into any cell, as a click elsewhere does. */
export async function closeEditor(injector: Injector, unitId: string): Promise<void> {
  if (!injector.get(IEditorBridgeService).isVisible().visible) return;
  const params = { visible: false, eventType: DeviceInputEventType.PointerDown, unitId };
  injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, params);
  await later();
}
