import { ApiObject } from "../base/apiObject";

/** What the shared runtime tells the host when the add-in starts. */
export class AddinInternalService extends ApiObject {
  readonly className = "AddinInternalService";

  NotifyActionHandlerReady(): void {}
}

/** `Office.addin.showAsTaskpane` and `hide`. */
export class AppRuntimeService extends ApiObject {
  readonly className = "AppRuntimeService";

  GetAppRuntimeState(): string {
    return this.context.shell.pane.visible ? "Visible" : "Background";
  }

  SetAppRuntimeState(state: unknown): void {
    const { pane } = this.context.shell;
    if (state === "Visible") pane.show();
    else pane.hide();
  }
}

/** `Office.addin.setStartupBehavior`: remembered while the host runs, and by no file; the add-in always starts with the workbook. */
export class AppRuntimePersistenceService extends ApiObject {
  readonly className = "AppRuntimePersistenceService";

  GetAppRuntimeStartState(): unknown {
    return this.context.startState.state;
  }

  SetAppRuntimeStartState(state: unknown): void {
    this.context.startState.state = state;
  }
}
