import type { RequestBody } from "./request";
import { fail } from "../basics/errors";
import type { FailKind, TrafficEntry } from "./traffic";

/** Members that fail when another workbook has the focus. */
const NEEDS_FOCUS = /^(WorksheetCollection\.Add|Worksheet\.Activate|WorksheetFreezePanes\.)/;
/** Members that fail when a chart sheet is in front. */
const NEEDS_WORKSHEET = /\.(GetActiveWorksheet|GetActiveCell|GetSelectedRanges?)$/;
/** Members that write to a sheet. */
const WRITES =
  /\.(Values|Formulas\w*|NumberFormat\w*|Merge|Unmerge|Insert|Delete|Clear\w*|CopyFrom|MoveTo|Add\w*|Apply|Set\w+|Color|Style|Weight|Bold|Italic|Size|RowHeight|ColumnWidth|WrapText|\w+Alignment|Rule|Name)$/;

/** Requests that will fail: how many more of those that call the method, or of all. */
interface Plan {
  readonly times: number;
  readonly method: string | undefined;
}

/** Plays the failures that Excel is known for. */
export class Failures {
  private readonly left = new Map<FailKind, Plan>();
  private current: FailKind | undefined;

  /** The next `times` requests of the add-in, of those that call `method` where it is given, fail in this way. */
  plan(kind: FailKind, times: number, method?: string): void {
    this.left.set(kind, { times, method });
  }

  /** Begins a request; tells how it will fail, if it will. */
  begin(origin: TrafficEntry["origin"], request: RequestBody): FailKind | undefined {
    this.current = undefined;
    if (origin !== "addin") return undefined;
    for (const [kind, { times, method }] of this.left)
      if (times > 0 && (method === undefined || calls(request, method))) {
        this.left.set(kind, { times: times - 1, method });
        return (this.current = kind);
      }
    return undefined;
  }

  /** Fails where the planned failure concerns this member. */
  check(member: string, writes: boolean): void {
    if (this.current === "protected" && writes && WRITES.test(member)) fail("AccessDenied");
    if (this.current === "nameTaken" && member === "WorksheetCollection.Add") fail("ItemAlreadyExists");
    if (this.current === "chartSheet" && NEEDS_WORKSHEET.test(member)) fail("UnsupportedSheet");
    if (this.current === "lostFocus" && NEEDS_FOCUS.test(member)) fail("GeneralException");
  }
}

function calls({ Actions, ObjectPaths }: RequestBody, method: string): boolean {
  return [...Actions, ...Object.values(ObjectPaths)].some(({ Name }) => Name === method);
}
