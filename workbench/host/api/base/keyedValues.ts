import { fail } from "../../basics/errors";
import type { HostCore } from "../../hostCore";
import { ApiObject, Collection } from "./apiObject";

/** A named value that the host keeps; settings and custom properties differ in little but their class's name. */
export class KeyedValue extends ApiObject {
  constructor(
    core: HostCore,
    readonly className: string,
    private readonly values: Map<string, unknown>,
    private readonly key: string,
  ) {
    super(core);
  }

  get Key(): string {
    return this.key;
  }
  get _Id(): string {
    return this.key;
  }
  get Value(): unknown {
    return this.values.has(this.key) ? this.values.get(this.key) : fail("ItemNotFound");
  }
  set Value(value: unknown) {
    this.values.set(this.key, value);
    this.core.dirty = true;
  }
  get Type(): string {
    const value = this.Value;
    return typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String";
  }
  Delete(): void {
    this.values.delete(this.key);
    this.core.dirty = true;
  }
}

/** The collection of such values. */
export abstract class KeyedValueCollection extends Collection<KeyedValue> {
  protected abstract readonly itemClass: string;
  protected abstract readonly values: Map<string, unknown>;

  list(): KeyedValue[] {
    return [...this.values.keys()].map((key) => this.item(key));
  }
  /** Replaces a value of the same name. */
  Add(key: unknown, value: unknown): KeyedValue {
    if (typeof key !== "string" || key === "") fail("InvalidArgument");
    this.values.set(this.existing(key) ?? key, value);
    this.core.dirty = true;
    return this.item(key);
  }
  GetItem(key: unknown): KeyedValue {
    return this.item(this.existing(key) ?? fail("ItemNotFound"));
  }
  GetItemOrNullObject(key: unknown): ApiObject {
    const existing = this.existing(key);
    return existing === undefined ? this.core.nothing() : this.item(existing);
  }
  DeleteAll(): void {
    this.values.clear();
    this.core.dirty = true;
  }

  private existing(key: unknown): string | undefined {
    return [...this.values.keys()].find((known) => known.toLowerCase() === String(key).toLowerCase());
  }

  private item(key: string): KeyedValue {
    return new KeyedValue(this.core, this.itemClass, this.values, key);
  }
}
