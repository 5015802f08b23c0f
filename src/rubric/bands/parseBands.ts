import { asText, isBlank, parseNumeral, type Argument } from "../argument";
import { RuleError } from "../ruleError";
import type { Band } from "./band";
import { parseCondition } from "./parseCondition";

const separators = /[;；\n]/;
const arrow = /^(.*?)\s*(?:→|->|=>|:|：)\s*([^→:：]*)$/s;

function readBand(condition: string, score: Argument, text: string): Band {
  const parsed = parseCondition(condition);
  const points = typeof score === "number" ? score : parseNumeral(asText(score).replace(/分\s*$/, ""));
  if (!parsed || points === null) throw new RuleError("unreadable-band", { text });
  return { ...parsed, score: points };
}

function readText(text: string): Band[] {
  const parts = text.split(separators).filter((part) => !isBlank(part));
  return parts.map((part) => {
    const match = arrow.exec(part.trim());
    if (!match) throw new RuleError("unreadable-band", { text: part.trim() });
    return readBand(match[1] ?? "", match[2] ?? "", part.trim());
  });
}

type Rows = readonly (readonly Argument[])[];

const isRows = (table: Argument): table is Rows => Array.isArray(table) && table.every(Array.isArray);

function readRows(rows: Rows): Band[] {
  const filled = rows.filter((row) => !isBlank(row[0]));
  return filled.map(([condition, score]) =>
    readBand(asText(condition), score, `${asText(condition)} → ${asText(score)}`),
  );
}

/**
 * Reads an interval table (R4): a text such as `≤10%→2;≤20%→1;其他→0` (full-width signs and `:` serve too), or rows of
 * cells with the condition in the first column and the score in the second.
 * @returns the bands in their order; the first that fits decides
 * @throws RuleError `unreadable-band`, `no-bands`
 */
export function parseBands(table: Argument): Band[] {
  const cell = isRows(table) && table.length === 1 && table[0]?.length === 1 ? table[0][0] : table;
  const bands = isRows(cell) ? readRows(cell) : readText(asText(cell));
  if (bands.length === 0) throw new RuleError("no-bands");
  return bands;
}
