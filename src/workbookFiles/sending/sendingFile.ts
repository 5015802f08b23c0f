import type { UnreadyCell } from "../../form/changes/plainCells";
import { dropLeftovers } from "../../spreadsheet/ooxml/excerpt/dropLeftovers";
import { WorkbookFileError } from "../../spreadsheet/ooxml/package/fileError";
import { readWorkbook } from "../../spreadsheet/ooxml/readWorkbook";
import type { NameData, SheetData, WorkbookData } from "../../spreadsheet/ooxml/workbookData";
import { workbookBytes } from "../../spreadsheet/ooxml/writeWorkbook";
import type { SheetPlan } from "../../spreadsheet/plan";
import { freeSheetNames } from "../../form/sheetNames";
import { sheetOf } from "../plan/planSheet";
import { PlanStyles } from "../plan/planStyles";
import { fileProblemOf } from "../marks/fileProblemOf";
import { leadsAway, type Held } from "./leadsAway";
import { plainSheet } from "./plainSheet";
import { withoutHelp } from "./withoutHelp";

/** A cell of a sheet whose value cannot be sent. */
export interface UnreadySheetCell extends UnreadyCell {
  readonly sheet: string;
}

export type SendingFile =
  | {
      readonly kind: "made";
      readonly bytes: Uint8Array;
      /** Formulas that became values, and formulas that stayed since every program computes them from their own sheet. */
      readonly values: number;
      readonly formulas: number;
    }
  /** Nothing was made: these cells hold an error, or were not computed. */
  | { readonly kind: "unready"; readonly cells: readonly UnreadySheetCell[] };

/** How all names begin that the add-in gives to cells and sheets. */
const OUR_NAMES = "_RUBRIC_";

const lower = (text: string): string => text.toLowerCase();

/** The names that lead to nothing but the sheets that are sent; a name may lean on others. */
function sentNames(names: readonly NameData[], hasSheet: Held["hasSheet"]): readonly NameData[] {
  const candidates = names.filter(
    ({ name, sheet }) => !name.startsWith(OUR_NAMES) && (sheet === undefined || hasSheet(sheet)),
  );
  for (let left = candidates; ;) {
    const known = new Set(left.map(({ name }) => lower(name)));
    const next = left.filter(
      ({ formula }) => !leadsAway(formula, { hasSheet, hasName: (name) => known.has(lower(name)) }),
    );
    if (next.length === left.length) return next;
    left = next;
  }
}

/** Sheets of ours behind the others, their styles behind those of the workbook. */
function withAdded(
  sheets: readonly SheetData[],
  styles: WorkbookData["styles"],
  added: readonly SheetPlan[],
): Pick<WorkbookData, "sheets" | "styles"> {
  const own = new PlanStyles();
  const moved = added.map((plan) => {
    const { name } = freeSheetNames(
      { name: plan.name },
      sheets.map((sheet) => sheet.name),
    );
    const sheet = sheetOf({ ...plan, name }, own, () => undefined);
    const cells = sheet.cells.map(({ style, ...cell }) =>
      style === undefined ? cell : { ...cell, style: style + styles.length },
    );
    return { ...sheet, cells };
  });
  return { sheets: [...sheets, ...moved], styles: [...styles, ...own.styles] };
}

/**
 * The workbook as it is sent: the chosen sheets only, in their order, as values and formulas that need nothing else, with their
 * looks and their print set-up; nothing of the add-in, and nothing of the sheets that stay behind.
 * @param names of the sheets, as the file has them
 */
async function reduced(bytes: Uint8Array, names: readonly string[], added: readonly SheetPlan[]): Promise<SendingFile> {
  const { data, source } = await readWorkbook(bytes);
  const chosen = new Set(names.map(lower));
  const hasSheet = (name: string): boolean => chosen.has(lower(name));
  const kept = sentNames(data.names, hasSheet);
  const known = new Set(kept.map(({ name }) => lower(name)));
  const held: Held = { hasSheet, hasName: (name) => known.has(lower(name)) };
  const sheets = data.sheets.filter(({ name }) => hasSheet(name)).map((sheet) => plainSheet(sheet, held));
  const [first] = sheets;
  if (first === undefined) throw new RangeError("No sheet to send");
  const cells = sheets.flatMap(({ sheet, unready }) => unready.map((cell) => ({ sheet: sheet.name, ...cell })));
  if (cells.length > 0) return { kind: "unready", cells };
  const isInFront = hasSheet(data.activeSheet);
  const { selection, ...rest } = data;
  const bare = withoutHelp(
    sheets.map(({ sheet }) => sheet),
    data.styles,
  );
  const sent: WorkbookData = {
    ...rest,
    ...withAdded(bare.sheets, bare.styles, added),
    names: kept,
    customXml: [],
    activeSheet: isInFront ? data.activeSheet : first.sheet.name,
    ...(isInFront && selection !== undefined ? { selection } : {}),
  };
  const sum = (count: "values" | "formulas"): number => sheets.reduce((total, sheet) => total + sheet[count], 0);
  return {
    kind: "made",
    bytes: dropLeftovers(workbookBytes(sent, source)),
    values: sum("values"),
    formulas: sum("formulas"),
  };
}

/**
 * Makes the file for sending (报送文件) of a workbook's own bytes, as `reduced` tells.
 * @param added sheets that the file gets besides, behind the others
 * @throws FileProblem where the bytes are no .xlsx or .xlsm file that can be read
 */
export async function sendingFile(
  bytes: Uint8Array,
  names: readonly string[],
  added: readonly SheetPlan[] = [],
): Promise<SendingFile> {
  try {
    return await reduced(bytes, names, added);
  } catch (error) {
    throw error instanceof WorkbookFileError ? fileProblemOf(error) : error;
  }
}
