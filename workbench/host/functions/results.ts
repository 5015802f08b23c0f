import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  type ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { isErrorText } from "../basics/errorText";

/** What a call came to. */
export interface CallResult {
  readonly value: unknown;
  /** The add-in's own words where it failed. */
  readonly message?: string;
}

const BUSY = "#BUSY!";
// A formula that refers to a busy cell must see an error there, not a text.
ERROR_TYPE_SET.add(BUSY as ErrorType);

const ERRORS: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };

/** What a cell shows while its function is under way. */
export function busy(): BaseValueObject {
  return errorObject(BUSY);
}

/** True of what a cell shows while its function is under way. */
export function isBusy(value: unknown): boolean {
  return value === BUSY;
}

/** What a cell shows where the function is not known. */
export function unknownName(): BaseValueObject {
  return errorObject("#NAME?");
}

/** Reads `[id, succeeded, value, errorCode]`, the runtime's form of a result. */
export function resultOf(succeeded: boolean, value: unknown, errorCode: unknown): CallResult {
  if (succeeded) return { value };
  return {
    value: ERRORS[Number(errorCode)] ?? "#VALUE!",
    ...(typeof value === "string" && value !== "" ? { message: value } : {}),
  };
}

/** Turns a result into the engine's form; arrays spill. Nothing becomes 0, as in Excel. */
export function valueObject(given: unknown): BaseValueObject {
  const elements = (given as { readonly type?: unknown; readonly elements?: unknown } | null)?.elements;
  const value = Array.isArray(elements) ? (elements as unknown[]) : given;
  if (!Array.isArray(value)) return single(value);
  const rows = (value as unknown[]).map((row) => (Array.isArray(row) ? row : [row]).map(single));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** Excel's data types, as `CustomFunctions` and plain objects put them. */
interface RichValue {
  readonly type?: unknown;
  readonly code?: unknown;
  readonly text?: unknown;
  readonly basicValue?: unknown;
  readonly numberFormat?: unknown;
  readonly errorType?: unknown;
}

const ERROR_TYPES: Readonly<Record<string, string>> = {
  Div0: "#DIV/0!",
  Name: "#NAME?",
  NotAvailable: "#N/A",
  Null: "#NULL!",
  Num: "#NUM!",
  Ref: "#REF!",
  Spill: "#SPILL!",
  Calc: "#CALC!",
};

function single(value: unknown): BaseValueObject {
  if (isErrorText(value)) return errorObject(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "object" && value !== null) return rich(value);
  return NumberValueObject.create(Number(value ?? 0));
}

/** A cell shows the text of an entity, a number in its own format, and the error that an error is; a picture it cannot show. */
function rich({ type, code, text, basicValue, numberFormat, errorType }: RichValue): BaseValueObject {
  if (type === "CustomFunctionError" || isErrorText(code)) return errorObject(String(code));
  if (type === "Error")
    return errorObject(ERROR_TYPES[String(errorType)] ?? (isErrorText(basicValue) ? basicValue : "#VALUE!"));
  if (type === "Entity" || type === "LinkedEntity") return StringValueObject.create(String(text ?? ""));
  if (type === "FormattedNumber" && typeof basicValue === "number")
    return NumberValueObject.create(basicValue, typeof numberFormat === "string" ? numberFormat : undefined);
  if (type === "String" || type === "Double" || type === "Boolean") return single(basicValue);
  if (type === "Empty") return single(null);
  return errorObject("#VALUE!");
}

function errorObject(text: string): BaseValueObject {
  return ErrorValueObject.create(text as ErrorType);
}
