import type { Area } from "../basics/address";

/** Where cells go that make room, or that close a gap. */
export type Shift = "Down" | "Right" | "Up" | "Left";

/** What was done to cells as a whole and no single command of the grid tells; whoever speaks with the add-in tells it on. */
export type Deed =
  | { readonly kind: "cellsShifted"; readonly sheetId: string; readonly area: Area; readonly shift: Shift }
  | { readonly kind: "rowsHidden"; readonly sheetId: string; readonly area: Area; readonly hidden: boolean }
  | { readonly kind: "sorted"; readonly sheetId: string; readonly area: Area; readonly byColumns: boolean }
  | {
      readonly kind: "tableAdded" | "tableRemoved";
      readonly sheetId: string;
      readonly id: string;
      readonly name: string;
    };
