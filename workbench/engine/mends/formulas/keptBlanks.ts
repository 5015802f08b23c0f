import { type ISequenceNode, LexerTreeBuilder } from "@univerjs/engine-formula";

type Nodes = (ISequenceNode | string)[];
interface Lexer {
  sequenceNodesBuilder(formula: string): Nodes | undefined;
}

// Univer takes the blanks behind a reference for a part of it and leaves them out when it spells it anew (seen in 0.25.1): =C5 * D5
// became =C5* D5 when a row was inserted anywhere. Excel keeps them.
const lexer = LexerTreeBuilder.prototype as unknown as Lexer;
const { sequenceNodesBuilder: build } = lexer;
lexer.sequenceNodesBuilder = function (formula) {
  return build.call(this, formula)?.flatMap((node): Nodes => {
    if (typeof node === "string") return [node];
    const token = node.token.trimEnd();
    return token === node.token ? [node] : [{ ...node, token }, node.token.slice(token.length)];
  });
};
