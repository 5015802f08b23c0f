import type { Form } from "../../form/form";
import { parseAddress, parseCell } from "../../spreadsheet/address";
import type { CellContent, Grid } from "../../spreadsheet/grid";
import type { PlanCell } from "../../spreadsheet/plan";
import type { Finding } from "../finding";

/** What kind of change mends findings, however many. */
export type MendKind = "number" | "clean" | "sum" | "grade" | "weight" | "formula" | "rate";

/** What a cell is to hold: a number, a text that stays one, or a formula. */
export type Mended = Exclude<PlanCell, null>;

/** One cell before and after. */
export interface MendEdit {
  readonly sheet: string;
  readonly address: string;
  /** What the cell belongs to: a line, the total; `""` where it has no name. */
  readonly line: string;
  /** As the sheet stores it: a formula with `=`, or the value. It is changed only as long as this still stands there. */
  readonly from: CellContent;
  readonly to: Mended;
  /** What `to` gives, where it is a formula and that is known. */
  readonly gives?: number;
  /** It can mean nothing else; what could is offered and never taken for granted. */
  readonly sure: boolean;
}

/** What mends a finding without anything being typed. */
export interface Mend {
  readonly kind: MendKind;
  readonly edits: readonly MendEdit[];
}

/** What a mend is made of. */
export interface Scene {
  readonly form: Form;
  /** The form's own sheet and those that belong to it. */
  readonly grids: readonly Grid[];
  /** Everything that was found. */
  readonly findings: readonly Finding[];
}

export type Mender = (finding: Finding, scene: Scene) => Mend | null;

/** What a cell stores; undefined on a sheet that was not read. */
export function storedAt(grids: readonly Grid[], sheet: string, address: string): CellContent | undefined {
  const grid = grids.find((each) => each.sheet === sheet);
  const place = parseCell(address) ?? parseAddress(address);
  if (!grid || !place) return undefined;
  return grid.formulas[place.row - grid.top]?.[place.column - grid.left] ?? "";
}

export const isFormula = (stored: CellContent | undefined): boolean =>
  typeof stored === "string" && stored.startsWith("=");
