import type { CellObject } from "@e965/xlsx";
import { isTrue } from "../../../spreadsheet/xml/isTrue";
import type { XmlScanner } from "../../../spreadsheet/xml/xmlScanner";
import { FileProblem } from "../../fileProblem";
import { serialOfDate } from "../../../spreadsheet/serialOfDate";
import { NO_RESULT } from "../../../spreadsheet/grid";
import { excelFormula } from "./odsFormula";
import { odsText } from "./odsText";

const DURATION = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;

/** A length of time such as `PT08H30M00S`, in days. */
function daysOf(duration: string): number | null {
  const [, sign, days = "0", hours = "0", minutes = "0", seconds = "0"] = DURATION.exec(duration.trim()) ?? [];
  if (sign === undefined) return null;
  const length =
    Number(days) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."))) / 86_400;
  return sign === "-" ? -length : length;
}

function numberOf(written: string | null): number | null {
  const value = written === null || written.trim() === "" ? Number.NaN : Number(written);
  return Number.isFinite(value) ? value : null;
}

/** The value that the attributes tell for a kind of cell that has one; the text stands for the others. */
function valueOf(xml: XmlScanner, type: string, date1904: boolean): number | boolean | null {
  if (type === "date") return serialOfDate(xml.attribute("date-value") ?? "", date1904);
  if (type === "time") return daysOf(xml.attribute("time-value") ?? "");
  if (type === "boolean") return isTrue(xml.attribute("boolean-value"));
  return numberOf(xml.attribute("value"));
}

const WITH_VALUE = new Set(["float", "percentage", "currency", "date", "time", "boolean"]);

/**
 * The cell whose opening tag is stood on; null where nothing stands in it.
 * @throws FileProblem `damaged` where a number is none
 */
export function odsCell(xml: XmlScanner, sheet: string, date1904: boolean): CellObject | null {
  const type = xml.attribute("value-type") ?? "";
  const formula = xml.attribute("formula");
  const stated = xml.attribute("string-value");
  const value = WITH_VALUE.has(type) ? valueOf(xml, type, date1904) : null;
  const shown = odsText(xml);
  const withFormula: Partial<CellObject> = formula === null ? {} : { f: excelFormula(formula) };
  if (WITH_VALUE.has(type)) {
    if (value === null) throw new FileProblem("damaged", { part: sheet });
    return { t: typeof value === "boolean" ? "b" : "n", v: value, ...withFormula };
  }
  const text = shown === "" ? (stated ?? "") : shown;
  if (formula !== null) return { t: "s", v: type === "" && text === "" ? NO_RESULT : text, ...withFormula };
  return text === "" ? null : { t: "s", v: text };
}
