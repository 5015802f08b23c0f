import type { Injector } from "@univerjs/core";
import { LexerNode, LexerTreeBuilder } from "@univerjs/engine-formula";

/** False for a formula that somebody is still in the middle of, such as `=SUM(A1,`. */
export function isCompleteFormula(injector: Injector, formula: string): boolean {
  return injector.get(LexerTreeBuilder).treeBuilder(formula, false) instanceof LexerNode;
}
