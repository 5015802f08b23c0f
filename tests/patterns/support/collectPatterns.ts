import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { inRoot, ROOT } from "../../../tools/build/places";

export interface Pattern {
  /** File and line. */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
  /** It is tried at every place of a text, even where it has no flag `g`, as `split` does. */
  readonly repeats: boolean;
}

/** A `new RegExp(…)` in the sources: its pattern is known only when it runs. */
export interface Construction {
  readonly file: string;
  readonly at: string;
  /** Made anew at each call of a function, not once when the module loads. */
  readonly inFunction: boolean;
}

const isSource = (name: string): boolean => /\.tsx?$/.test(name) && !name.endsWith(".d.ts");

export const sourcesOf = (folder: string): readonly string[] =>
  readdirSync(inRoot(folder), { recursive: true, encoding: "utf8" })
    .filter(isSource)
    .map((name) => path.join(folder, name))
    .sort();

function placeOf(node: ts.Node, source: ts.SourceFile): string {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  return `${path.relative(ROOT, source.fileName)}:${line + 1}`;
}

/** `text.split(/,/)` looks for all matches. */
function isSplitBy(node: ts.Node): boolean {
  const call = node.parent;
  return (
    ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression) && call.expression.name.text === "split"
  );
}

const isFunction = (node: ts.Node): boolean => ts.isFunctionLike(node) || ts.isClassStaticBlockDeclaration(node);

function isInFunction(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent) if (isFunction(at)) return true;
  return false;
}

const isConstruction = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === "RegExp";

export interface Collected {
  readonly literals: readonly Pattern[];
  readonly constructions: readonly Construction[];
}

/** Every pattern of a text of TypeScript: literals as they stand, and the places where others are put together. */
export function patternsIn(fileName: string, text: string): Collected {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const literals: Pattern[] = [];
  const constructions: Construction[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern = "", flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      literals.push({ at: placeOf(node, source), source: pattern, flags, repeats: isSplitBy(node) });
    } else if (isConstruction(node)) {
      constructions.push({ file: fileName, at: placeOf(node, source), inFunction: isInFunction(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, constructions };
}

/** The same of all sources in a folder of the project. */
export function patternsOf(folder: string): Collected {
  const all = sourcesOf(folder).map((name) => patternsIn(inRoot(name), readFileSync(inRoot(name), "utf8")));
  return {
    literals: all.flatMap(({ literals }) => literals),
    constructions: all.flatMap(({ constructions }) => constructions),
  };
}
