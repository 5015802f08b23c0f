import type { Area } from "../../../spreadsheet/grid";

/** A text of the form and the area over which it stands. */
export interface PlacedText {
  readonly area: Area;
  readonly text: string;
}
