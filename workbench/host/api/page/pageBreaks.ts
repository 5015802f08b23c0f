import { fail } from "../../basics/errors";
import type { Sheet } from "../../workbook/sheet";
import { ApiObject, Collection, type ApiContext } from "../base/apiObject";
import { rangeArgument } from "../range/rangeArgument";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** A page break above a row. */
class PageBreak extends ApiObject {
  static readonly facts: MemberFacts = {
    write: ["Delete"],
    needPrinter: ["Delete"],
  } satisfies FactsOf<PageBreak>;

  readonly className = "PageBreak";

  constructor(
    context: ApiContext,
    private readonly breaks: PageBreakCollection,
    private readonly row: number,
    private readonly sheet: Sheet,
  ) {
    super(context);
  }

  get RowIndex(): number {
    return this.row - 1;
  }
  get ColumnIndex(): number {
    return 0;
  }
  GetCellAfterBreak(): ApiObject {
    return this.context.range(this.sheet, { row: this.row - 1, column: 0, rows: 1, columns: 1 });
  }
  Delete(): void {
    this.breaks.change(this.breaks.rows.filter((row) => row !== this.row));
  }
}

/** The page breaks above rows that somebody set. */
export class PageBreakCollection extends Collection<PageBreak> {
  static readonly facts: MemberFacts = {
    write: ["Add"],
    needPrinter: ["Add", "RemovePageBreaks"],
  } satisfies FactsOf<PageBreakCollection>;

  readonly className = "PageBreakCollection";

  constructor(
    context: ApiContext,
    private readonly sheet: Sheet,
  ) {
    super(context);
  }

  /** Counted from 1. */
  get rows(): readonly number[] {
    return this.sheet.extras.page.rowBreaks ?? [];
  }
  change(rows: readonly number[]): void {
    const { rowBreaks: _before, ...page } = this.sheet.extras.page;
    this.sheet.changeExtras((extras) => (extras.page = rows.length === 0 ? page : { ...page, rowBreaks: rows }));
  }
  list(): PageBreak[] {
    return this.rows.map((row) => new PageBreak(this.context, this, row, this.sheet));
  }
  GetItem(index: unknown): PageBreak {
    return this.list()[Number(index)] ?? fail("ItemNotFound");
  }
  /** How the library asks for an item that it loaded. */
  GetItemAt(index: unknown): PageBreak {
    return this.GetItem(index);
  }
  Add(range: unknown): PageBreak {
    const { area } = rangeArgument(this.context.workbook, range, this.sheet);
    if (area.row === 0) fail("InvalidArgument");
    this.change([...new Set([...this.rows, area.row + 1])].sort((a, b) => a - b));
    return new PageBreak(this.context, this, area.row + 1, this.sheet);
  }
  RemovePageBreaks(): void {
    this.change([]);
  }
}
