import type { RichApiEntry } from "../../host/types";
import type { ShellObject } from "./batch";

const OBJECT_MODEL_EVENT = 65536;
const VISIBILITY_CHANGED = 65539;

/** What `Office.addin` can do with the pane. */
export interface PaneVisibility {
  readonly visible: boolean;
  show(): void;
  hide(): void;
}

/** `Office.addin.showAsTaskpane()` and `hide()`. */
export function runtimeService(pane: PaneVisibility): ShellObject {
  return {
    call(method, [state]) {
      if (method === "GetAppRuntimeState") return pane.visible ? "Visible" : "Background";
      if (method !== "SetAppRuntimeState") return undefined;
      if (state === "Visible") pane.show();
      else pane.hide();
      return undefined;
    },
  };
}

/** `Office.addin.setStartupBehavior()`: remembered for this page only, since the workbench always loads the add-in. */
export function persistenceService(): ShellObject {
  let startState: unknown = "Inactive";
  return {
    call(method, [state]) {
      if (method === "GetAppRuntimeStartState") return startState;
      if (method === "SetAppRuntimeStartState") startState = state;
      return undefined;
    },
  };
}

/** The event behind `Office.addin.onVisibilityModeChanged`. */
export function visibilityEntry(visible: boolean): RichApiEntry {
  return [
    OBJECT_MODEL_EVENT,
    VISIBILITY_CHANGED,
    "",
    JSON.stringify({ visibility: visible ? "Visible" : "Hidden" }),
    0,
    false,
  ];
}
