import type { Answer } from "../gateway/answer";
import type { SheetDoor, SheetState } from "../gateway/sheetDoor";
import type {
  AskedParts,
  FormulaRules,
  SheetSizes,
  ViewPart,
  WorkbookBefore,
  WorkbookSession,
} from "../gateway/workbookSession";
import type { Plan } from "../spreadsheet/plan";
import { ExcelSheet, STATE, stateOf } from "./excelSheet";
import { askParts, changeParts } from "./parts";
import { readSizes } from "./sheetSizes";

/**
 * A conversation by a context of Office.js. What only insertion, marks and copies ask for comes with the script that knows
 * layouts, which is there by then.
 */
export class ExcelSession implements WorkbookSession {
  constructor(private readonly context: Excel.RequestContext) {}

  send(): Promise<void> {
    return this.context.sync();
  }

  sheet(idOrName: string): SheetDoor {
    return new ExcelSheet(this.context.workbook.worksheets.getItem(idOrName));
  }

  sheetIfThere(idOrName: string): SheetDoor {
    return new ExcelSheet(this.context.workbook.worksheets.getItemOrNullObject(idOrName));
  }

  addSheet(name?: string): SheetDoor {
    return new ExcelSheet(this.context.workbook.worksheets.add(name));
  }

  askSheets(): Answer<readonly SheetState[]> {
    const { worksheets } = this.context.workbook;
    worksheets.load(
      STATE.split(",")
        .map((name) => `items/${name}`)
        .join(","),
    );
    return () => worksheets.items.map(stateOf);
  }

  askStructureProtected(): Answer<boolean> {
    const { protection } = this.context.workbook;
    protection.load("protected");
    return () => protection.protected;
  }

  askManualCalculation(): Answer<boolean> {
    const { application } = this.context;
    application.load("calculationMode");
    return () => application.calculationMode === Excel.CalculationMode.manual;
  }

  calculate(what: "changed" | "everything"): void {
    const { full, recalculate } = Excel.CalculationType;
    this.context.application.calculate(what === "changed" ? recalculate : full);
  }

  askFront(): Answer<string> {
    return new ExcelSheet(this.context.workbook.worksheets.getActiveWorksheet()).askId();
  }

  askParts(namespaces: readonly string[]): AskedParts {
    return askParts(this.context, namespaces);
  }

  changeParts(namespace: string, change: (texts: readonly string[]) => readonly string[]): Promise<void> {
    return changeParts(this.context, namespace, change);
  }

  async readBefore(alsoAsk?: () => void): Promise<WorkbookBefore> {
    const { readBefore } = await import(/* webpackChunkName: "form" */ "./workbookBefore");
    return readBefore(this.context, alsoAsk);
  }

  readSizes(alsoAsk?: () => void): Promise<SheetSizes> {
    return readSizes(this.context, alsoAsk);
  }

  async readRules(sheets: readonly SheetDoor[]): Promise<FormulaRules> {
    const { readRules } = await import(/* webpackChunkName: "form" */ "./rules/readRules");
    return readRules(
      this.context,
      sheets.flatMap((sheet) => (sheet instanceof ExcelSheet ? sheet.sheet : [])),
    );
  }

  async writePlan(plan: Plan, knownParts?: readonly string[]): Promise<readonly Answer<string>[]> {
    const { writePlan } = await import(/* webpackChunkName: "form" */ "./plan/writePlan");
    return writePlan(this.context, plan, knownParts).map((sheet) => () => sheet.id);
  }

  insertFile(file: string, parts: readonly string[]): Answer<readonly string[]> {
    const { workbook } = this.context;
    const ids = workbook.insertWorksheetsFromBase64(file, { positionType: Excel.WorksheetPositionType.end });
    parts.forEach((text) => workbook.customXmlParts.add(text));
    return () => ids.value;
  }

  async writeViews(plan: Plan, parts: readonly ViewPart[]): Promise<void> {
    const { writeViews } = await import(/* webpackChunkName: "form" */ "./plan/writeViews");
    writeViews(this.context, plan, parts);
  }
}
