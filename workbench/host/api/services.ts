import { fail } from "../basics/errors";
import type { HostCore } from "../hostCore";
import { ApiObject } from "./base/apiObject";

/** The runtime of the custom functions reports here. */
class CustomFunctionsService extends ApiObject {
  readonly className = "CustomFunctions";

  get CustomFunctions(): ApiObject {
    return this;
  }
  /** A page that was loaded again has forgotten the calls that its predecessor owed. */
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.core.functions.sendAgain();
  }
  /** 2: results may follow one another after 200 ms instead of 500; 4: and never wait longer than the runtime's own limit. */
  _GetEnabledFeatures(): number[] {
    return [2, 4];
  }
  SetInvocationArrayResults(results: readonly (readonly unknown[])[]): void {
    for (const [id, succeeded, value, errorCode] of results)
      this.core.functions.accept(Number(id), succeeded === true, value, errorCode);
  }
  SetInvocationResults(
    results: readonly { id: number; failed?: boolean; value?: unknown; errorCode?: number }[],
  ): void {
    for (const { id, failed, value, errorCode } of results) this.core.functions.accept(id, !failed, value, errorCode);
  }
}

/** What the shared runtime tells the host when the add-in starts. */
class AddinInternalService extends ApiObject {
  readonly className = "AddinInternalService";

  NotifyActionHandlerReady(): void {}
}

const VISIBILITY_EVENT = 65539;

/** `Office.addin.showAsTaskpane` and `hide`; the page does as the event says. */
class AppRuntimeService extends ApiObject {
  readonly className = "AppRuntimeService";

  GetAppRuntimeState(): string {
    return this.core.paneVisible ? "Visible" : "Background";
  }
  SetAppRuntimeState(state: unknown): void {
    this.core.paneVisible = state === "Visible";
    const visibility = this.core.paneVisible ? "Visible" : "Hidden";
    this.core.send([[65536, VISIBILITY_EVENT, "", JSON.stringify({ visibility }), 0, false]]);
  }
}

/** Whether the add-in starts with the workbook: here it always does, and no file remembers it. */
class AppRuntimePersistenceService extends ApiObject {
  readonly className = "AppRuntimePersistenceService";

  GetAppRuntimeStartState(): string {
    return "Background";
  }
  SetAppRuntimeStartState(): never {
    return fail("UnsupportedOperation", "Office.addin.setStartupBehavior is not supported by this host.");
  }
}

const SERVICES: Readonly<Record<string, new (core: HostCore) => ApiObject>> = {
  "Microsoft.AppRuntime.AppRuntimePersistenceService": AppRuntimePersistenceService,
  "Microsoft.AppRuntime.AppRuntimeService": AppRuntimeService,
  "Microsoft.ExcelServices.CustomFunctions": CustomFunctionsService,
  "Microsoft.InternalService.AddinInternalService": AddinInternalService,
};

/** The object that the library creates by its name. */
export function service(core: HostCore, name: string): ApiObject {
  const Service = SERVICES[name] ?? fail("ApiNotFound", `${name} is not supported by this host.`);
  return new Service(core);
}
