import { LexerTreeBuilder } from "@univerjs/engine-formula";

interface Lexer {
  _squareBracketState: number;
  _tableBracketState: boolean;
  _resetTemp(): void;
}

// A formula whose `[` is still open, as while it is typed, leaves it open for all formulas that are read afterwards (seen in 0.25.1):
// commas and quotes counted no more, and they gave #NAME? and #N/A.
const lexer = LexerTreeBuilder.prototype as unknown as Lexer;
const reset = lexer._resetTemp;
lexer._resetTemp = function () {
  reset.call(this);
  this._squareBracketState = 0;
  this._tableBracketState = false;
};
