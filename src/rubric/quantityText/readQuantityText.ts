import { asText, isBlank, isFigure, type Argument } from "../argument";
import { isTooLong, judgedPart } from "../judgedText";
import { takeDates } from "./dates";
import { figuresOf, type Figure } from "./figures";
import { withoutNames } from "./names";
import { plainSigns } from "./plainSigns";
import { withoutValue, type QuantityText } from "./quantityText";
import { rangeOf } from "./range";

/** Signs that people type for "nothing here". */
const onlySigns = /^[-/\\_*.、。,·…~]*$/;

/** Letters where digits belong, as scanning leaves them: `1O0`, `第O份`, `M.8万元`. */
const scanned =
  /\d[OoIl](?=\d|[人名户家个件份次场元万%])|(?:^|[第≥≤<>=约])[OoIlZ]+(?=[%\p{Script=Han}])|(?:^|[^A-Za-z])[OoIl]+\d|[A-Za-z]\.\d/u;

/** Numerals in words: read by people, not by us. */
const inWords =
  /[一二两三四五六七八九十百千]分之[一二两三四五六七八九十百千]|^[≥≤<>=约]?[一二两三四五六七八九十百千万]+(?:\p{Script=Han}{1,2})?$/u;

function single({ value, unit, op, approx, text }: Figure): QuantityText {
  const kind = unit === "%" || unit === "‰" ? "percent" : "number";
  return { kind, op: op ?? "=", value, unit, approx, figures: [text] };
}

function several(text: string, figures: readonly Figure[]): QuantityText {
  const written = figures.map((one) => one.text);
  const range = rangeOf(text, figures);
  if (range === null) return withoutValue("multi", written);
  return {
    ...withoutValue("range", written),
    value: range.ends,
    unit: range.unit,
    approx: figures.some((one) => one.approx),
  };
}

/** Nothing but one figure, as most cells have it. */
const bareFigure = /^\d+(?:\.\d+)?%?$/;

function readText(text: string): QuantityText {
  const plain = plainSigns(text);
  const [bare] = bareFigure.test(plain) ? figuresOf(plain) : [];
  if (bare && isFigure(bare.value)) return single(bare);
  if (onlySigns.test(plain)) return withoutValue("blank");
  if (scanned.test(plain)) return withoutValue("unparseable");
  const { date, rest } = takeDates(withoutNames(plain));
  const figures = figuresOf(rest);
  const [first] = figures;
  if (figures.some(({ value }) => !isFigure(value))) return withoutValue("unparseable");
  if (figures.length > 1) return several(rest, figures);
  // Tolerances name both ends by one figure.
  if (first !== undefined && rest[first.start - 1] === "±") {
    return { ...withoutValue("range", [`±${first.text}`]), value: [-first.value, first.value], unit: first.unit };
  }
  // 2021年12月底前完成3个: the date says when, the figure how much.
  // 500W may mean watts or 万.
  if (first !== undefined) return /^[A-Za-z]/.test(rest.slice(first.end)) ? withoutValue("unparseable") : single(first);
  if (date !== null) return { ...withoutValue("date"), ...date };
  return withoutValue(inWords.test(plain) || !/\p{L}/u.test(plain) ? "unparseable" : "qualitative");
}

/** Forms repeat their targets, and checks ask for them again. */
const known = new Map<string, QuantityText>();
const mostKnown = 2000;

function readKnown(text: string): QuantityText {
  const found = known.get(text) ?? readText(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, found);
  return found;
}

/**
 * Reads what clerks type into a target or a result: `＞2.5万人次`, `约10.2万份`, `不低于98.00%`, `2021年12月底前`. Years, document
 * numbers, list numbers and ordinals are no quantities. Several figures in one text are all named, none is picked.
 * @param text of a cell; numbers are taken as they are, and one that is too long to be judged is not read
 */
export function readQuantityText(text: Argument): QuantityText {
  if (typeof text === "number" && Number.isFinite(text)) {
    return { kind: "number", op: "=", value: text, unit: null, approx: false, figures: [String(text)] };
  }
  if (isBlank(text)) return withoutValue("blank");
  if (typeof text === "string" && isTooLong(text)) return withoutValue("unparseable");
  return typeof text === "string" ? readKnown(judgedPart(text)) : withoutValue("unparseable", [asText(text)]);
}
