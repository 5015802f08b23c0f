import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { type Area, intersect } from "../basics/address";
import type { Place } from "../workbook/place";
import { rules } from "./rules";

interface Step {
  readonly rows: number;
  readonly columns: number;
}

const moved = (area: Area, { rows, columns }: Step): Area => ({
  ...area,
  row: area.row + rows,
  column: area.column + columns,
});

/** From the source to each place where the target has it; the target begins with one. */
function steps(source: Area, target: Area): Step[] {
  const result: Step[] = [];
  for (let row = target.row; row < target.row + target.rows; row += source.rows)
    for (let column = target.column; column < target.column + target.columns; column += source.columns)
      result.push({ rows: row - source.row, columns: column - source.column });
  return result;
}

/**
 * Takes along what holds for the source, in the place of what holds for the target: a paste brings conditional formats with formats, and
 * validation too where it brings everything. Each rule becomes another for all of its copies; what its formulas refer to moves with them.
 */
export function copyRules(from: Place, to: Place, kind: "All" | "Formats"): void {
  const { row, column } = from.area;
  const source = from.sheet.clip(from.area);
  if (!source) return;
  const lexer = from.sheet.workbook.engine.injector.get(LexerTreeBuilder);
  const copies = steps(source, to.area);
  const areasOf = (areas: readonly Area[]): Area[] =>
    areas.flatMap((area) => {
      const common = intersect(area, { ...source, row, column });
      return common ? copies.map((step) => moved(common, step)) : [];
    });
  /** A rule's formulas are those of its first cell. */
  const formulas = (areas: readonly Area[], copied: readonly Area[]): ((formula: string) => string) => {
    const [first, then] = [areas[0], copied[0]];
    return (formula) =>
      first && then
        ? lexer.moveFormulaRefOffset(`=${formula}`, then.column - first.column, then.row - first.row).replace(/^=/, "")
        : formula;
  };
  const conditional = rules.conditional.list(from.sheet, [source]);
  const validation = kind === "All" ? rules.validation.list(from.sheet, [source]) : [];
  rules.conditional.clear(to.sheet, [to.area]);
  if (kind === "All") rules.validation.clear(to.sheet, [to.area]);
  // The first of them is to come first again.
  for (const { areas, id: _id, priority: _priority, stopIfTrue, ...rule } of [...conditional].reverse()) {
    const copied = areasOf(areas);
    const { formula } = rule;
    const own = formula === undefined ? {} : { formula: formulas(areas, copied)(formula) };
    rules.conditional.add(to.sheet, copied, { ...rule, ...own }, stopIfTrue);
  }
  for (const { areas, ...rule } of validation) {
    const copied = areasOf(areas);
    const shift = (formula: string | undefined): string | undefined => {
      const isList = rule.kind === "list" && !formula?.startsWith("=");
      if (formula === undefined || isList) return formula;
      const text = formulas(areas, copied)(formula.replace(/^=/, ""));
      return formula.startsWith("=") ? `=${text}` : text;
    };
    const [formula1, formula2] = [shift(rule.formula1), shift(rule.formula2)];
    rules.validation.set(to.sheet, copied, {
      ...rule,
      ...(formula1 === undefined ? {} : { formula1 }),
      ...(formula2 === undefined ? {} : { formula2 }),
    });
  }
}
