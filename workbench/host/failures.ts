import { fail } from "./errors";
import type { FailKind } from "./types";

/** Members that fail when another workbook has the focus. */
const NEEDS_FOCUS = /^(WorksheetCollection\.Add|Worksheet\.Activate|WorksheetFreezePanes\.)/;
/** Members that write to a sheet. */
const WRITES =
  /\.(Values|Formulas\w*|NumberFormat\w*|Merge|Unmerge|Insert|Delete|Clear\w*|CopyFrom|MoveTo|Add\w*|Apply|Set\w+|Color|Style|Weight|Bold|Italic|Size|RowHeight|ColumnWidth|WrapText|\w+Alignment|Rule|Name)$/;

/** Plays the failures that Excel is known for. */
export class Failures {
  private readonly left = new Map<FailKind, number>();
  private current: FailKind | undefined;

  /** The next `times` requests of the add-in fail in this way. */
  plan(kind: FailKind, times: number): void {
    this.left.set(kind, times);
  }

  /** Begins a request; tells how it will fail, if it will. */
  begin(origin: "addin" | "functions" | "library"): FailKind | undefined {
    this.current = undefined;
    if (origin !== "addin") return undefined;
    for (const [kind, times] of this.left)
      if (times > 0) {
        this.left.set(kind, times - 1);
        return (this.current = kind);
      }
    return undefined;
  }

  /** Fails where the planned failure concerns this member. */
  check(member: string, writes: boolean): void {
    if (this.current === "protected" && writes && WRITES.test(member)) fail("AccessDenied");
    if (this.current === "nameTaken" && member === "WorksheetCollection.Add") fail("ItemAlreadyExists");
    if (this.current === "lostFocus" && NEEDS_FOCUS.test(member)) fail("GeneralException");
  }
}
