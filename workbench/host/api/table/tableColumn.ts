import type { Area } from "../../basics/address";
import { fail } from "../../basics/errors";
import type { CellValue } from "../../../../src/spreadsheet/ooxml/workbookData";
import { deleteColumn, nameColumn } from "../../tables/tableColumns";
import { bodyArea, columnOf, headerArea, totalArea } from "../../workbook/tables/tableState";
import { type ApiContext, ApiObject } from "../base/apiObject";
import { TableFilter } from "./tableFilter";
import { readValues } from "../../cells/readValues";
import { writeValues } from "../../cells/writeValues";
import { tableById } from "../../tables/tables";
import { columnNames, type PlacedTable } from "../../tables/tableCells";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** A column of a table. */
export class TableColumn extends ApiObject {
  static readonly facts: MemberFacts = {
    write: ["Name", "Values", "Delete"],
  } satisfies FactsOf<TableColumn>;

  readonly className = "TableColumn";

  constructor(
    context: ApiContext,
    private readonly tableId: string,
    private readonly id: number,
  ) {
    super(context);
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
    const { sheet, table } = this.placed;
    return readValues(sheet, columnOf(table.area, this.Index));
  }
  set Values(values: unknown) {
    const { sheet, table } = this.placed;
    writeValues(sheet, columnOf(table.area, this.Index), values);
  }
  get Filter(): TableFilter {
    return new TableFilter(this.context, this.tableId, this.id);
  }

  GetRange(): ApiObject {
    return this.part(this.placed.table.area);
  }
  GetHeaderRowRange(): ApiObject {
    return this.part(headerArea(this.placed.table));
  }
  GetDataBodyRange(): ApiObject {
    return this.part(bodyArea(this.placed.table));
  }
  GetTotalRowRange(): ApiObject {
    return this.part(totalArea(this.placed.table));
  }
  Delete(): void {
    deleteColumn(this.placed, this.Index);
  }

  private get placed(): PlacedTable {
    return tableById(this.context.workbook, this.tableId);
  }

  private part(area: Area | undefined): ApiObject {
    return this.context.range(this.placed.sheet, columnOf(area ?? fail("ItemNotFound"), this.Index));
  }
}
