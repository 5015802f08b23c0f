import {
  inputsOf,
  isComputed,
  isOnForm,
  isShare,
  type ComputedQuantity,
  type InputCells,
  type Quantity,
} from "../../../rubric/quantity";
import type { InputSpec, Rubric, ScoredLine } from "../../../rubric/rubric";
import { rubricLines } from "../../../rubric/rubricLines";
import { ruleQuantities } from "../../../rubric/rules";
import { areaAddress } from "../../../spreadsheet/address";
import type { Area } from "../../../spreadsheet/grid";
import { workPaperColumns as columns } from "./workPaperColumns";

/** One row of the work paper: an input's cell, or a computed quantity. */
export type WorkPaperRow =
  | { readonly kind: "input"; readonly input: InputSpec; readonly number: number }
  | { readonly kind: "computed"; readonly quantity: ComputedQuantity };

/** The rows of one scored line on the work paper. */
export interface WorkPaperBlock {
  readonly name: string;
  readonly line: ScoredLine;
  readonly firstRow: number;
  readonly rows: readonly WorkPaperRow[];
  /** Where a quantity of the line's rule stands. */
  readonly cell: (quantity: Quantity) => string;
  readonly inputCells: InputCells;
}

const entry = (row: number, rows = 1): Area => ({ row, column: columns.entry, rows, columns: 1 });

function blockOf(name: string, line: ScoredLine, firstRow: number): WorkPaperBlock {
  const inputs = new Map<string, string>();
  const computed = new Map<ComputedQuantity, string>();
  const rows: WorkPaperRow[] = [];
  const inputCells = (id: string): string => {
    const cells = inputs.get(id);
    if (cells === undefined) throw new RangeError(`${line.id} has no input ${id}.`);
    return cells;
  };
  const quantities = line.rule ? ruleQuantities(line.rule).filter(isComputed) : [];
  /** A quantity stands below the last of its inputs, so that arithmetic and answers of a list keep the list's order. */
  const putComputed = (): void => {
    const ready = (quantity: ComputedQuantity): boolean => inputsOf(quantity).every((id) => inputs.has(id));
    for (const quantity of quantities.filter((one) => !computed.has(one) && ready(one))) {
      computed.set(quantity, areaAddress(entry(firstRow + rows.length)));
      rows.push({ kind: "computed", quantity });
    }
  };
  for (const input of line.inputs ?? []) {
    const count = input.count ?? 1;
    inputs.set(input.id, areaAddress(entry(firstRow + rows.length, count)));
    for (let number = 1; number <= count; number++) rows.push({ kind: "input", input, number });
    putComputed();
  }
  putComputed();
  const cell = (quantity: Quantity): string =>
    quantity.kind === "input" ? inputCells(quantity.input) : isComputed(quantity) ? (computed.get(quantity) ?? "") : "";
  return { name, line, firstRow, rows, cell, inputCells };
}

/** A rule may take what it needs from the form itself. */
const asksOnPaper = ({ rule }: ScoredLine): boolean => rule !== undefined && !ruleQuantities(rule).some(isOnForm);

/** Places the inputs of every ruled line below each other, from `firstRow` down. */
export function placeInputs(rubric: Rubric, firstRow: number): readonly WorkPaperBlock[] {
  const blocks: WorkPaperBlock[] = [];
  let row = firstRow;
  for (const { indicator, line } of rubricLines(rubric).filter(({ line }) => asksOnPaper(line))) {
    const block = blockOf(indicator.name, line, row);
    blocks.push(block);
    row += block.rows.length;
  }
  return blocks;
}

/** A percentage for shares, two decimals for amounts and points. */
export function entryFormat(row: WorkPaperRow): string {
  if (row.kind === "computed" && row.quantity.kind === "lineSum") return "0.00";
  if (row.kind === "computed") return isShare(row.quantity) ? "0.00%" : "General";
  return { share: "0.00%", amount: "#,##0.00", count: "0", answer: "General" }[row.input.kind];
}
