import { fill } from "../../../language/fill";
import { usePane, usePaneDoor, useFirstTexts } from "./paneParts";

export interface CellLinkProps {
  readonly sheet: string;
  readonly address: string;
  /** Stands for the cell's name. */
  readonly label?: string;
}

/** Leads to a cell. */
export function CellLink({ sheet, address, label }: CellLinkProps) {
  const { perform } = usePaneDoor();
  const { finding } = useFirstTexts();
  const own = usePane(({ form }) => form?.sheet === sheet);
  const name = own ? address : fill(finding.cellOf, { sheet, address });
  return (
    <button
      type="button"
      className="link"
      title={name}
      // Excel finds a sheet by its name as well as by its id.
      onClick={() => void perform({ kind: "go", sheetId: sheet, address })}
    >
      {label ?? name}
    </button>
  );
}
