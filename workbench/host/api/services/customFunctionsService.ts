import { ApiObject } from "../base/apiObject";

/** The runtime of the custom functions reports here. */
export class CustomFunctionsService extends ApiObject {
  readonly className = "CustomFunctions";

  get CustomFunctions(): ApiObject {
    return this;
  }

  /** A page that was loaded again has forgotten the calls that its predecessor owed. */
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.context.functions.sendAgain();
  }

  /** 2: results may follow one another after 200 ms instead of 500; 4: and never wait longer than the runtime's own limit. */
  _GetEnabledFeatures(): number[] {
    return [2, 4];
  }

  SetInvocationArrayResults(results: readonly (readonly unknown[])[]): void {
    for (const [id, succeeded, value, errorCode] of results)
      this.context.functions.accept(Number(id), succeeded === true, value, errorCode);
  }

  SetInvocationResults(
    results: readonly { id: number; failed?: boolean; value?: unknown; errorCode?: number }[],
  ): void {
    for (const { id, failed, value, errorCode } of results)
      this.context.functions.accept(id, !failed, value, errorCode);
  }
}
