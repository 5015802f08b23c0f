/** A formula as a tree. */
export type Node =
  | { readonly kind: "value"; readonly value: number | string | boolean }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "array"; readonly rows: readonly (readonly Node[])[] }
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Node | null)[] }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Node }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Node; readonly right: Node };

const token =
  /\s*(?:(?<text>"(?:[^"]|"")*")|(?<error>#(?:VALUE!|NUM!|DIV\/0!|N\/A|REF!|NAME\?))|(?<number>\d+\.?\d*(?:E[+-]?\d+)?|\.\d+(?:E[+-]?\d+)?)|(?<reference>(?:'(?:[^']|'')+'!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![A-Z0-9(_.])|(?<name>[A-Z][A-Z0-9.]*)|(?<sign><=|>=|<>|[-+*/^&=<>%(),;{}]))/y;

interface Token {
  readonly kind: string;
  readonly text: string;
}

function tokens(formula: string): Token[] {
  const found: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.length) {
    const at = token.lastIndex;
    const match = token.exec(formula);
    if (!match?.groups) throw new Error(`cannot read ${formula.slice(at, at + 20)} in ${formula}`);
    const [kind, text] = Object.entries(match.groups).find(([, part]) => part !== undefined) as [string, string];
    found.push({ kind, text });
  }
  return found;
}

/** The weakest first; Excel's unary minus binds stronger than any of them. */
const levels: readonly (readonly string[])[] = [
  ["=", "<", ">", "<=", ">=", "<>"],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

class Parser {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Node {
    const node = this.binary(0);
    if (this.at < this.tokens.length) throw new Error(`unexpected ${this.tokens[this.at]!.text}`);
    return node;
  }

  private take(text: string): boolean {
    const next = this.tokens[this.at];
    if (next?.kind !== "sign" || next.text !== text) return false;
    this.at++;
    return true;
  }

  private expect(text: string): void {
    if (!this.take(text)) throw new Error(`expected ${text}, found ${this.tokens[this.at]?.text ?? "the end"}`);
  }

  private binary(level: number): Node {
    const operators = levels[level];
    if (!operators) return this.unary();
    let left = this.binary(level + 1);
    for (;;) {
      const operator = operators.find((sign) => this.take(sign));
      if (operator === undefined) return left;
      left = { kind: "binary", operator, left, right: this.binary(level + 1) };
    }
  }

  private unary(): Node {
    const operator = ["-", "+"].find((sign) => this.take(sign));
    if (operator !== undefined) return { kind: "unary", operator, operand: this.unary() };
    let node = this.primary();
    while (this.take("%")) node = { kind: "unary", operator: "%", operand: node };
    return node;
  }

  private primary(): Node {
    if (this.take("(")) {
      const node = this.binary(0);
      this.expect(")");
      return node;
    }
    if (this.take("{")) return this.array();
    const { kind, text } = this.tokens[this.at++] ?? { kind: "end", text: "" };
    if (kind === "text") return { kind: "value", value: text.slice(1, -1).replaceAll('""', '"') };
    if (kind === "number") return { kind: "value", value: Number(text) };
    if (kind === "error") return { kind: "error", error: text };
    if (kind === "reference") return { kind: "reference", text };
    if (kind !== "name") throw new Error(`unexpected ${text}`);
    if (text === "TRUE" || text === "FALSE") return { kind: "value", value: text === "TRUE" };
    this.expect("(");
    return { kind: "call", name: text, args: this.args() };
  }

  private args(): (Node | null)[] {
    const args: (Node | null)[] = [];
    if (this.take(")")) return args;
    for (;;) {
      const next = this.tokens[this.at];
      const isLeftOut = next?.kind === "sign" && (next.text === "," || next.text === ")");
      args.push(isLeftOut ? null : this.binary(0));
      if (this.take(")")) return args;
      this.expect(",");
    }
  }

  private array(): Node {
    const rows: Node[][] = [[]];
    for (;;) {
      rows[rows.length - 1]!.push(this.unary());
      if (this.take("}")) return { kind: "array", rows };
      if (this.take(";")) rows.push([]);
      else this.expect(",");
    }
  }
}

/** Reads a formula with leading `=`. */
export const parseFormula = (formula: string): Node => new Parser(tokens(formula.slice(1))).whole();
