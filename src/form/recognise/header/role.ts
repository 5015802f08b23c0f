import type { Certainty, ColumnRole } from "../../columns";
import type { HeaderCell } from "./headerCells";

/** What a heading's column was taken for. */
export interface Role {
  readonly role: ColumnRole | null;
  readonly level: number | null;
  readonly certainty: Certainty;
}

export type Roles = Map<HeaderCell, Role>;
