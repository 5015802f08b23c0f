/** Those who want to hear of something, in the order in which they asked. */
export class Listeners<T> {
  private readonly all = new Set<(told: T) => void>();

  /** Returns the way to hear no more. */
  add(listener: (told: T) => void): () => void {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }

  tell(told: T): void {
    for (const listener of this.all) listener(told);
  }
}
