import { parseAddress } from "../../../spreadsheet/address";
import type { Area } from "../../../spreadsheet/grid";
import type { PlanCell, SheetPlan } from "../../../spreadsheet/plan";
import "./packs.css";

const textOf = (cell: PlanCell | undefined): string =>
  cell === null || typeof cell === "object" ? "" : String(cell ?? "");

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** A planned sheet as a plain table: its texts, widths and merged cells. Formulas show nothing yet. */
export function PlanTable({ plan }: { readonly plan: SheetPlan }) {
  const merges = plan.merges.flatMap((merge) => parseAddress(merge) ?? []);
  const bold = plan.styles
    .filter(({ style }) => style.bold)
    .flatMap(({ ranges }) => ranges.flatMap((range) => parseAddress(range) ?? []));
  const left = plan.styles
    .filter(({ style }) => style.horizontal === "Left")
    .flatMap(({ ranges }) => ranges.flatMap((range) => parseAddress(range) ?? []));
  const total = plan.columnWidths.reduce((sum, width) => sum + width, 0);
  return (
    <table className="plan-table" aria-hidden>
      <colgroup>
        {plan.columnWidths.map((width, column) => (
          <col key={column} style={{ width: `${(100 * width) / total}%` }} />
        ))}
      </colgroup>
      <tbody>
        {plan.cells.map((cells, row) => (
          <tr key={row} style={{ height: `${(plan.rowHeights[row] ?? 0) * 0.6}px` }}>
            {cells.map((cell, column) => {
              const merge = merges.find((area) => holds(area, row, column));
              if (merge && (merge.row !== row || merge.column !== column)) return null;
              const isBold = bold.some((area) => holds(area, row, column));
              const isLeft = left.some((area) => holds(area, row, column));
              return (
                <td
                  key={column}
                  rowSpan={merge?.rows ?? 1}
                  colSpan={merge?.columns ?? 1}
                  className={`${isBold ? "bold" : ""} ${isLeft ? "left" : ""}`}
                >
                  {textOf(cell)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
