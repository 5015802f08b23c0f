import { fail } from "../../basics/errors";
import type { AreasBySheet } from "../../tables/tracedCells";
import { ApiObject, Collection, type ApiContext } from "../base/apiObject";
import { Range } from "./range";
import { RangeAreas, RangeCollection } from "./rangeAreas";

/** Cells of several sheets. */
export class WorkbookRangeAreas extends ApiObject {
  readonly className = "WorkbookRangeAreas";

  constructor(
    context: ApiContext,
    private readonly cells: AreasBySheet,
  ) {
    super(context);
  }

  get _ReferenceId(): string {
    return this.context.references.idOf(this);
  }
  _KeepReference(): void {}

  get Addresses(): string[] {
    return this.list().map(({ Address }) => Address);
  }
  get Areas(): RangeAreasCollection {
    return new RangeAreasCollection(this.context, this.list());
  }
  get Ranges(): RangeCollection {
    return new RangeCollection(
      this.context,
      this.cells.flatMap(({ sheet, areas }) => areas.map((area) => new Range(this.context, sheet, area))),
    );
  }

  GetRangeAreasBySheet(key: unknown): ApiObject {
    return this.bySheet(key) ?? fail("ItemNotFound");
  }
  GetRangeAreasOrNullObjectBySheet(key: unknown): ApiObject {
    return this.bySheet(key) ?? this.context.nothing();
  }

  private bySheet(key: unknown): RangeAreas | undefined {
    const wanted = this.context.workbook.findSheet(String(key));
    return this.list().find(({ sheet }) => sheet.id === wanted?.id);
  }

  private list(): RangeAreas[] {
    return this.cells.map(({ sheet, areas }) => new RangeAreas(this.context, sheet, areas));
  }
}

/** Those of one sheet each. */
class RangeAreasCollection extends Collection<RangeAreas> {
  readonly className = "RangeAreasCollection";

  constructor(
    context: ApiContext,
    private readonly areas: readonly RangeAreas[],
  ) {
    super(context);
  }

  list(): readonly RangeAreas[] {
    return this.areas;
  }
  GetItemAt(index: number): ApiObject {
    return this.areas[index] ?? this.context.nothing();
  }
  GetItem(index: unknown): ApiObject {
    return this.GetItemAt(Number(index));
  }
}
