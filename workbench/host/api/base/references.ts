import { fail } from "../../basics/errors";
import type { ApiObject, KeptObjects } from "./apiObject";

/** Ranges of events that the add-in may still ask for. */
const KEPT_FOR_EVENTS = 200;

/** Ranges that the library holds on to between requests. */
export class References implements KeptObjects {
  private readonly kept = new Map<string, ApiObject>();
  private readonly ids = new WeakMap<ApiObject, string>();
  private readonly forEvents: string[] = [];
  private count = 0;

  /** The id under which the library may ask for the object again. */
  idOf(target: ApiObject): string {
    let id = this.ids.get(target);
    if (!id) {
      id = `reference-${++this.count}`;
      this.ids.set(target, id);
      this.kept.set(id, target);
    }
    return id;
  }

  /** The same for an event's range, of which only the latest are kept. */
  idForEvent(target: ApiObject): string {
    const id = this.idOf(target);
    this.forEvents.push(id);
    if (this.forEvents.length > KEPT_FOR_EVENTS) this.remove(this.forEvents.shift() ?? "");
    return id;
  }

  get(id: string): ApiObject {
    return this.kept.get(id) ?? fail("ItemNotFound");
  }

  find(id: string): ApiObject | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  all(): Iterable<ApiObject> {
    return this.kept.values();
  }
}
