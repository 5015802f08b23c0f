import type { Area } from "./address";
import { fail } from "./errors";
import type { HostCore } from "./hostCore";
import type { ApiObject } from "./model/apiObject";

/** An object that follows its cells when rows or columns are inserted or deleted. */
export interface Tracked extends ApiObject {
  areas: readonly Area[];
  readonly sheetId: string;
}

/** Ranges that the library holds on to between requests. */
export class References {
  private readonly kept = new Map<string, ApiObject>();
  private readonly ids = new WeakMap<ApiObject, string>();
  private count = 0;

  constructor(private readonly core: HostCore) {}

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

  get(id: string): ApiObject {
    return this.kept.get(id) ?? fail("ItemNotFound");
  }

  find(id: string): ApiObject {
    return this.kept.get(id) ?? this.core.nothing();
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  all(): Iterable<ApiObject> {
    return this.kept.values();
  }
}
