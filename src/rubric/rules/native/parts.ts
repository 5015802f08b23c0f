import { same } from "../../comparison";
import { RuleError } from "../../ruleError";
import type { FormulaText } from "../rule";
import { readShares } from "../shares";
import { answers } from "../words";
import { expandCells, isColumn, isRange, joinCells } from "./cells";
import { anyNegative, isEmpty, TOLERANCE, type FormulaCondition } from "./condition";
import { guardedCalls } from "./guardedCalls";
import { guarded, rounded } from "./guards";
import { literal, numberOf, operands, textLiteral } from "./operands";

function unlike(sum: string, wanted: string): FormulaCondition {
  const [given, needed] = [numberOf(sum), numberOf(wanted)];
  return given === null || needed === null ? `ABS(${sum}-${wanted})>${TOLERANCE}` : !same(given, needed);
}

interface Worth {
  /** What a whole share of 1 is worth, as an expression; null where shares are points. */
  readonly unit: string | null;
  /** Array or range of the shares, `{30;30;40}`; null where all are equal. */
  readonly shares: string | null;
  readonly numbers: readonly string[];
  readonly unreadable: readonly FormulaCondition[];
}

/** Shares that stand in the formula: their sum is known now. */
function writtenWorth(weight: string, text: string, count: number, separator: string): Worth | null {
  try {
    const values = readShares(text) ?? [];
    if (values.length !== count || values.some((value) => value < 0)) return null;
    const sum = values.reduce((total, value) => total + value, 0);
    const [shares, numbers] = [`{${values.join(separator)}}`, []];
    if (same(sum, 1)) return { unit: weight, shares, numbers, unreadable: [] };
    if (same(sum, 100)) return { unit: `${weight}/100`, shares, numbers, unreadable: [] };
    return { unit: null, shares, numbers, unreadable: [unlike(weight, String(sum))] };
  } catch (error) {
    if (error instanceof RuleError) return null;
    throw error;
  }
}

/** Shares that stand in cells. */
function cellWorth(weight: string, range: string, count: number): Worth | null {
  const cells = expandCells(range);
  if (cells?.length !== count) return null;
  const sum = `SUM(${range})`;
  return {
    unit: `IF(${unlike(sum, "1")},IF(${unlike(sum, "100")},1,${weight}/100),${weight})`,
    shares: range,
    numbers: cells,
    unreadable: [`AND(${unlike(sum, "1")},${unlike(sum, "100")},${unlike(sum, weight)})`],
  };
}

function worthOf(weight: string, met: string, count: number, shares: FormulaText): Worth | null {
  if (shares === null) return { unit: `${weight}/${count}`, shares: null, numbers: [], unreadable: [] };
  const text = literal(shares);
  if (text !== undefined) return writtenWorth(weight, text, count, isColumn(met) ? ";" : ",");
  return isColumn(met) === isColumn(shares) ? cellWorth(weight, shares, count) : null;
}

/**
 * @returns null where parts and shares do not match, are too many, or do not stand in one row or column: such a call stays,
 *   with its own message
 */
export function nativeParts(args: readonly FormulaText[]): string | null {
  const [weight, met, shares] = operands(args, 3);
  const cells = met ? expandCells(met) : null;
  if (!weight || !met || !cells || isColumn(met) === null || literal(met) !== undefined) return null;
  const worth = worthOf(weight, met, cells.length, shares ?? null);
  if (!worth) return null;
  // Words along the other side, so that each cell is compared with each of them.
  const isWord = (words: readonly string[]): string =>
    `(${met}&""={${words.map(textLiteral).join(isColumn(met) ? "," : ";")}})`;
  const [yes, partly] = [isWord(answers.yes), `(${met}>0)*(${met}<1)`];
  const read = `SUMPRODUCT(--${isWord([...answers.yes, ...answers.no])})+SUMPRODUCT(${partly})<${cells.length}`;
  const sum =
    worth.shares === null
      ? `SUMPRODUCT(--${yes})+SUMPRODUCT(${met},--(${met}<1))`
      : `SUMPRODUCT(${yes}*${worth.shares})+SUMPRODUCT(${met},(${met}<1)*${worth.shares})`;
  return guarded(
    {
      blank: isRange(met) ? [`COUNTBLANK(${met})>0`] : cells.map(isEmpty),
      numbers: [weight, ...worth.numbers],
      unreadable: worth.unreadable,
      outside: [anyNegative([weight, ...worth.numbers, met]), `MAX(${met})>1`],
    },
    (limited) => limited(`IF(${read},#VALUE!,${rounded(worth.unit === null ? sum : `${worth.unit}*(${sum})`)})`),
  );
}

/** What the parts are multiplied by: `{30;30;40}`, or a range. */
const factors = /\}\)\*(\{[\d.,;]+\}|[^{}()*]+)\)\+SUMPRODUCT\(/;

/** Cells and shares are read back from where the formula asks for blanks and multiplies. */
export function shapesOfParts(formula: string): readonly (readonly FormulaText[])[] {
  return guardedCalls(formula).flatMap(({ blanks, text }) => {
    if (!text.includes("SUMPRODUCT")) return [];
    const shares = factors.exec(text)?.[1];
    if (shares === undefined) return [[null, joinCells(blanks)]];
    const written = /^\{(.*)\}$/.exec(shares)?.[1]?.replace(/[,;]/g, "/");
    return [[null, joinCells(blanks), written === undefined ? shares : textLiteral(written)]];
  });
}
