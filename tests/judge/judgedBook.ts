import { cellsOf, type Cell, type JudgedCase, type Operand } from "./case";

/** Where the inputs stand; a sheet of its own, as the work paper of a form. */
export const INPUTS = "测算底稿";

/** The cells of one judged case and its formula. */
export interface PlacedCase {
  readonly judged: JudgedCase;
  /** With leading `=`. */
  readonly formula: string;
}

export interface JudgedBook {
  readonly cases: readonly PlacedCase[];
  /** Rows of the sheet of inputs. */
  readonly inputs: readonly (readonly Cell[])[];
}

const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

const literal = (value: number | string | boolean): string => {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return String(value).toUpperCase();
};

function place(operand: Operand, row: number, column: number): string | null {
  if (operand.as === "left out") return null;
  if (operand.as === "literal") return literal(operand.value);
  const rows = cellsOf(operand);
  const first = `'${INPUTS}'!${columnName(column)}${row + 1}`;
  if (operand.as === "cell") return first;
  return `${first}:${columnName(column + (rows[0]?.length ?? 1) - 1)}${row + rows.length}`;
}

/**
 * Gives every case cells of its own and writes its native formula. Cases that the rule cannot write natively are left
 * out.
 * @param most how many of each rule are wanted
 */
export function placeCases(cases: readonly JudgedCase[], most = Infinity): JudgedBook {
  const counts = new Map<string, number>();
  const inputs: Cell[][] = [];
  const placed: PlacedCase[] = [];
  for (const judged of cases) {
    const { name } = judged.rule;
    if ((counts.get(name) ?? 0) >= most) continue;
    const top = inputs.length;
    const blocks = judged.operands.map(cellsOf);
    let column = 0;
    const texts = judged.operands.map((operand, at) => {
      const text = place(operand, top, column);
      column += blocks[at]?.[0]?.length ?? 0;
      return text;
    });
    const native = judged.rule.native?.(texts) ?? null;
    if (native === null) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    placed.push({ judged, formula: `=${native}` });
    const height = Math.max(1, ...blocks.map((block) => block.length));
    for (let row = 0; row < height; row++) {
      inputs.push(
        blocks.flatMap((block) => {
          const width = block[0]?.length ?? 0;
          return block[row] ?? Array<Cell>(width).fill(null);
        }),
      );
    }
  }
  return { cases: placed, inputs };
}
