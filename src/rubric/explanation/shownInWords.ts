import type { Language } from "../../language/language";
import { ruleWords } from "../locale";
import { fill } from "../../language/fill";
import { roundScore } from "../rounding";
import type { Shown } from "./explanation";
import { parameterInWords, type ParameterNames } from "./parameterInWords";

/** Enough decimals to see why a figure fell beside a boundary; nobody types more. */
const DECIMALS = 6;

const plain = (value: number, places = DECIMALS): string => {
  const text = roundScore(value, places).toString();
  return text.includes("e") ? value.toPrecision(4) : text;
};

const MS_PER_DAY = 86_400_000;
/** The day that Excel's serial numbers count from, as they are right from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
/** 31 December 9999, Excel's last day. */
const LAST_DAY = 2_958_465;

function dateInWords(serial: number, language: Language): string {
  if (serial < 1 || serial > LAST_DAY) return plain(serial);
  const day = new Date(EPOCH + Math.floor(serial) * MS_PER_DAY);
  return fill(ruleWords(language).date, {
    year: String(day.getUTCFullYear()),
    month: String(day.getUTCMonth() + 1),
    day: String(day.getUTCDate()),
    paddedMonth: String(day.getUTCMonth() + 1).padStart(2, "0"),
    paddedDay: String(day.getUTCDate()).padStart(2, "0"),
  });
}

/**
 * A value of an explanation as people write it: `3.76 分`, `94%`, `2022年12月31日`.
 * @param names what the parameters are called where they are used
 */
export function shownInWords(shown: Shown, language: Language, names?: ParameterNames): string {
  if ("points" in shown) return fill(ruleWords(language).points, { value: plain(shown.points) });
  if ("share" in shown) return `${plain(shown.share * 100)}%`;
  if ("number" in shown) return plain(shown.number);
  if ("date" in shown) return dateInWords(shown.date, language);
  if (!("parameter" in shown)) return shown.text;
  return names?.get(shown.parameter) ?? parameterInWords(shown.parameter, language);
}
