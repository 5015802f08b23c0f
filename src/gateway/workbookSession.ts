import type { Area } from "../spreadsheet/grid";
import type { Plan } from "../spreadsheet/plan";
import type { Answer } from "./answer";
import type { SheetDoor, SheetState } from "./sheetDoor";

/** Page set-up, gridlines and frozen rows, paper and fitting to it: each is refused for reasons of its own. */
export type ViewPart = "page" | "view" | "paper";

export interface SheetSize {
  readonly sheetId: string;
  /** The used range; null where the sheet is empty. */
  readonly used: Area | null;
}

export interface SheetSizes {
  readonly sizes: readonly SheetSize[];
  /** Null where a chart sheet is in front. */
  readonly activeSheetId: string | null;
}

/** What an insertion must know beforehand, and what taking it back restores. */
export interface WorkbookBefore {
  readonly structureProtected: boolean;
  /** Id to name; hidden sheets too. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Null where a chart sheet is in front. */
  readonly activeSheetId: string | null;
}

/** A custom XML part that travels in the workbook. */
export interface TravellingPart {
  readonly text: string;
  readonly remove: () => void;
}

/** What was asked of the workbook's parts: whether there are any is known after the next request, reading them takes another. */
export interface AskedParts {
  readonly count: Answer<number>;
  read(): Promise<readonly TravellingPart[]>;
}

/** A conditional format by formula that stands on a sheet, or a piece of one after copying. */
export interface FormulaRule {
  readonly id: string;
  readonly sheetId: string;
  readonly formula: string;
  readonly cells: number;
  /** The sheet's protection keeps it where it is. */
  readonly isLocked: boolean;
  readonly remove: () => void;
}

export interface FormulaRules {
  readonly rules: readonly FormulaRule[];
  /** Rules, or whole sheets of rules, that the application could not read. */
  readonly unreadable: number;
}

/**
 * A conversation with the open workbook: what is asked and told is collected, and goes as one request when it is sent.
 * What begins with `read` sends by itself.
 */
export interface WorkbookSession {
  send(): Promise<void>;
  /** By id or name. A request that asks or tells a sheet that is gone fails. */
  sheet(idOrName: string): SheetDoor;
  /** The same; questions to a sheet that is gone are answered by nothing. */
  sheetIfThere(idOrName: string): SheetDoor;
  /** Behind the others. */
  addSheet(name?: string): SheetDoor;
  askSheets(): Answer<readonly SheetState[]>;
  /** Sheets can be neither added nor removed. */
  askStructureProtected(): Answer<boolean>;
  /** Whether formulas are computed only on demand. */
  askManualCalculation(): Answer<boolean>;
  /** Computes, whether or not the application does so by itself: what has changed, or every formula. */
  calculate(what: "changed" | "everything"): void;

  askParts(namespaces: readonly string[]): AskedParts;
  /**
   * Puts other parts of a namespace in the place of those that stand in the workbook, in two requests, and one more where any stand.
   * @param change is told what stands there; it gives the texts that shall
   */
  changeParts(namespace: string, change: (texts: readonly string[]) => readonly string[]): Promise<void>;

  /**
   * One request, and one more where a chart sheet is in front.
   * @param alsoAsk asks what else is to be read by the same request; by the second one again
   */
  readBefore(alsoAsk?: () => void): Promise<WorkbookBefore>;
  /** How large the sheets are, hidden ones too: one request for up to two dozen of them. */
  readSizes(alsoAsk?: () => void): Promise<SheetSizes>;
  /**
   * The conditional formats by formula of some sheets: two requests, one where there is none, and more where one cannot be
   * read. What was told before must have been sent.
   */
  readRules(sheets: readonly SheetDoor[]): Promise<FormulaRules>;

  /** The sheet in front; fails the request where it is one that holds a chart only. */
  askFront(): Answer<string>;

  /**
   * Queues what the plan's sheets hold, for one request: cells, formats, rules, names and parts.
   * @param knownParts texts of parts that stand in the workbook already: they are not added again
   * @returns the ids of the new sheets in the plan's order, told even where the request fails further on
   */
  writePlan(plan: Plan, knownParts?: readonly string[]): Promise<readonly Answer<string>[]>;
  /**
   * Queues the sheets of an .xlsx file behind the others, and parts of the workbook.
   * @param file in base64
   * @param parts those that stand in the workbook already are not to be among them
   * @returns the ids of the new sheets in the file's order
   */
  insertFile(file: string, parts: readonly string[]): Answer<readonly string[]>;
  /** Queues how the plan's sheets are printed and viewed. */
  writeViews(plan: Plan, parts: readonly ViewPart[]): Promise<void>;
}
