import { inputsOf, type ComputedQuantity, type InputCells, type CellsOfLines } from "./quantity";

/** What a person reads beside a computed quantity that cannot be had. */
export interface QuantityWords {
  /** The divisor is 0: there was nothing to measure this year. */
  readonly notApplicable: string;
  readonly notANumber: string;
  readonly negative: string;
  readonly aboveAll: string;
  readonly slipped: string;
}

/** Above this a rate is a slip: 99.23 pasted for 99.23 % would count as full. */
export const greatestShare = 10;

/** Something stands in the range that is no number; a formula that shows nothing is blank, as for months still to come. */
const holdsText = (range: string): string => `COUNT(${range})+COUNTBLANK(${range})<ROWS(${range})`;

/** Amounts, counts and rates are never below 0: a slip of the sign would bring full marks where less is better. */
const notBelowZero = (cells: string, result: string): string => `IF(MIN(${cells})<0,"",${result})`;

const byNumbers = (cells: readonly string[], result: string): string =>
  `=IF(COUNT(${cells.join(",")})<${cells.length},"",${notBelowZero(cells.join(","), result)})`;

/**
 * A native formula that gives `""` until its inputs are filled, and for good where nothing can be computed, such as a
 * quotient by 0: then a person gives the score. A blank input is not told from 0 by every Excel, so COUNT decides.
 */
export function quantityFormula(quantity: ComputedQuantity, cells: InputCells, lines: CellsOfLines): string {
  const inputs = inputsOf(quantity).map(cells);
  const [first = "", second = ""] = inputs;
  switch (quantity.kind) {
    case "quotient": {
      const unfit = quantity.isPart ? `OR(${second}=0,${first}>${second})` : `${second}=0`;
      return byNumbers(inputs, `IF(${unfit},"",${first}/${second})`);
    }
    case "excess":
      return byNumbers(inputs, `IF(${second}=0,"",(${first}-${second})/${second})`);
    case "cappedMean": {
      const mean = `(SUMIF(${first},"<=1")+COUNTIF(${first},">1"))/COUNT(${first})`;
      const plausible = `IF(MAX(${first})>${greatestShare},"",${notBelowZero(first, mean)})`;
      return `=IF(OR(COUNT(${first})=0,${holdsText(first)}),"",${plausible})`;
    }
    case "answerCount":
      return `=${Object.entries(quantity.counts).reduceRight((rest, [word, count]) => `IF(${first}="${word}",${count},${rest})`, '""')}`;
    case "choice":
      return byNumbers(inputs, `IF(${first}>${quantity.above},${quantity.then},${quantity.otherwise})`);
    case "remaining":
      return byNumbers(inputs, `MAX(0,1-${first}*${quantity.each}/${quantity.of})`);
    case "lineSum": {
      const [scores, weights] = [lines(quantity.under, "scores"), lines(quantity.under, "weights")];
      const sum = `ROUND(SUM(${quantity.of === "scores" ? scores : weights}),2)`;
      return quantity.of === "weights" ? `=${sum}` : `=IF(COUNT(${scores})<COUNT(${weights}),"",${sum})`;
    }
  }
}

/** A native formula for the words that stand beside the quantity and say why there is none; null where none are needed. */
export function quantityNote(quantity: ComputedQuantity, cells: InputCells, words: QuantityWords): string | null {
  if (quantity.kind === "answerCount" || quantity.kind === "lineSum") return null;
  const inputs = inputsOf(quantity).map(cells);
  const [first = "", second = ""] = inputs;
  const all = inputs.join(",");
  const isText = quantity.kind === "cappedMean" ? holdsText(first) : `COUNTA(${all})>COUNT(${all})`;
  const note = (rest: string): string =>
    `=IF(${isText},"${words.notANumber}",IF(MIN(${all})<0,"${words.negative}",${rest}))`;
  if (quantity.kind === "cappedMean") return note(`IF(MAX(${all})>${greatestShare},"${words.slipped}","")`);
  if (second === "") return note('""');
  const aboveAll =
    quantity.kind === "quotient" && quantity.isPart ? `IF(${first}>${second},"${words.aboveAll}","")` : '""';
  return note(`IF(COUNT(${all})<2,"",IF(${second}=0,"${words.notApplicable}",${aboveAll}))`);
}
