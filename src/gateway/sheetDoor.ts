import type { Area, Visibility } from "../spreadsheet/grid";
import type { AddedBound } from "../spreadsheet/ooxml/sheets/addCells";
import type { Answer } from "./answer";
import type { CellsDoor } from "./cellsDoor";

/** What is known of a sheet without its cells. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  /** Left out where it can be seen. */
  readonly visibility?: Visibility;
  readonly isProtected: boolean;
}

/** A defined name of the sheet's own scope. */
export interface SheetName {
  readonly name: string;
  readonly remove: () => void;
}

/** A conditional format by formula, relative to the first of its cells. Colours are `#RRGGBB`. */
export interface NewRule {
  readonly formula: string;
  readonly fill: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly underlined?: boolean;
  /** It lies over all other rules. */
  readonly isFirst?: boolean;
  /** Around each cell. */
  readonly border?: { readonly line: "dash" | "dash-dot" | "dot"; readonly color: string };
}

/** A sheet, to be asked and told; what is told is done when the next request is sent. */
export interface SheetDoor {
  /** Fails where no request has told it. */
  askId(): Answer<string>;
  /** Null where the sheet is gone. */
  askState(): Answer<SheetState | null>;
  /** By address, or by place. */
  cells(place: string | Area): CellsDoor;
  /** What holds anything, of the whole sheet or of an address. */
  usedCells(within?: string): CellsDoor;
  /** The formula of a defined name of the sheet's own scope; null where there is none. */
  askName(name: string): Answer<string | null>;
  askNames(): Answer<readonly SheetName[]>;
  /** A defined name of the sheet's own scope that no list shows. */
  addHiddenName(name: string, formula: string): void;

  merge(addresses: readonly string[]): void;
  /** Points, by column. */
  setColumnWidths(widths: Readonly<Record<number, number>>): void;
  /** Lets a cell take numbers between bounds only. */
  addBound(bound: AddedBound): void;
  /** Closes all cells but these, without a password; how cells look may still be changed, and filters used. */
  protect(open: readonly string[]): void;
  /** Of a sheet without a password. */
  unprotect(): void;
  addRule(addresses: readonly string[], rule: NewRule): void;
  /** Makes it visible. */
  show(): void;
  /** Brings it to the front. */
  activate(): void;
  /** A copy of this name right behind it. */
  copyBehind(name: string): SheetDoor;
  remove(): void;
}
