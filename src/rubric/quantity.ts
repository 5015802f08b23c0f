/**
 * What a rule takes: an input of the work paper as it is, or something computed from inputs. Computed quantities have a
 * row of their own on the work paper with a native formula, since a custom function must never feed another.
 */
export type Quantity =
  | { readonly kind: "input"; readonly input: string }
  | {
      readonly kind: "quotient";
      readonly label: string;
      readonly dividend: string;
      readonly divisor: string;
    }
  /** Mean of the reported shares, each counted as at most 100 % (R3, 年度平均执行率). */
  | { readonly kind: "cappedMean"; readonly label: string; readonly inputs: string }
  /** 1 where the answer is the counted one, else 0: a missing document counts as one finding. */
  | { readonly kind: "answerCount"; readonly label: string; readonly input: string; readonly counted: string }
  /** Points a finding, by how large another count is (新增预算项目事前绩效评估). */
  | {
      readonly kind: "choice";
      readonly label: string;
      readonly input: string;
      readonly above: number;
      readonly then: number;
      readonly otherwise: number;
    };

export type ComputedQuantity = Exclude<Quantity, { readonly kind: "input" }>;

/** Gives the cells of an input on the work paper, as `C5` or `C5:C16`. */
export type InputCells = (input: string) => string;

export const isComputed = (quantity: Quantity): quantity is ComputedQuantity => quantity.kind !== "input";

/** How many decimals or which unit the result has: a share is shown as a percentage. */
export const isShare = (quantity: ComputedQuantity): boolean =>
  quantity.kind === "quotient" || quantity.kind === "cappedMean";

/** A native formula that gives `""` until its inputs are filled: a blank input is not told from 0 by every Excel. */
export function quantityFormula(quantity: ComputedQuantity, cells: InputCells): string {
  switch (quantity.kind) {
    case "quotient": {
      const [dividend, divisor] = [cells(quantity.dividend), cells(quantity.divisor)];
      return `=IF(COUNT(${dividend},${divisor})<2,"",${dividend}/${divisor})`;
    }
    case "cappedMean": {
      const range = cells(quantity.inputs);
      return `=IF(COUNT(${range})=0,"",(SUMIF(${range},"<=1")+COUNTIF(${range},">1"))/COUNT(${range}))`;
    }
    case "answerCount": {
      const cell = cells(quantity.input);
      return `=IF(${cell}="","",IF(${cell}="${quantity.counted}",1,0))`;
    }
    case "choice": {
      const cell = cells(quantity.input);
      return `=IF(COUNT(${cell})=0,"",IF(${cell}>${quantity.above},${quantity.then},${quantity.otherwise}))`;
    }
  }
}
