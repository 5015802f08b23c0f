import type { CallSite } from "./addInFunction";

/** A function that the add-in was asked for. */
export interface Call {
  readonly id: number;
  /** Where, which function, with what: the same call is made once. */
  readonly key: string;
  readonly site: CallSite;
  readonly functionId: string;
  readonly values: readonly unknown[];
  /** Goes on giving results. */
  readonly stream: boolean;
  /** Wants to know when its result is no longer needed. */
  readonly cancelable: boolean;
  readonly wantsAddress: boolean;
  /** The cells that the arguments come from, "" for others; where the function wants them. */
  readonly parameterAddresses: readonly string[] | undefined;
  /** What the cell held when the call was made. */
  readonly formula: string | undefined;
}

/** Calls that are under way. */
export class Calls {
  private readonly byKey = new Map<string, Call>();
  private readonly byId = new Map<number, Call>();
  private count = 0;

  /** True while results are owed; streams give theirs when they like. */
  get owed(): boolean {
    return this.list().some(({ stream }) => !stream);
  }

  list(): Call[] {
    return [...this.byId.values()];
  }
  has(key: string): boolean {
    return this.byKey.has(key);
  }
  find(id: number): Call | undefined {
    return this.byId.get(id);
  }

  begin(call: Omit<Call, "id">): Call {
    const begun = { ...call, id: ++this.count };
    this.byKey.set(begun.key, begun);
    this.byId.set(begun.id, begun);
    return begun;
  }
  end({ id, key }: Call): void {
    this.byId.delete(id);
    this.byKey.delete(key);
  }
  clear(): void {
    this.byId.clear();
    this.byKey.clear();
  }
}
