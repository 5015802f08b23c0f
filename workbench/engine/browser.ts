import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import { ICommandService, LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingEnUS from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingZhCN from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { ScrollToRangeOperation, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnUS from "@univerjs/preset-sheets-core/locales/en-US";
import coreZhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationEnUS from "@univerjs/preset-sheets-data-validation/locales/en-US";
import dataValidationZhCN from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEnUS from "@univerjs/preset-sheets-note/locales/en-US";
import noteZhCN from "@univerjs/preset-sheets-note/locales/zh-CN";
import { CalculationMode } from "@univerjs/sheets-formula";
import { emptyWorkbook } from "./emptyWorkbook";
import { followClicks } from "./cellClicks";
import { Engine } from "./engine";
import "./mends/cells/fittedSizes";
import { editOwnStyles } from "./mends/cells/ownStyles";
import { missingEnUS } from "./locale/en-US";
import { missingZhCN } from "./locale/zh-CN";
import "./mends/grid/closedChannels";
import "./mends/grid/removedSheet";
import { UNDO_STEPS } from "./undoSteps";

export interface BrowserEngineOptions {
  /** The id of the element that holds the grid. */
  readonly container: string;
  readonly locale: "zh-CN" | "en-US";
  readonly toolbar?: boolean;
}

const LOCALES = {
  [LocaleType.ZH_CN]: mergeLocales(coreZhCN, conditionalFormattingZhCN, dataValidationZhCN, noteZhCN, missingZhCN),
  [LocaleType.EN_US]: mergeLocales(coreEnUS, conditionalFormattingEnUS, dataValidationEnUS, noteEnUS, missingEnUS),
};

/** A workbook with Univer's grid, formula bar and sheet tabs. */
export function createBrowserEngine({ container, locale, toolbar = false }: BrowserEngineOptions): Engine {
  const univer = new Univer({
    locale: locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: LOCALES,
    logLevel: LogLevel.WARN,
    override: UNDO_STEPS,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar,
      ribbonType: "simple",
      formulaBar: true,
      footer: {},
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    const [type, options] = Array.isArray(plugin) ? plugin : [plugin, undefined];
    univer.registerPlugin(type, options as never);
  }
  const engine = new Engine(univer, emptyWorkbook());
  editOwnStyles(engine.injector);
  followClicks(engine);
  const commands = engine.injector.get(ICommandService);
  // A sheet that was just shown is laid out with the next picture.
  engine.reveal = ({ startRow, startColumn }) => {
    // The first cell is what Excel shows; the end of a long one would push the columns before it out of sight.
    const range = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
    requestAnimationFrame(() => void commands.executeCommand(ScrollToRangeOperation.id, { range }));
  };
  return engine;
}
