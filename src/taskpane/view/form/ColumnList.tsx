import { correctionsOf, type CorrectedSheet } from "../../../form/corrections/keptCorrection";
import type { MappedColumn } from "../../state/mapping";
import { ColumnRow } from "./ColumnRow";
import { SmallTask } from "../common/SmallTask";
import { usePane } from "../common/paneContext";

export interface ColumnListProps {
  readonly of: CorrectedSheet;
  readonly columns: readonly MappedColumn[];
}

/** What the columns of a sheet were taken for, each to be corrected, and the way back to what the recogniser says. */
export function ColumnList({ of: { sheetId, sheet }, columns }: ColumnListProps) {
  const { state, texts } = usePane();
  const of = { sheetId, sheet };
  return (
    <>
      <ul className="columns">
        {columns.map((column) => (
          <ColumnRow key={column.address} of={of} column={column} />
        ))}
      </ul>
      {correctionsOf(state.corrections, of).length > 0 && (
        <SmallTask task={{ kind: "uncorrect", of }} label={texts.columns.restore} busy={texts.busy.looking} />
      )}
    </>
  );
}
