import { fail } from "../../basics/errors";
import { ApiObject, Collection, type ApiContext } from "./apiObject";
import type { FactsOf, MemberFacts } from "./memberFacts";

/** Where named values are kept. */
export interface ValueStore {
  read(): ReadonlyMap<string, unknown>;
  change(write: (values: Map<string, unknown>) => void): void;
}

/** A part of the book that holds named values. */
export function bookStore({ workbook, events }: ApiContext, part: "settings" | "customProperties"): ValueStore {
  return {
    read: () => workbook.book[part],
    change: (write) => {
      workbook.change((book) => write(book[part]));
      if (part === "settings") events.settingsChanged();
    },
  };
}

/** A named value that the host keeps; settings and custom properties differ in little but their class's name. */
export class KeyedValue extends ApiObject {
  static readonly facts: MemberFacts = {
    write: ["Delete"],
  } satisfies FactsOf<KeyedValue>;

  constructor(
    context: ApiContext,
    readonly className: string,
    private readonly store: ValueStore,
    private readonly key: string,
  ) {
    super(context);
  }

  get Key(): string {
    return this.key;
  }
  get _Id(): string {
    return this.key;
  }
  get Value(): unknown {
    const values = this.store.read();
    return values.has(this.key) ? values.get(this.key) : fail("ItemNotFound");
  }
  set Value(value: unknown) {
    this.store.change((values) => values.set(this.key, value));
  }
  get Type(): string {
    const value = this.Value;
    return typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String";
  }
  Delete(): void {
    this.store.change((values) => values.delete(this.key));
  }
}

/** The collection of such values. */
export abstract class KeyedValueCollection extends Collection<KeyedValue> {
  static readonly facts: MemberFacts = {
    write: ["Add"],
  } satisfies FactsOf<KeyedValueCollection>;

  protected abstract readonly itemClass: string;
  protected abstract readonly store: ValueStore;

  list(): KeyedValue[] {
    return [...this.store.read().keys()].map((key) => this.item(key));
  }
  /** Replaces a value of the same name. */
  Add(key: unknown, value: unknown): KeyedValue {
    if (typeof key !== "string" || key === "") fail("InvalidArgument");
    this.store.change((values) => values.set(this.existing(key) ?? key, value));
    return this.item(key);
  }
  GetItem(key: unknown): KeyedValue {
    return this.item(this.existing(key) ?? fail("ItemNotFound"));
  }
  GetItemOrNullObject(key: unknown): ApiObject {
    const existing = this.existing(key);
    return existing === undefined ? this.context.nothing() : this.item(existing);
  }
  DeleteAll(): void {
    this.store.change((values) => values.clear());
  }

  private existing(key: unknown): string | undefined {
    return [...this.store.read().keys()].find((known) => known.toLowerCase() === String(key).toLowerCase());
  }

  private item(key: string): KeyedValue {
    return new KeyedValue(this.context, this.itemClass, this.store, key);
  }
}
