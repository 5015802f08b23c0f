import { parseNumeral } from "../../../rubric/argument";
import { placeIn } from "../../../rubric/formula/cellScore";
import { withoutSign } from "../../../rubric/formula/signedFigure";
import type { CellQuantity, Quantity } from "../../../rubric/quantity";
import { greatestShare } from "../../../rubric/quantityFormula";
import { parseAddress } from "../../../spreadsheet/address";
import type { CellContent, Grid } from "../../../spreadsheet/grid";
import type { FormLine } from "../../form";

/** No number can be had: a person gives the score. */
const NONE = undefined;

const isBlank = (content: CellContent): boolean => typeof content === "string" && content.trim() === "";

/** A figure behind a sign, as the formula takes it. */
function targetOf(content: CellContent): number | "" | undefined {
  if (typeof content === "number") return content;
  if (typeof content !== "string") return NONE;
  return isBlank(content) ? "" : (parseNumeral(withoutSign(content.trim())) ?? NONE);
}

function valueOf({ cell, of, holds }: CellQuantity, at: (place: string) => CellContent): CellContent | undefined {
  const content = at(cell);
  if (isBlank(content)) return "";
  if (holds === "answer") return content;
  if (of !== undefined) {
    const [reached, wanted] = [content, targetOf(at(of))];
    if (wanted === "") return "";
    return typeof reached === "number" && wanted ? reached / wanted : NONE;
  }
  if (holds === "target") return targetOf(content);
  if (typeof content !== "number" || (holds === "share" && content > greatestShare)) return NONE;
  return content;
}

/**
 * What stands on the form itself for a quantity of a line: `""` where it is not filled in, undefined where it is nothing that the
 * rule can take. It agrees with the formula that {@link cellScoreFormula} writes.
 */
export function cellReader(
  { values, top, left }: Grid,
  { score }: FormLine,
): (quantity: Quantity) => CellContent | undefined {
  const row = (parseAddress(score.address)?.row ?? 0) + 1;
  const at = (place: string): CellContent => {
    const area = parseAddress(placeIn(place, row));
    return (area && values[area.row - top]?.[area.column - left]) ?? "";
  };
  return (quantity) => (quantity.kind === "cell" ? valueOf(quantity, at) : NONE);
}
