import type { CSSProperties } from "react";

/** Where a row of a long list is drawn, and which one it is. */
export interface RowPlace {
  readonly ref: (row: HTMLLIElement | null) => void;
  readonly "data-index": number;
  readonly "aria-setsize": number;
  readonly "aria-posinset": number;
  readonly style: CSSProperties;
}
