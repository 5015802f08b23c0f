import { ApiObject } from "../base/apiObject";

/** Switches the add-in's events on and off. */
export class Runtime extends ApiObject {
  readonly className = "Runtime";

  get EnableEvents(): boolean {
    return this.context.events.enabled;
  }
  set EnableEvents(enable: unknown) {
    this.context.events.enabled = enable === true;
  }
}
