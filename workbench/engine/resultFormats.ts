import {
  type ICellData,
  ICommandService,
  type IMutationInfo,
  type IStyleData,
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  type Nullable,
  RedoCommand,
  UndoCommand,
  type Workbook,
} from "@univerjs/core";
import {
  type ISetFormulaCalculationResultMutation,
  SetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { FORMAT } from "../../src/spreadsheet/typedText/formats";
import { type ISetRangeValuesMutationParams, SetRangeValuesCommand, SetRangeValuesMutation } from "@univerjs/sheets";
import type { UndoSteps } from "./undoSteps";

type Formats = Record<number, Record<number, ICellData>>;

/** What a cell shows until its result comes; it gets its format with that. */
const UNDER_WAY = "#BUSY!";

/** Formats that functions give to their results: Univer's, and those of a Chinese Excel. */
const FORMATS: Readonly<Record<string, string>> = {
  "yyyy/mm/dd;@": FORMAT.date,
  "yyyy/mm/dd hh:mm": FORMAT.dateAndTime,
  "h:mm A/P": FORMAT.halfDay,
};

/** The style of a result with Excel's format in the place of Univer's. */
function asInExcel(style: ICellData["s"]): ICellData["s"] {
  const pattern = typeof style === "object" && style ? FORMATS[style.n?.pattern ?? ""] : undefined;
  return pattern === undefined ? style : { ...(style as IStyleData), n: { pattern } };
}

/** What enters formulas, as opposed to what moves or restores them. */
const ENTRIES: readonly unknown[] = [undefined, SetRangeValuesMutation.id, SetRangeValuesCommand.id];

const placeOf = (unitId: string, sheetId: string, row: number | string, column: number | string): string =>
  `${unitId} ${sheetId} ${row} ${column}`;

/**
 * A formula that is entered into a General cell gives it the number format of what it refers to, as in Excel; once, and as part
 * of the step that entered it. Univer 0.25.1 does so at every calculation, so that a cell's format depends on what was computed
 * when, and undo does not take it back.
 */
export class ResultFormats {
  /** Cells whose formulas were entered since the last calculation. */
  private readonly entered = new Set<string>();
  private readonly undoSteps: UndoSteps;
  private readonly instances: IUniverInstanceService;

  constructor(injector: Injector) {
    this.undoSteps = injector.get(IUndoRedoService) as UndoSteps;
    this.instances = injector.get(IUniverInstanceService);
    injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
      if (id === SetFormulaCalculationResultMutation.id) this.results(params as ISetFormulaCalculationResultMutation);
      else if (id === SetRangeValuesMutation.id && options?.fromFormula !== true)
        this.written(params as ISetRangeValuesMutationParams);
    });
  }

  /** Another workbook is opened. */
  forget(): void {
    this.entered.clear();
  }

  private written({ unitId, subUnitId, cellValue, trigger }: ISetRangeValuesMutationParams): void {
    const restored = trigger === UndoCommand.id || trigger === RedoCommand.id || this.undoSteps.takingBack;
    const enters = !restored && ENTRIES.includes(trigger);
    for (const [row, columns] of Object.entries(cellValue ?? {}))
      for (const [column, cell] of Object.entries<Nullable<ICellData>>(columns ?? {})) {
        if (cell?.f === undefined) continue;
        const place = placeOf(unitId, subUnitId, row, column);
        if (enters && cell.f) this.entered.add(place);
        else this.entered.delete(place);
      }
  }

  /** Takes the formats out of results, but for those that cells get now. */
  private results({ unitData }: ISetFormulaCalculationResultMutation): void {
    for (const [unitId, sheets] of Object.entries(unitData))
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        const given: Formats = {};
        for (const [row, columns] of Object.entries(rows ?? {}))
          for (const [column, cell] of Object.entries<Nullable<ICellData>>(columns ?? {})) {
            if (cell?.v === UNDER_WAY) continue;
            const isEntered = this.entered.delete(placeOf(unitId, sheetId, row, column));
            if (!cell?.s) continue;
            if (isEntered && this.isGeneral(unitId, sheetId, Number(row), Number(column)))
              (given[Number(row)] ??= {})[Number(column)] = { s: (cell.s = asInExcel(cell.s)) };
            else delete cell.s;
          }
        if (Object.keys(given).length > 0) this.addToStep(unitId, sheetId, given);
      }
  }

  private isGeneral(unitId: string, sheetId: string, row: number, column: number): boolean {
    const sheet = this.instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId);
    const pattern = sheet?.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column)).n?.pattern;
    return pattern === undefined || pattern === "General";
  }

  private addToStep(unitId: string, subUnitId: string, given: Formats): void {
    const general = Object.fromEntries(
      Object.entries(given).map(([row, columns]) => [
        row,
        Object.fromEntries(Object.keys(columns).map((column) => [column, { s: { n: null } }])),
      ]),
    );
    const change = (cellValue: object): IMutationInfo => ({
      id: SetRangeValuesMutation.id,
      params: { unitId, subUnitId, cellValue },
    });
    this.undoSteps.addToLast(unitId, { undo: change(general), redo: change(given) });
  }
}
