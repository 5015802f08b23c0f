import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { Engine } from "./engine";
import { followConditionalRules } from "./ruleReferences";
import { UNDO_STEPS } from "./undoSteps";
import { emptyWorkbook } from "./emptyWorkbook";

/** A workbook without a screen, for Node. */
export function createHeadlessEngine(): Engine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
    override: UNDO_STEPS,
  });
  univer.registerPlugins([
    [UniverDocsPlugin],
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin],
    [UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION }],
    [UniverSheetsNumfmtPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverSheetsNotePlugin],
  ]);
  const engine = new Engine(univer, emptyWorkbook());
  followConditionalRules(engine.injector);
  return engine;
}
