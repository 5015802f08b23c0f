/** What a clerk need not say twice: the own unit, and the packs used last. It stays on this machine, and travels in no workbook. */
export interface RememberedInsertion {
  readonly unit: string;
  /** Ids, the last one first. */
  readonly recent: readonly string[];
}
