import type { ScoreCell } from "../../cell";
import type { Form } from "../../form";
import { figuresInRow } from "../funding/acrossTable";
import type { GridReader } from "../grid/gridReader";
import { labelledParts, type LabelledPart } from "../head/labelledParts";
import { isKnownLabel, plainLabel } from "../head/labels";
import { withoutBrackets } from "../plainText";
import { besideLabel, isTotalLabel, pointsIn, scoreInLabel, stated } from "./statedPoints";

/** In the head the points that the whole form reached need no word for a sum: 评价得分, 得分. */
const ofHead = /^(自评|自我评价|评价|考核|绩效|项目|部门|单位|年度|整体|最终)*(得分|评分|自评分)(情况|结果)?$/;

/** Beside the budget and what was spent 得分 is that of the execution rate. */
const isFundRow = (reader: GridReader, row: number): boolean =>
  figuresInRow(reader, row).some(({ role }) => role === "budget" || role === "spent" || role === "rate");

/** Among other labels of the head; a table of funds may have a column of that name, or stand right below. */
const isAmongLabels = (reader: GridReader, row: number): boolean =>
  !isFundRow(reader, row) &&
  !isFundRow(reader, row + 1) &&
  reader.row(row).some((cell) => isKnownLabel(cell) && !ofHead.test(plainLabel(cell)) && !isTotalLabel(cell));

/** Of several labels in one cell the one that states the total. */
function totalPart(cell: string): LabelledPart | undefined {
  const parts = labelledParts(cell);
  return (
    parts.find(({ label }) => isTotalLabel(label)) ??
    parts.find(({ label, value }) => ofHead.test(plainLabel(label)) && pointsIn(value) !== null)
  );
}

/** Points beside a label of the head, or below it where nothing stands beside. */
function scoreBeside(reader: GridReader, row: number, column: number, end: number): ScoreCell | null {
  const beside = besideLabel(reader, row, column);
  const area = reader.area(row, column);
  const below = area.row + area.rows;
  for (const [at, where] of [
    [row, beside],
    [below, area.column],
  ] as const) {
    const points = at < end ? pointsIn(reader.value(at, where)) : null;
    if (points !== null) return stated(reader, at, where, points);
  }
  return null;
}

/** What one cell of the head says of the total: the label alone, or with its points, perhaps beside other labels. */
function totalIn(reader: GridReader, row: number, column: number, end: number): Form["total"] {
  const cell = reader.value(row, column);
  if (typeof cell !== "string" || cell === "") return null;
  const mayBeBare = ofHead.test(withoutBrackets(plainLabel(cell))) && isAmongLabels(reader, row);
  const part = totalPart(cell);
  const isAlone = (isTotalLabel(cell) || mayBeBare) && (!part || part.value === "");
  const inside = (): ScoreCell | null => {
    const points = part ? pointsIn(part.value) : null;
    if (points !== null) return stated(reader, row, column, points);
    return part ? scoreInLabel(reader, row, column) : null;
  };
  const score = isAlone ? scoreBeside(reader, row, column, end) : inside();
  const label = part?.label ?? cell.trim();
  return score && { label, weight: null, weightAddress: reader.address(row, column), score };
}

/** The total that a form states in its head (自评总分), from a row down to the one above the table. */
export function headTotal(reader: GridReader, from: number, end: number): Form["total"] {
  for (let row = from; row < end; row++) {
    for (let column = 0; column < reader.row(row).length; column++) {
      const total = totalIn(reader, row, column, end);
      if (total) return total;
    }
  }
  return null;
}
