import { inputsOf, type ComputedQuantity, type InputCells, type LineCells } from "./quantity";

/** What a person reads beside a computed quantity that cannot be had. */
export interface QuantityWords {
  /** The divisor is 0: there was nothing to measure this year. */
  readonly notApplicable: string;
  readonly notANumber: string;
  readonly aboveAll: string;
}

const byNumbers = (cells: readonly string[], result: string): string =>
  `=IF(COUNT(${cells.join(",")})<${cells.length},"",${result})`;

/**
 * A native formula that gives `""` until its inputs are filled, and for good where nothing can be computed, such as a
 * quotient by 0: then a person gives the score. A blank input is not told from 0 by every Excel, so COUNT decides.
 */
export function quantityFormula(quantity: ComputedQuantity, cells: InputCells, lines: LineCells): string {
  const inputs = inputsOf(quantity).map(cells);
  const [first = "", second = ""] = inputs;
  switch (quantity.kind) {
    case "quotient": {
      const unfit = quantity.isPart ? `OR(${second}=0,${first}>${second})` : `${second}=0`;
      return byNumbers(inputs, `IF(${unfit},"",${first}/${second})`);
    }
    case "excess":
      return byNumbers(inputs, `IF(${second}=0,"",(${first}-${second})/${second})`);
    case "cappedMean":
      return `=IF(OR(COUNT(${first})=0,COUNTA(${first})>COUNT(${first})),"",(SUMIF(${first},"<=1")+COUNTIF(${first},">1"))/COUNT(${first}))`;
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
  const note = (rest: string): string => `=IF(COUNTA(${all})>COUNT(${all}),"${words.notANumber}",${rest})`;
  if (second === "") return note('""');
  const aboveAll =
    quantity.kind === "quotient" && quantity.isPart ? `IF(${first}>${second},"${words.aboveAll}","")` : '""';
  return note(`IF(COUNT(${all})<2,"",IF(${second}=0,"${words.notApplicable}",${aboveAll}))`);
}
