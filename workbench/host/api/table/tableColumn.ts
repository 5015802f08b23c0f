import type { Area } from "../../basics/address";
import { fail } from "../../basics/errors";
import type { CellValue } from "../../../../src/spreadsheet/ooxml/workbookData";
import type { HostCore } from "../../hostCore";
import { deleteColumn, nameColumn } from "../../tables/tableColumns";
import { bodyArea, columnNames, columnOf, headerArea, type PlacedTable, totalArea } from "../../workbook/tableState";
import { ApiObject } from "../base/apiObject";
import type { Range } from "../range/range";
import { TableFilter } from "./tableFilter";

/** A column of a table. */
export class TableColumn extends ApiObject {
  readonly className = "TableColumn";

  constructor(
    core: HostCore,
    private readonly tableId: string,
    private readonly id: number,
  ) {
    super(core);
  }

  get Id(): number {
    return this.id;
  }
  get Index(): number {
    const index = this.placed.table.columns.findIndex(({ id }) => id === this.id);
    return index >= 0 ? index : fail("ItemNotFound");
  }
  get Name(): string {
    return columnNames(this.placed)[this.Index] ?? fail("ItemNotFound");
  }
  set Name(name: unknown) {
    nameColumn(this.placed, this.id, name);
  }
  get Values(): CellValue[][] | null {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }
  get Filter(): TableFilter {
    return new TableFilter(this.core, this.tableId, this.id);
  }

  GetRange(): Range {
    return this.part(this.placed.table.area);
  }
  GetHeaderRowRange(): Range {
    return this.part(headerArea(this.placed.table));
  }
  GetDataBodyRange(): Range {
    return this.part(bodyArea(this.placed.table));
  }
  GetTotalRowRange(): Range {
    return this.part(totalArea(this.placed.table));
  }
  Delete(): void {
    deleteColumn(this.placed, this.Index);
  }

  private get placed(): PlacedTable {
    return this.core.tables.get(this.tableId);
  }

  private part(area: Area | undefined): Range {
    return this.core.range(this.placed.sheet, columnOf(area ?? fail("ItemNotFound"), this.Index));
  }
}
