import { ApiObject } from "../base/apiObject";

/** Switches the add-in's events on and off. */
export class Runtime extends ApiObject {
  readonly className = "Runtime";

  get EnableEvents(): boolean {
    return this.core.events.enabled;
  }
  set EnableEvents(enable: unknown) {
    this.core.events.enabled = enable === true;
  }
}
