import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  RedoCommand,
  UndoCommand,
  UniverInstanceType,
} from "@univerjs/core";
import {
  DeviceInputEventType,
  IEditorBridgeService,
  ILayoutService,
  KeyCode,
  SetCellEditVisibleOperation,
} from "@univerjs/preset-sheets-core";
import { createBrowserEngine } from "../../engine/browser";
import type { Engine } from "../../engine/engine";
import { type Language, stringsFor } from "../../locale/language";
import type { OpenText } from "../journal/journalRecord";
import { element } from "./dom";
import { editCellsAsExcel } from "./cellEditing";
import { listFunctions } from "./functionList";
import { useGreenTheme } from "./theme";
import type { UndoableSteps } from "./titleBar";
import { showWholeWidth } from "./wholeWidth";
import { completeEntries } from "../choices/completeEntry";

const CONTAINER = "grid";
/** Milliseconds within which a control that lets go of the keyboard hands it to another. */
const GIVEN_ON_WITHIN = 100;

/** The place of Univer's grid on the page, and what the page's own controls do with it. */
export class GridView {
  readonly element = element("div", { id: CONTAINER, class: "grid" });
  private opened?: Engine;

  /** Starts Univer; the element must be on the page. */
  open(locale: Language): Engine {
    this.opened = createBrowserEngine({ container: CONTAINER, locale, toolbar: true });
    useGreenTheme(this.opened.injector);
    listFunctions(this.opened);
    completeEntries(this.opened);
    editCellsAsExcel(this.opened, stringsFor(locale));
    showWholeWidth(this.opened, this.element);
    this.takeStrayKeys();
    return this.opened;
  }

  /** Resolves when the sheet is on the screen. */
  async rendered(): Promise<void> {
    await this.opened?.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  undo(): void {
    void this.opened?.injector.get(ICommandService).executeCommand(UndoCommand.id);
  }

  redo(): void {
    void this.opened?.injector.get(ICommandService).executeCommand(RedoCommand.id);
  }

  /** Tells how many steps can be taken back and done again, now and after each change. */
  watchSteps(show: (steps: UndoableSteps) => void): void {
    this.opened?.injector.get(IUndoRedoService).undoRedoStatus$.subscribe(show);
  }

  /** Takes over what is being typed into a cell, as Excel does when a control of its own is pressed. */
  async commitEdit(): Promise<void> {
    if (!this.opened?.injector.get(IEditorBridgeService).isVisible().visible) return;
    const { injector, unitId } = this.opened;
    // As by a click elsewhere; a key would move the selection.
    const params = { visible: false, eventType: DeviceInputEventType.PointerDown, unitId };
    injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, params);
    // Univer hands the text over in a later task.
    await new Promise((resume) => setTimeout(resume));
  }

  /** Ends what is being typed into a cell, without a trace. */
  cancelEdit(): void {
    if (!this.opened?.injector.get(IEditorBridgeService).isVisible().visible) return;
    const { injector, unitId } = this.opened;
    const params = { visible: false, eventType: DeviceInputEventType.Keyboard, keycode: KeyCode.ESC, unitId };
    injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, params);
  }

  /** What is being typed into a cell and has not got there yet, a composition under way included. */
  openText(): OpenText | undefined {
    if (!this.opened) return undefined;
    const { injector } = this.opened;
    const bridge = injector.get(IEditorBridgeService);
    const place = bridge.getEditLocation();
    if (!place || !bridge.isVisible().visible || !bridge.getEditorDirty()) return undefined;
    const editor = injector
      .get(IUniverInstanceService)
      .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
    const stream = editor?.getBody()?.dataStream ?? "";
    const { sheetId, row, column } = place;
    return { sheetId, row, column, text: stream.replace(/\r\n$/, "").replace(/\r/g, "\n") };
  }

  /** Gives the keyboard to the sheet. */
  focus(): void {
    this.opened?.injector.get(ILayoutService).focus();
  }

  /**
   * The keyboard belongs to the sheet when nothing else has it, as after one of Univer's dialogs has closed. An input
   * method needs it there before the first key.
   */
  private takeStrayKeys(): void {
    const take = (): void => {
      const elsewhere =
        document.activeElement !== document.body || document.querySelector("dialog[open], :popover-open, :active");
      // Who marks a text of a message wants to copy it.
      if (!elsewhere && getSelection()?.isCollapsed !== false) this.focus();
    };
    addEventListener("keydown", take, { capture: true });
    // Univer gives the keyboard to its formula bar a moment after it has taken it from the cell.
    const takeLater = (): void => void setTimeout(() => this.opened?.editing || take(), GIVEN_ON_WITHIN);
    for (const type of ["focusout", "pointerup"]) addEventListener(type, takeLater);
  }
}
