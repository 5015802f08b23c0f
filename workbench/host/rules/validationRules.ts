import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { AddDataValidationMutation } from "@univerjs/data-validation";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import type { ValidationData, ValidationKind } from "../../../src/spreadsheet/ooxml/workbookData";
import { type Area, formatArea, parseArea } from "../basics/address";
import type { Sheet } from "../workbook/sheet";
import { overlap, subtract, toAreas, toRanges, toRangesOfEach } from "./areaLists";

/** A validation rule without the cells that it holds for. */
export type Validation = Omit<ValidationData, "ranges">;

const KINDS: Readonly<Record<ValidationKind, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  list: DataValidationType.LIST,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
  any: DataValidationType.ANY,
};

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

function keyOf<T>(table: Readonly<Record<string, T>>, value: T | undefined): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}

/** Validation rules of sheets. */
export class ValidationRules {
  /** All of a sheet, or those that touch the areas. */
  list(sheet: Sheet, areas?: readonly Area[]): (Validation & { readonly areas: Area[] })[] {
    return this.model(sheet)
      .getRules(sheet.workbook.engine.unitId, sheet.id)
      .map((rule) => ({ rule, areas: toAreas(sheet, rule.ranges) }))
      .filter((found) => !areas || overlap(found.areas, areas))
      .map((found) => ({ ...fromUniver(found.rule), areas: found.areas }));
  }

  /** True where every cell of the area has a rule. */
  covers(sheet: Sheet, area: Area): boolean {
    return (
      subtract(
        [area],
        this.list(sheet, [area]).flatMap(({ areas }) => areas),
      ).length === 0
    );
  }

  /** Replaces whatever holds for the areas. */
  set(sheet: Sheet, areas: readonly Area[], validation: Validation): void {
    this.clear(sheet, areas);
    const rule = { ...toUniver(validation), uid: generateRandomId(8), ranges: toRanges(sheet, areas) };
    sheet.workbook.engine.run(AddSheetDataValidationCommand.id, { subUnitId: sheet.id, rule });
  }

  /** Takes the rules of a file, all at once; the sheet has none before. */
  load(sheet: Sheet, validations: readonly ValidationData[]): void {
    if (validations.length === 0) return;
    const areas = validations.map(({ ranges }) => ranges.flatMap((range) => parseArea(range) ?? []));
    const inGrid = toRangesOfEach(sheet, areas);
    const rule = validations.map((validation, index) => ({
      ...toUniver(validation),
      uid: generateRandomId(8),
      ranges: inGrid[index] ?? [],
    }));
    sheet.workbook.engine.run(AddDataValidationMutation.id, { subUnitId: sheet.id, rule });
  }

  clear(sheet: Sheet, areas: readonly Area[]): void {
    if (this.list(sheet, areas).length === 0) return;
    sheet.workbook.engine.run(ClearRangeDataValidationCommand.id, {
      subUnitId: sheet.id,
      ranges: toRanges(sheet, areas),
    });
  }

  /** The rules as files keep them. */
  store(sheet: Sheet): ValidationData[] {
    return this.list(sheet).map(({ areas, ...rule }) => ({ ranges: areas.map((area) => formatArea(area)), ...rule }));
  }

  private model(sheet: Sheet): SheetDataValidationModel {
    return sheet.workbook.engine.injector.get(SheetDataValidationModel);
  }
}

/** Univer writes formulas with `=`, and literals plainly. */
function formulaToUniver(kind: ValidationKind, formula: string | undefined): string | undefined {
  if (formula === undefined || formula === "" || kind === "list" || formula.startsWith("=")) return formula;
  return kind !== "custom" && (Number.isFinite(Number(formula)) || /^\d{4}[-/]/.test(formula))
    ? formula
    : `=${formula}`;
}

function formulaFromUniver(kind: ValidationKind, formula: string | undefined): string | undefined {
  return kind === "list" ? formula : formula?.replace(/^=/, "");
}

function toUniver(data: Validation): Omit<ISheetDataValidationRule, "uid" | "ranges"> {
  const { errorAlert, prompt } = data;
  return {
    type: KINDS[data.kind],
    operator: data.operator === undefined ? undefined : OPERATORS[data.operator],
    formula1: formulaToUniver(data.kind, data.formula1),
    formula2: formulaToUniver(data.kind, data.formula2),
    allowBlank: data.ignoreBlanks,
    ...(data.kind === "list" ? { showDropDown: data.inCellDropDown ?? true, renderMode: 1 } : {}),
    ...(errorAlert
      ? {
          showErrorMessage: errorAlert.show,
          errorStyle: STYLES[errorAlert.style],
          errorTitle: errorAlert.title,
          error: errorAlert.message,
        }
      : {}),
    ...(prompt ? { showInputMessage: prompt.show, promptTitle: prompt.title, prompt: prompt.message } : {}),
  };
}

function fromUniver(rule: ISheetDataValidationRule): Validation {
  const kind = (keyOf(KINDS, rule.type as DataValidationType) ?? "any") as ValidationKind;
  const operator = keyOf(OPERATORS, rule.operator);
  const formula1 = formulaFromUniver(kind, rule.formula1);
  const formula2 = formulaFromUniver(kind, rule.formula2);
  return {
    kind,
    ...(operator === undefined ? {} : { operator }),
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    ignoreBlanks: rule.allowBlank ?? true,
    ...(kind === "list" ? { inCellDropDown: rule.showDropDown ?? true } : {}),
    ...(rule.errorStyle === undefined
      ? {}
      : {
          errorAlert: {
            show: rule.showErrorMessage ?? true,
            style: (keyOf(STYLES, rule.errorStyle) ?? "Stop") as "Stop",
            title: rule.errorTitle ?? "",
            message: rule.error ?? "",
          },
        }),
    ...(rule.prompt === undefined
      ? {}
      : { prompt: { show: rule.showInputMessage ?? true, title: rule.promptTitle ?? "", message: rule.prompt } }),
  };
}
