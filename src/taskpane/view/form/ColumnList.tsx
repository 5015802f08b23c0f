import { correctionsOf, type CorrectedSheet } from "../../../form/corrections/keptCorrection";
import type { MappedColumn } from "../../state/mapping";
import { Offers } from "../common/Offers";
import { usePane, useTexts } from "../common/paneContext";
import { ColumnRow } from "./ColumnRow";
import "./ColumnList.css";

export interface ColumnListProps {
  readonly of: CorrectedSheet;
  readonly columns: readonly MappedColumn[];
}

/** What the columns of a sheet were taken for, each to be corrected, and the way back to what the recogniser says. */
export function ColumnList({ of: { sheetId, sheet }, columns }: ColumnListProps) {
  const of = { sheetId, sheet };
  const corrected = usePane(({ corrections }) => correctionsOf(corrections, of).length > 0);
  return (
    <>
      <ul className="columns">
        {columns.map((column) => (
          <ColumnRow key={column.address} of={of} column={column} />
        ))}
      </ul>
      <p className="caption columns-hint">{useTexts().columns.undoLost}</p>
      <Offers place="columns" seen={{ of, corrected }} />
    </>
  );
}
