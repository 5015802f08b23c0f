import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorValueObject,
  ErrorType,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import type { FunctionMetadata } from "../basics/hostOptions";

type Parameter = FunctionMetadata["parameters"][number];
type Scalar = CellValue | ErrorValueObject;

/** What a call passes to the add-in, or the error that stands in for the call. */
export type CallArguments = { readonly values: readonly unknown[] } | { readonly error: ErrorValueObject };

const VALUE_ERROR = ErrorType.VALUE;

function plain(value: Nullable<BaseValueObject>): Scalar | undefined {
  if (!value || value.isNull()) return undefined;
  if (value instanceof ErrorValueObject) return value;
  return value.getValue();
}

/** The cells of a reference or array; a blank one is undefined. */
function grid(argument: FunctionVariantType): (Scalar | undefined)[][] {
  const rows: (Scalar | undefined)[][] = [];
  let first: number | undefined;
  const visit = (value: Nullable<BaseValueObject>, row: number): void => {
    first ??= row;
    (rows[row - first] ??= []).push(plain(value));
  };
  if (argument.isReferenceObject()) (argument as BaseReferenceObject).iterator((value, row) => visit(value, row));
  else if (argument instanceof ArrayValueObject) argument.iterator((value, row) => visit(value, row));
  else visit(argument as BaseValueObject, 0);
  return rows;
}

function convert(value: Scalar | undefined, type: string | undefined, blankAs: 0 | null): Scalar {
  if (value instanceof ErrorValueObject) return value;
  switch (type) {
    case "number": {
      if (value === undefined || value === null) return 0;
      const number = typeof value === "string" ? Number(value.trim() || "x") : Number(value);
      return Number.isNaN(number) ? ErrorValueObject.create(VALUE_ERROR) : number;
    }
    case "string":
      return value === undefined || value === null
        ? ""
        : typeof value === "boolean"
          ? value
            ? "TRUE"
            : "FALSE"
          : String(value);
    case "boolean":
      if (typeof value === "string")
        return /^(true|false)$/i.test(value) ? /^true$/i.test(value) : ErrorValueObject.create(VALUE_ERROR);
      return Boolean(value);
    default:
      return value ?? blankAs;
  }
}

function argumentOf(argument: FunctionVariantType | undefined, parameter: Parameter, blankAs: 0 | null): unknown {
  const omitted = argument === undefined || (!argument.isReferenceObject() && (argument as BaseValueObject).isNull());
  if (omitted)
    return parameter.optional || parameter.repeating || argument ? null : ErrorValueObject.create(VALUE_ERROR);
  if (argument.isError()) return argument;
  const cells = grid(argument).map((row) => row.map((value) => convert(value, parameter.type, blankAs)));
  const error = cells.flat().find((value) => value instanceof ErrorValueObject);
  if (error) return error;
  if (parameter.dimensionality === "matrix") return cells;
  return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : ErrorValueObject.create(VALUE_ERROR);
}

/** Turns the engine's arguments into those of the add-in: an error among them takes the call's place, blanks follow `blankAs`. */
export function argumentsOf(
  given: readonly FunctionVariantType[],
  metadata: FunctionMetadata,
  blankAs: 0 | null,
): CallArguments {
  const { parameters } = metadata;
  const last = parameters[parameters.length - 1];
  const fixed = last?.repeating ? parameters.slice(0, -1) : parameters;
  if (!last?.repeating && given.length > fixed.length) return { error: ErrorValueObject.create(VALUE_ERROR) };
  const values: unknown[] = fixed.map((parameter, index) => argumentOf(given[index], parameter, blankAs));
  if (last?.repeating) {
    // The runtime hands all repeated arguments over as one array.
    values.push(given.slice(fixed.length).map((argument) => argumentOf(argument, last, blankAs)));
  }
  const error = values.flat().find((value) => value instanceof ErrorValueObject);
  return error instanceof ErrorValueObject ? { error } : { values };
}
