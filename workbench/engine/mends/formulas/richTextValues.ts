import type { ICellData } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";

// To formulas Univer gives a text in several fonts with its line ends gone (seen in 0.25.1): a justification of two lines was
// judged as another text as soon as a word of it was red. Such cells hold their text as a value too.
const reference = BaseReferenceObject.prototype;
const { getCellValueObject } = reference;
reference.getCellValueObject = function (cell: ICellData) {
  const { p: document, ...plain } = cell;
  if (!document) return getCellValueObject.call(this, cell);
  const stream = document.body?.dataStream ?? "";
  const v = plain.v ?? stream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  return getCellValueObject.call(this, { ...plain, v });
};
