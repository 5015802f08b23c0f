import { formulaProblem } from "./formulaProblem";
import { tokenise } from "./tokens";

/** Signs of a Chinese keyboard that stand for those of formulas. */
const WIDE: Readonly<Record<string, string>> = Object.fromEntries(
  [..."（），：＋－＊／＝＜＞％＆＾；"].map((wide, index) => [wide, "(),:+-*/=<>%&^;"[index] ?? ""]),
);
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']/gu;

const withPlainSigns = (formula: string): string => formula.replace(PIECE, (piece) => WIDE[piece] ?? piece);

function withBrackets(formula: string): string {
  const tokens = tokenise(formula) ?? [];
  const open =
    tokens.filter(({ kind }) => kind === "open").length - tokens.filter(({ kind }) => kind === "close").length;
  return open > 0 ? formula + ")".repeat(open) : formula;
}

/**
 * What Excel makes of a formula that was typed with full-width signs or without its last brackets; the formula as it is where
 * that helps nothing.
 */
export function completedFormula(formula: string): string {
  if (formulaProblem(formula) !== "syntax") return formula;
  const plain = withPlainSigns(formula);
  return [plain, withBrackets(plain)].find((text) => formulaProblem(text) !== "syntax") ?? formula;
}
