import { RuleError } from "../../ruleError";
import { same } from "../../comparison";
import type { FormulaText } from "../rule";
import { readShares } from "../shares";
import { answers } from "../words";
import { expandCells, joinCells } from "./cells";
import { guardedCalls } from "./guardedCalls";
import { anyNegative, guarded, isEmpty, rounded, TOLERANCE } from "./guards";
import { literal, operands, textLiteral } from "./operands";
import { isWord } from "./optional";

/** How far a part is met, 0..1. */
const part = (cell: string): string =>
  `IF(ISNUMBER(${cell}),${cell},IF(${isWord(cell, answers.yes)},1,IF(${isWord(cell, answers.no)},0,#VALUE!)))`;

const unlike = (sum: string, wanted: string): string => `ABS(${sum}-${wanted})>${TOLERANCE}`;

interface Worth {
  /** What a whole share of 1 is worth, as an expression; null where shares are points. */
  readonly unit: string | null;
  readonly shares: readonly string[];
  readonly numbers: readonly string[];
  readonly unreadable: readonly string[];
}

function equalWorth(weight: string, count: number): Worth {
  return { unit: `${weight}/${count}`, shares: Array<string>(count).fill(""), numbers: [], unreadable: [] };
}

/** Shares that stand in the formula: their sum is known now. */
function writtenWorth(weight: string, text: string): Worth | null {
  try {
    const values = readShares(text) ?? [];
    const sum = values.reduce((total, value) => total + value, 0);
    const shares = values.map(String);
    if (values.some((value) => value < 0)) return null;
    if (same(sum, 1)) return { unit: weight, shares, numbers: [], unreadable: [] };
    if (same(sum, 100)) return { unit: `${weight}/100`, shares, numbers: [], unreadable: [] };
    return { unit: null, shares, numbers: [], unreadable: [unlike(String(sum), weight)] };
  } catch (error) {
    if (error instanceof RuleError) return null;
    throw error;
  }
}

/** Shares that stand in cells. */
function cellWorth(weight: string, range: string): Worth | null {
  const cells = expandCells(range);
  if (!cells) return null;
  const sum = `SUM(${range})`;
  return {
    unit: `IF(${unlike(sum, "1")},IF(${unlike(sum, "100")},1,${weight}/100),${weight})`,
    shares: cells,
    numbers: cells,
    unreadable: [`AND(${unlike(sum, "1")},${unlike(sum, "100")},${unlike(sum, weight)})`],
  };
}

function worthOf(weight: string, count: number, shares: FormulaText): Worth | null {
  if (shares === null) return equalWorth(weight, count);
  const text = literal(shares);
  const worth = text === undefined ? cellWorth(weight, shares) : writtenWorth(weight, text);
  return worth?.shares.length === count ? worth : null;
}

/** @returns null where parts and shares do not match, or are too many: such a call stays, with its own message */
export function nativeParts(args: readonly FormulaText[]): string | null {
  const [weight, met, shares] = operands(args, 3);
  const cells = met ? expandCells(met) : null;
  if (!weight || !cells || cells.some((cell) => literal(cell) !== undefined)) return null;
  const worth = worthOf(weight, cells.length, shares ?? null);
  if (!worth) return null;
  const parts = cells.map((cell, at) => (worth.shares[at] === "" ? part(cell) : `${part(cell)}*${worth.shares[at]}`));
  const sum = parts.join("+");
  return guarded(
    {
      blank: cells.map(isEmpty),
      numbers: [weight, ...worth.numbers],
      unreadable: worth.unreadable,
      outside: [anyNegative([weight, ...worth.numbers, ...cells]), `MAX(${cells.join(",")})>1`],
    },
    rounded(worth.unit === null ? sum : `${worth.unit}*(${sum})`),
  );
}

/** What a part is multiplied by, as it stands in the formula; `""` where it is not. */
function factorOf(formula: string, cell: string): string {
  const product = `${part(cell)}*`;
  const start = formula.indexOf(product);
  return start < 0 ? "" : (/^[^-+*/,()]+/.exec(formula.slice(start + product.length))?.[0] ?? "");
}

/** Cells and shares are read back from where the formula asks for blanks and multiplies. */
export function shapesOfParts(formula: string): readonly (readonly FormulaText[])[] {
  return guardedCalls(formula).flatMap(({ blanks, text }) => {
    if (!text.includes(part(blanks[0] ?? ""))) return [];
    const met = joinCells(blanks);
    const factors = blanks.map((cell) => factorOf(text, cell));
    if (factors.includes("")) return [[null, met]];
    const written = factors.every((factor) => /^[\d.]+$/.test(factor));
    return [[null, met, written ? textLiteral(factors.join("/")) : joinCells(factors)]];
  });
}
