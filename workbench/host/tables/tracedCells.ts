import { mapNames } from "../../../src/spreadsheet/formulas/names";
import { type Reference, referencesIn } from "../../../src/spreadsheet/formulas/references";
import { type Area, bounding, intersect } from "../basics/address";
import { subtract } from "../rules/areaLists";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import type { Place } from "../workbook/place";
import type { Sheet } from "../workbook/sheet";
import { type PlacedFormula, placedFormulas } from "./placedFormulas";

/** Names that stand for names; deeper is a circle. */
const DEEPEST = 20;

/** The cells of each sheet, in the order of the sheets. */
export type AreasBySheet = readonly { readonly sheet: Sheet; readonly areas: readonly Area[] }[];

/** What formulas refer to, and which formulas refer to cells (Excel's precedents and dependents). */
export class TracedCells {
  private readonly sheets: ReadonlyMap<string, Sheet>;
  private formulas: readonly { readonly place: Place; readonly refers: readonly Place[] }[] | undefined;

  constructor(private readonly workbook: OpenWorkbook) {
    this.sheets = new Map(workbook.sheets().map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  /** The cells that the formulas in a range refer to; `all`: and those that these come from. */
  precedents(range: Place, all: boolean): AreasBySheet {
    return this.reached(range, all, (from) =>
      this.list().flatMap(({ place, refers }) => (touches(place, from) ? refers : [])),
    );
  }

  /** The cells with formulas that refer to a range; `all`: and those that refer to these. */
  dependents(range: Place, all: boolean): AreasBySheet {
    return this.reached(range, all, (from) =>
      this.list().flatMap(({ place, refers }) => (refers.some((cells) => touches(cells, from)) ? [place] : [])),
    );
  }

  private reached(range: Place, all: boolean, step: (from: Place) => readonly Place[]): AreasBySheet {
    const found = new Map<string, Area[]>();
    let next: readonly Place[] = [range];
    do {
      const fresh: Place[] = [];
      for (const from of next)
        for (const { sheet, area } of step(from)) {
          const known = found.get(sheet.id) ?? [];
          const added = subtract([area], known);
          fresh.push(...added.map((part) => ({ sheet, area: part })));
          found.set(sheet.id, [...known, ...added]);
        }
      next = fresh;
    } while (all && next.length > 0);
    return this.workbook.sheets().flatMap((sheet) => {
      const areas = found.get(sheet.id);
      return areas ? [{ sheet, areas: joined(areas) }] : [];
    });
  }

  private list() {
    return (this.formulas ??= placedFormulas(this.workbook.sheets(), () => true).flatMap((formula) => {
      const sheet = this.workbook.findSheet(formula.sheetId);
      if (!sheet) return [];
      const area = { row: formula.row, column: formula.column, rows: 1, columns: 1 };
      return [{ place: { sheet, area }, refers: this.refersTo(formula, sheet) }];
    }));
  }

  private refersTo(placed: PlacedFormula, sheet: Sheet): Place[] {
    const plain = this.workbook.spelling.shown(this.workbook.tableFormulas.resolved(placed.formula, placed));
    return referencesIn(this.withoutNames(plain, sheet.id), sheet.name).flatMap((reference) => this.placeOf(reference));
  }

  private withoutNames(formula: string, sheetId: string, depth = 0): string {
    if (depth > DEEPEST) return formula;
    return mapNames(formula, (name) => {
      const meant = this.workbook.names.formulaOf(name, sheetId);
      return meant === undefined ? undefined : `(${this.withoutNames(meant.replace(/^=/, ""), sheetId, depth + 1)})`;
    });
  }

  private placeOf({ sheet: name, area }: Reference): Place[] {
    const sheet = this.sheets.get(name.toLowerCase());
    return sheet ? [{ sheet, area }] : [];
  }
}

const touches = (a: Place, b: Place): boolean => a.sheet.id === b.sheet.id && intersect(a.area, b.area) !== undefined;

/** Areas that together make a rectangle become one. */
function joined(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
  for (let i = 0; i < sorted.length; i++)
    for (let j = 0; j < sorted.length; j++) {
      const [a, b] = [sorted[i], sorted[j]];
      if (i === j || !a || !b) continue;
      const both = bounding(a, b);
      if (both.rows * both.columns !== a.rows * a.columns + b.rows * b.columns) continue;
      sorted.splice(Math.max(i, j), 1);
      sorted[Math.min(i, j)] = both;
      return joined(sorted);
    }
  return sorted;
}
