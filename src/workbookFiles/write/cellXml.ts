import { cellAddress } from "../../spreadsheet/address";
import type { CellContent } from "../../spreadsheet/grid";
import type { PlanCell } from "../../spreadsheet/plan";
import type { SharedTexts } from "./sharedTexts";
import { storedFormula } from "./storedFormula";
import { element, escapeXml } from "./xml";

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** Whether Excel would make a formula of the text as soon as somebody opens its cell and leaves it again. */
export const looksLikeFormula = (cell: PlanCell): boolean => typeof cell === "string" && /^[=+\-@]/.test(cell);

interface Result {
  readonly type: string | undefined;
  readonly value: string;
}

/** How a formula's result is stored; a computed blank text is a result too. */
function resultOf(content: CellContent): Result {
  if (typeof content === "number") return { type: undefined, value: String(content) };
  if (typeof content === "boolean") return { type: "b", value: content ? "1" : "0" };
  return { type: ERROR.test(content) ? "e" : "str", value: escapeXml(content) };
}

function formulaXml(r: string, s: number, formula: string, result: CellContent | undefined): string {
  const f = element("f", {}, escapeXml(storedFormula(formula)));
  if (result === undefined) return element("c", { r, s }, f);
  const { type, value } = resultOf(result);
  return element("c", { r, s, t: type }, f, `<v>${value}</v>`);
}

/**
 * One cell; `""` where it holds nothing and looks like nothing.
 * @param result what the cell's formula gives; undefined where that is not known
 */
export function cellXml(
  [row, column]: readonly [number, number],
  cell: PlanCell,
  style: number,
  result: CellContent | undefined,
  texts: SharedTexts,
): string {
  const r = cellAddress(row, column);
  if (cell === null || cell === "") return style === 0 ? "" : element("c", { r, s: style });
  if (typeof cell === "object") return formulaXml(r, style, cell.formula, result);
  return typeof cell === "number"
    ? element("c", { r, s: style }, `<v>${cell}</v>`)
    : element("c", { r, s: style, t: "s" }, `<v>${texts.number(cell)}</v>`);
}
