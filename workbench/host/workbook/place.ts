import type { Area } from "../basics/address";
import type { Sheet } from "./sheet";

/** A sheet and cells on it. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}
