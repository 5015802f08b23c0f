import type { KeptCorrection } from "../../../src/form/corrections/keptCorrection";
import type * as confirming from "../../../src/operations/kept/keptConfirmations";
import type * as lastYear from "../../../src/operations/kept/keptLastYear";
import type * as files from "../../../src/operations/workbookFile";
import type * as reporting from "../../../src/operations/insertReport";
import type * as listing from "../../../src/operations/listSheets";
import type * as goalRows from "../../../src/operations/addGoalRows";
import type * as calculation from "../../../src/operations/calculateAll";
import type * as insertion from "../../../src/operations/insertForm";
import type * as corrections from "../../../src/operations/kept/keptCorrections";
import type * as marking from "../../../src/operations/marks";
import type * as mending from "../../../src/operations/mendCells";
import type * as navigation from "../../../src/operations/navigate";
import type * as plain from "../../../src/operations/plainVersion";
import type * as reconnection from "../../../src/operations/reconnect";
import type * as origin from "../../../src/operations/scoreOrigin";
import type * as trial from "../../../src/operations/selfCheck";
import type * as switching from "../../../src/operations/switchFormulas";
import type * as filling from "../../../src/operations/filling/fillSlots";
import type * as writing from "../../../src/operations/writeText";
import type { KeptPacks } from "../../../src/packs/keptPacks";
import type { Grid } from "../../../src/spreadsheet/grid";

/** Everything that the pane asks of a workbook. */
export type Operations = typeof calculation &
  typeof confirming &
  typeof lastYear &
  typeof filling &
  typeof corrections &
  typeof goalRows &
  typeof files &
  typeof insertion &
  typeof reporting &
  typeof listing &
  typeof marking &
  typeof mending &
  typeof navigation &
  typeof origin &
  typeof plain &
  typeof reconnection &
  typeof switching &
  typeof trial &
  typeof writing;

export interface FakeExcelOptions {
  readonly sheets?: Readonly<Record<string, Grid>>;
  readonly active?: string;
  readonly keepsUndo?: boolean;
  /** False for an Excel below the floor. */
  readonly excelApi?: boolean;
  readonly language?: "zh-CN" | "en-US";
  /** What an insertion puts in. */
  readonly inserted?: Grid;
  readonly functions?: insertion.InsertedForm["functions"];
  readonly notes?: insertion.InsertedForm["notes"];
  /** An insertion goes on until it is stopped. */
  readonly slow?: boolean;
  /** Rules that clearing marks meets and Excel cannot read. */
  readonly unreadable?: number;
  /** Marks that stand from another session. */
  readonly marked?: marking.MarkCounts;
  readonly reconnected?: reconnection.Reconnected;
  readonly plain?: plain.PlainVersion;
  /** The workbook as a file; without it Excel gives none. */
  readonly file?: Uint8Array;
  /** False where no new workbook can be opened. */
  readonly opensWorkbooks?: boolean;
  readonly switched?: switching.Switched;
  /** Corrections that stand from another session. */
  readonly corrections?: readonly KeptCorrection[];
  /** Packs that travel in the workbook. */
  readonly kept?: KeptPacks;
}
