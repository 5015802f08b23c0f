import { tokenise, type Token } from "../spreadsheet/formulas/tokens";

/** A formula taken apart. References keep their text. */
export type FormulaTree =
  | { readonly kind: "constant"; readonly value: number | string | boolean }
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormulaTree[] }
  | { readonly kind: "binary"; readonly operator: string; readonly left: FormulaTree; readonly right: FormulaTree }
  | { readonly kind: "negative"; readonly of: FormulaTree }
  | { readonly kind: "percent"; readonly of: FormulaTree };

/** The formula holds something that is not computed here. */
export class NotComputable extends Error {
  override readonly name = "NotComputable";
}

/** From the loosest to the tightest, as in Excel. */
const BINDING: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]];

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): FormulaTree {
    const tree = this.binary(0);
    if (this.at < this.tokens.length) throw new NotComputable(this.tokens[this.at]?.text);
    return tree;
  }

  private takes(text: string): boolean {
    if (this.tokens[this.at]?.text !== text) return false;
    this.at += 1;
    return true;
  }

  private binary(level: number): FormulaTree {
    const operators = BINDING[level];
    if (!operators) return this.unary();
    let left = this.binary(level + 1);
    for (let operator = this.tokens[this.at]?.text; operator !== undefined && operators.includes(operator);) {
      this.at += 1;
      left = { kind: "binary", operator, left, right: this.binary(level + 1) };
      operator = this.tokens[this.at]?.text;
    }
    return left;
  }

  private unary(): FormulaTree {
    if (this.takes("-")) return { kind: "negative", of: this.unary() };
    if (this.takes("+")) return this.unary();
    let tree = this.primary();
    while (this.takes("%")) tree = { kind: "percent", of: tree };
    return tree;
  }

  private primary(): FormulaTree {
    const token = this.tokens[this.at];
    if (!token) throw new NotComputable("end");
    this.at += 1;
    switch (token.kind) {
      case "number":
        return { kind: "constant", value: Number(token.text) };
      case "text":
        return { kind: "constant", value: token.text.slice(1, -1).replace(/""/g, '"') };
      case "operand":
        return /^(?:true|false)$/i.test(token.text)
          ? { kind: "constant", value: /^true$/i.test(token.text) }
          : { kind: "reference", text: token.text };
      case "function":
        return { kind: "call", name: token.text.toUpperCase(), args: this.arguments() };
      case "open":
        return this.closed(this.binary(0));
      default:
        throw new NotComputable(token.text);
    }
  }

  private closed(tree: FormulaTree): FormulaTree {
    if (!this.takes(")")) throw new NotComputable(")");
    return tree;
  }

  private arguments(): readonly FormulaTree[] {
    if (!this.takes("(")) throw new NotComputable("(");
    if (this.takes(")")) return [];
    const args = [this.binary(0)];
    while (this.takes(",")) args.push(this.binary(0));
    if (!this.takes(")")) throw new NotComputable(")");
    return args;
  }
}

/** @throws NotComputable for what no formula of a form needs: arrays, powers, names */
export function formulaTree(formula: string): FormulaTree {
  const tokens = tokenise(formula.replace(/^=/, ""));
  if (!tokens) throw new NotComputable(formula);
  return new Parser(tokens).whole();
}
