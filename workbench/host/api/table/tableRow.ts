import type { CellValue } from "../../../../src/spreadsheet/ooxml/workbookData";
import { fail } from "../../basics/errors";
import { writeValues } from "../../cells/writeValues";
import { readValues } from "../../cells/readValues";
import { deleteRows } from "../../tables/tableRows";
import type { Place } from "../../workbook/place";
import { tableById } from "../../tables/tables";
import { bodyArea } from "../../workbook/tables/tableState";
import { type ApiContext, ApiObject } from "../base/apiObject";
import { rowCount } from "../../tables/tableCells";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** A row of a table: the one that is at the index when it is used. */
export class TableRow extends ApiObject {
  static readonly facts: MemberFacts = {
    write: ["Values", "Delete"],
  } satisfies FactsOf<TableRow>;

  readonly className = "TableRow";

  constructor(
    context: ApiContext,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super(context);
  }

  get Index(): number {
    return this.index;
  }
  get Values(): CellValue[][] | null {
    const { sheet, area } = this.place();
    return readValues(sheet, area);
  }
  set Values(values: unknown) {
    const { sheet, area } = this.place();
    writeValues(sheet, area, values);
  }

  GetRange(): ApiObject {
    const { sheet, area } = this.place();
    return this.context.range(sheet, area);
  }

  Delete(): void {
    deleteRows(tableById(this.context.workbook, this.tableId), this.index, 1);
  }

  private place(): Place {
    const placed = tableById(this.context.workbook, this.tableId);
    if (this.index >= rowCount(placed)) fail("ItemNotFound");
    const body = bodyArea(placed.table);
    return { sheet: placed.sheet, area: { ...body, row: body.row + this.index, rows: 1 } };
  }
}
