import { strFromU8 } from "fflate";
import { convert } from "../support/libreOffice";
import type { Outcome } from "./case";
import { INPUTS, type JudgedBook } from "./judgedBook";
import { workbookFile, type FileCell } from "./workbookFile";

/** Text cells in quotes, what formulas give instead of formulas, the first sheet only. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false";

/** LibreOffice's own numbers for what Excel has an error value for (Help: Error Codes in LibreOffice Calc). */
const errorNumbers: Readonly<Record<string, string>> = {
  // Invalid argument: SQRT(-1), which is #NUM! in Excel.
  "Err:502": "#NUM!",
  "Err:503": "#NUM!",
  "Err:519": "#VALUE!",
  "Err:524": "#REF!",
  "Err:525": "#NAME?",
  "Err:532": "#DIV/0!",
};

/** What LibreOffice computes. */
export interface LibreOfficeResult {
  /** To 15 digits: LibreOffice writes no more. */
  readonly shown: Outcome;
  /** Result less expected number: 0 where they are the same to the last bit; NaN where either is no number. */
  readonly difference: number;
}

/**
 * RAWSUBTRACT alone subtracts without LibreOffice's own rounding of small differences, so its result is 0 only where
 * both numbers have the same bits.
 */
function comparison(row: number, expected: Outcome): FileCell {
  return typeof expected === "number" ? { formula: `=_xlfn.ORG.LIBREOFFICE.RAWSUBTRACT(A${row},C${row})` } : null;
}

function outcome(field: string): Outcome {
  const text = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
  if (text in errorNumbers) return errorNumbers[text]!;
  if (field.startsWith('"')) return text;
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  // A formula with a literal such as 60% makes its cell a percentage.
  if (text.endsWith("%")) return Number(text.slice(0, -1)) / 100;
  return text === "" ? "" : Number(text);
}

/** The fields of one line; no result holds a line break. */
const fields = (line: string): string[] => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!.map((at) => at.replace(/,$/, ""));

/** Has LibreOffice compute every case, in one run. */
export function judgeByLibreOffice(book: JudgedBook, expected: readonly Outcome[]): LibreOfficeResult[] {
  const results = book.cases.map(({ formula }, at): FileCell[] => {
    const wanted = expected[at]!;
    return [{ formula }, comparison(at + 1, wanted), typeof wanted === "number" ? wanted : null];
  });
  const file = workbookFile([
    { name: "results", rows: results },
    { name: INPUTS, rows: book.inputs },
  ]);
  const lines = strFromU8(convert(file, "xlsx", CSV)).split("\n");
  return book.cases.map((_, at) => {
    const [result = "", difference = ""] = fields(lines[at] ?? "");
    return { shown: outcome(result), difference: difference === "" ? NaN : Number(difference) };
  });
}
