import { ValueNodeFactory } from "@univerjs/engine-formula";

// A numeral that JavaScript would write in another way, such as 0.000000001 or 1.50, becomes a text in Univer's formulas
// (seen in 0.25.1).
const create = ValueNodeFactory.prototype.create;
ValueNodeFactory.prototype.create = function (token) {
  const isNumeral = token.trim() !== "" && !Number.isNaN(Number(token));
  return create.call(this, isNumeral ? String(Number(token)) : token);
};
