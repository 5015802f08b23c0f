/** Excel keeps so many copies for an add-in until it closes them. */
const MOST_COPIES = 2;

/** Copies of the open file that the add-in reads piece by piece (`document.getFileAsync`). They are forgotten with the page that asked. */
export class DocumentCopies {
  private readonly copies = new Map<number, { readonly bytes: Uint8Array; readonly slice: number }>();
  private last = 0;

  /** Undefined where too many are open. */
  open(bytes: Uint8Array, slice: number): number | undefined {
    if (this.copies.size >= MOST_COPIES) return undefined;
    this.copies.set(++this.last, { bytes, slice });
    return this.last;
  }

  /** The bytes of a piece, as the library hands them on; undefined where there is no such copy or piece. */
  piece(handle: number, index: number): number[] | undefined {
    const copy = this.copies.get(handle);
    const from = index * (copy?.slice ?? 0);
    if (copy === undefined || !(index >= 0) || from >= copy.bytes.length) return undefined;
    return [...copy.bytes.subarray(from, from + copy.slice)];
  }

  close(handle: number): void {
    this.copies.delete(handle);
  }

  clear(): void {
    this.copies.clear();
  }
}
