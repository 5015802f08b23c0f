import type { HostCore } from "../../hostCore";

/**
 * An object of Excel's API. Properties are getters and setters, methods are methods, both under the PascalCase names of the
 * protocol; the batch interpreter looks them up by name, so nothing else declares what exists.
 */
export abstract class ApiObject {
  /** The class's name in the API, for error messages. */
  abstract readonly className: string;
  /** The events that the class announces, such as `Activated`. */
  readonly events: readonly string[] = [];

  constructor(readonly core: HostCore) {}

  /** True for the method that the library calls before it listens to one of the object's events, or stops. */
  isEventRegistration(method: string): boolean {
    const event = /^_(?:Unr|R)egister(?:Event(\w+)|(\w+)Event)$/.exec(method);
    return event !== null && this.events.includes(event[1] ?? event[2] ?? "");
  }
}

/** What `…OrNullObject` answers where there is nothing. */
export class NullObject extends ApiObject {
  readonly className = "NullObject";
}

/** What a property answers that has nothing to show; using it fails. */
export class AbsentObject extends ApiObject {
  readonly className = "AbsentObject";
}

/** A collection: `load` reads its items one by one. */
export abstract class Collection<T extends ApiObject> extends ApiObject {
  /** The items in their order. */
  abstract list(): readonly T[];

  /** The item with this id or name; the protocol's indexer. */
  abstract GetItem(key: unknown): ApiObject;

  GetCount(): number {
    return this.list().length;
  }
}
