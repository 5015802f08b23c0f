import type { TabClaims } from "./tabClaims";

/** The id of the next journal, claimed before it is needed: while somebody types, the answer comes late. */
export class ReservedId {
  private reserved?: Promise<string>;

  constructor(private readonly claims: Pick<TabClaims, "claim">) {}

  /** Claims one anew; the one before it was taken. */
  reserve(): void {
    this.reserved = this.claimed();
  }

  /** Rejects where it could not be claimed. */
  next(): Promise<string> {
    return (this.reserved ??= this.claimed());
  }

  /** It could not be claimed, or may be another tab's by now. */
  forget(): void {
    this.reserved = undefined;
  }

  private claimed(): Promise<string> {
    const id = newId();
    const claimed = this.claims.claim(id).then(() => id);
    // Whoever needs it hears of it.
    claimed.catch(() => undefined);
    return claimed;
  }
}

/** `crypto.randomUUID` is there over https only. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");
}
