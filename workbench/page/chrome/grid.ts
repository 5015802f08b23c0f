import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  LifecycleService,
  LifecycleStages,
  RedoCommand,
  UndoCommand,
} from "@univerjs/core";
import { createBrowserEngine } from "../../engine/browser";
import type { Engine } from "../../engine/engine";
import type { Language } from "../../locale/language";
import { element } from "./dom";
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

  /** Gives the keyboard to the sheet. */
  focus(): void {
    // Univer types into this hidden editor, which becomes visible over the cell.
    document.getElementById(`__editor_${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}`)?.focus();
  }
}
