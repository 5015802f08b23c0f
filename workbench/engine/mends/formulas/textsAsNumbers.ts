import { NumberValueObject, StringValueObject, ValueNodeFactory } from "@univerjs/engine-formula";
import { readTypedText } from "../../../../src/spreadsheet/typedText/readTypedText";

/** The number that Excel reads in a text when it computes with it. */
function numberIn(text: string): number | undefined {
  const read = readTypedText(text, { numberFormat: "General" });
  return read.kind === "number" ? read.value : undefined;
}

// Of the texts that Excel computes with Univer knows some only: no full-width digits and signs, no Chinese dates, no amounts in
// brackets, no fractions (seen in 0.25.1).
const texts = StringValueObject.prototype;
const { convertToNumberObjectValue: convert } = texts;
texts.convertToNumberObjectValue = function () {
  const converted = convert.call(this);
  if (!converted.isError()) return converted;
  const value = numberIn(String(this.getValue()));
  return value === undefined ? converted : NumberValueObject.create(value);
};

interface ValueNodes {
  checkAndCreateNodeType(param: unknown): unknown;
  create(token: string): unknown;
}

const NEGATED = /^\s*-\s*"((?:[^"]|"")*)"\s*$/;

// A minus before a text, as in --"5%", is a name that nobody knows to Univer (seen in 0.25.1).
const nodes = ValueNodeFactory.prototype as unknown as ValueNodes;
const check = nodes.checkAndCreateNodeType;
nodes.checkAndCreateNodeType = function (param) {
  const negated = typeof param === "string" ? NEGATED.exec(param)?.[1] : undefined;
  if (negated === undefined) return check.call(this, param);
  const value = numberIn(negated.replace(/""/g, '"'));
  return this.create(value === undefined ? "#VALUE!" : String(-value));
};
