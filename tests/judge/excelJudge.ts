import type { Outcome } from "./case";
import type { Cells } from "./excel/evaluate";
import { evaluate } from "./excel/evaluate";
import { parseFormula } from "./excel/formula";
import type { JudgedBook } from "./judgedBook";

const address = /!([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

const columnNumber = (name: string): number =>
  [...name].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function reader({ inputs }: JudgedBook): Cells {
  return (reference) => {
    const [, left = "", top = "", right = left, bottom = top] = address.exec(reference) ?? [];
    const columns = { from: columnNumber(left), to: columnNumber(right) };
    return inputs
      .slice(Number(top) - 1, Number(bottom))
      .map((row) => Array.from({ length: columns.to - columns.from + 1 }, (_, at) => row[columns.from + at] ?? null));
  };
}

/** Computes every case by the written table of Excel's behaviour. */
export function judgeByExcelTable(book: JudgedBook): Outcome[] {
  const cells = reader(book);
  return book.cases.map(({ formula }) => evaluate(parseFormula(formula), cells));
}
