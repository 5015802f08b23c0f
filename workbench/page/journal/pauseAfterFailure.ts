/** After a failure the next attempt waits so long, after each further one twice as long, in milliseconds. */
const AGAIN_AFTER = { first: 1_000, most: 30_000 } as const;

/** How long to leave something alone that has failed. */
export class PauseAfterFailure {
  private until = 0;
  private next: number = AGAIN_AFTER.first;

  constructor(private readonly now: () => number = Date.now) {}

  get lasts(): boolean {
    return this.now() < this.until;
  }

  begin(): void {
    this.until = this.now() + this.next;
    this.next = Math.min(2 * this.next, AGAIN_AFTER.most);
  }

  /** It has not failed. */
  over(): void {
    this.next = AGAIN_AFTER.first;
  }
}
