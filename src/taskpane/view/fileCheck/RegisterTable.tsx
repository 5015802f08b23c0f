import { memo } from "react";
import type { RegisterRow } from "../../../report/register/rows";
import { fill, points } from "../../../language/fill";
import { nextOrder, type RegisterColumn, type RegisterOrder } from "../../state/fileCheck/registerView";
import { useTexts } from "../common/paneContext";
import "./Register.css";

/** What stands in a pane of 350 points; the others stand below the unit there. */
const narrow: ReadonlySet<RegisterColumn> = new Set(["unit", "total", "errors", "warnings"]);
const columns = [
  "unit",
  "year",
  "sheet",
  "total",
  "grade",
  "errors",
  "warnings",
  "unreasoned",
  "reviewed",
  "file",
] as const;

export interface RegisterTableProps {
  readonly rows: readonly RegisterRow[];
  readonly order: RegisterOrder | null;
  readonly onOrder: (order: RegisterOrder | null) => void;
  readonly onOpen: (file: string) => void;
}

/** 台账: a row a form. A click on a heading orders, one on a unit opens its file. */
export function RegisterTable({ rows, order, onOrder, onOpen }: RegisterTableProps) {
  const words = useTexts().fileCheck;
  return (
    <div className="register-box">
      <table className="register" aria-label={words.register}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={
                  column === "unit"
                    ? "register-unit"
                    : narrow.has(column)
                      ? "register-figure"
                      : "register-figure register-wide"
                }
                aria-sort={order?.column === column ? (order.descending ? "descending" : "ascending") : "none"}
              >
                <button type="button" className="register-head" onClick={() => onOrder(nextOrder(order, column))}>
                  {words.columns[column]}
                  <span aria-hidden>{order?.column === column ? (order.descending ? " ↓" : " ↑") : ""}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.file}\n${row.sheet}\n${row.form?.title?.address ?? ""}`} row={row} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="caption">{words.nothing}</p>}
    </div>
  );
}

interface RowProps {
  readonly row: RegisterRow;
  readonly onOpen: (file: string) => void;
}

const Row = memo(function Row({ row, onOpen }: RowProps) {
  const words = useTexts().fileCheck;
  const { errors, file, form, grade, problem, reviewed, sheet, total, unit, unreasoned, warnings, year } = row;
  const reason = problem?.startsWith(`${file}: `) ? problem.slice(file.length + 2) : problem;
  const again = reviewed === null ? "" : fill(words.reviewedAs, { reviewed });
  const more = form ? [again, year, sheet, file].filter((text) => text !== null && text !== "").join(" · ") : reason;
  const shown = (count: number) => (form ? count : "");
  return (
    <tr className={`register-row outcome-${row.outcome}`}>
      <td className="register-unit">
        <button type="button" className="link" onClick={() => onOpen(file)}>
          {form ? unit || words.noUnit : file}
        </button>
        <span className={form ? "caption register-more" : "caption"}>{more}</span>
      </td>
      <td className="register-wide">{year}</td>
      <td className="register-wide">{sheet}</td>
      <td className="register-number">{total === null ? "" : points(total)}</td>
      <td className="register-wide">{grade}</td>
      <td className={`register-number ${errors > 0 ? "register-errors" : ""}`}>{shown(errors)}</td>
      <td className={`register-number ${warnings > 0 ? "register-warnings" : ""}`}>{shown(warnings)}</td>
      <td className={`register-wide register-number ${unreasoned > 0 ? "register-errors" : ""}`}>
        {shown(unreasoned)}
      </td>
      <td className="register-wide register-number">{reviewed === null ? "" : points(reviewed)}</td>
      <td className="register-wide">{file}</td>
    </tr>
  );
});
