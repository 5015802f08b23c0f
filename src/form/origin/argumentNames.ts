import type { ParameterNames } from "../../rubric/explanation/parameterInWords";
import type { RuleCall } from "../../rubric/formula/addinCall";
import { ruleByName } from "../../rubric/rules";
import { referencesIn, singleCells, type Reference } from "../../spreadsheet/formulas/references";
import { sourcesOf } from "./inputs";
import type { KnownSheets } from "./knownSheets";
import { formulaOf, noteBeside, shownCell } from "./shownGrid";

interface PlacedArgument {
  /** As the rule names it in messages: `rate`, or `count2` for the second pair. */
  readonly name: string;
  readonly cells: readonly Reference[];
}

/** The arguments of a call that are cells or ranges. */
function placedArguments({ name, args }: RuleCall, sheet: string): readonly PlacedArgument[] {
  const parameters = ruleByName(name)?.parameters ?? [];
  const fixed = parameters.filter(({ repeating }) => !repeating);
  const pairs = parameters.filter(({ repeating }) => repeating);
  return args.flatMap((argument, at) => {
    const [reference] = argument === null ? [] : referencesIn(argument, sheet);
    if (reference?.text !== argument) return [];
    const again = at - fixed.length;
    const repeated = `${pairs[again % pairs.length]?.name ?? ""}${Math.floor(again / pairs.length) + 1}`;
    return [{ name: fixed[at]?.name ?? repeated, cells: singleCells(reference) }];
  });
}

const isBlank = ({ sheet, area: { row, column } }: Reference, sheets: KnownSheets): boolean => {
  const grid = sheets.find(sheet);
  return grid !== undefined && shownCell(grid, row, column) === "";
};

/** A computed cell is blank because something that it takes is: that is what somebody has to fill in. */
function blankSource(cell: Reference, sheets: KnownSheets): Reference {
  const grid = sheets.find(cell.sheet);
  const formula = (grid && formulaOf(grid, cell.area.row, cell.area.column)) ?? "";
  const source = sourcesOf(cell, sheets)
    // What keeps the cell blank once it is filled in, as a level does a rate, is not waited for.
    .filter(({ text }) => !formula.includes(`${text}<>""`))
    .flatMap(singleCells)
    .find((each) => isBlank(each, sheets));
  return isBlank(cell, sheets) && source ? blankSource(source, sheets) : cell;
}

function nameOf(cell: Reference, sheets: KnownSheets): string {
  const { sheet, area } = blankSource(cell, sheets);
  const grid = sheets.find(sheet);
  return grid ? sheets.label(grid, area.row, area.column) : "";
}

/** What the parameters of a call are called on the sheets: by a heading or a question instead of 次数1. */
export function argumentNames(call: RuleCall, sheet: string, sheets: KnownSheets): ParameterNames {
  const names = placedArguments(call, sheet).flatMap(({ name, cells }) =>
    cells.map((cell, at) => [cells.length === 1 ? name : `${name}${at + 1}`, nameOf(cell, sheets)] as const),
  );
  return new Map(names.filter(([, name]) => name !== ""));
}

/** A question whose answer decides whether the rule applies (预算和决算是否都已公开), and that nobody has answered; null otherwise. */
export function openQuestion(formula: string, sheet: string, sheets: KnownSheets): string | null {
  const asked = referencesIn(formula, sheet).find((cell) => {
    const isCompared = formula.split(`${cell.text}="`).some((rest, at) => at > 0 && !rest.startsWith('"'));
    return isCompared && isBlank(cell, sheets);
  });
  return asked ? nameOf(asked, sheets) : null;
}

/** True where a blank argument computes, and what stands beside it says why nothing came out. */
export const isSaidBeside = (call: RuleCall, sheet: string, sheets: KnownSheets): boolean =>
  placedArguments(call, sheet)
    .flatMap(({ cells }) => cells)
    .some((cell) => {
      const { row, column } = cell.area;
      const grid = sheets.find(cell.sheet);
      const computes = grid !== undefined && formulaOf(grid, row, column) !== null;
      return computes && isBlank(cell, sheets) && noteBeside(grid, row, column) !== "";
    });

/** A cell that a call takes: its parameter's name in the code, and in a range its number, as the steps count: 第 2 项. */
export interface ArgumentCell {
  readonly cell: Reference;
  readonly name: string;
  readonly number: number | null;
}

export const argumentCells = (call: RuleCall, sheet: string): readonly ArgumentCell[] =>
  placedArguments(call, sheet).flatMap(({ name, cells }) =>
    cells.map((cell, at) => ({ cell, name, number: cells.length === 1 ? null : at + 1 })),
  );
