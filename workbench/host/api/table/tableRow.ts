import type { CellValue } from "../../../../src/spreadsheet/ooxml/workbookData";
import { fail } from "../../basics/errors";
import type { HostCore } from "../../hostCore";
import { deleteRows } from "../../tables/tableRows";
import { bodyArea, rowCount } from "../../workbook/tableState";
import { ApiObject } from "../base/apiObject";
import type { Range } from "../range/range";

/** A row of a table: the one that is at the index when it is used. */
export class TableRow extends ApiObject {
  readonly className = "TableRow";

  constructor(
    core: HostCore,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super(core);
  }

  get Index(): number {
    return this.index;
  }
  get Values(): CellValue[][] | null {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    const placed = this.core.tables.get(this.tableId);
    if (this.index >= rowCount(placed)) fail("ItemNotFound");
    const body = bodyArea(placed.table);
    return this.core.range(placed.sheet, { ...body, row: body.row + this.index, rows: 1 });
  }
  Delete(): void {
    deleteRows(this.core.tables.get(this.tableId), this.index, 1);
  }
}
