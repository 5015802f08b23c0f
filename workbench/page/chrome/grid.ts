import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  ICommandService,
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
  SetCellEditVisibleOperation,
} from "@univerjs/preset-sheets-core";
import { createBrowserEngine } from "../../engine/browser";
import type { Engine } from "../../engine/engine";
import type { Language } from "../../locale/language";
import type { OpenText } from "../journal/journalRecord";
import { element } from "./dom";
import { validateInBackground } from "./backgroundValidation";
import { listAllFunctions } from "./functionList";
import { useGreenTheme } from "./theme";

const CONTAINER = "grid";

/** The place of Univer's grid on the page, and what the page's own controls do with it. */
export class Grid {
  readonly element = element("div", { id: CONTAINER, class: "grid" });
  private opened?: Engine;

  /** Starts Univer; the element must be on the page. */
  open(locale: Language): Engine {
    this.opened = createBrowserEngine({ container: CONTAINER, locale, toolbar: true });
    useGreenTheme(this.opened.injector);
    listAllFunctions(this.opened);
    validateInBackground(this.opened, () => this.commitEdit());
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

  /** Keys belong to the sheet when nothing else has the focus, as after one of Univer's dialogs has closed. */
  private takeStrayKeys(): void {
    addEventListener(
      "keydown",
      () => {
        if (document.activeElement === document.body) this.focus();
      },
      { capture: true },
    );
  }
}
