import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import ts from "typescript";
import { inRoot } from "../build/places";

/** The ids that the add-in's commands register: the first argument of every `associate(…)` in the folder. */
export async function registeredActions(folder = inRoot("src/commands")): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts"));
  const sources = await Promise.all(files.map((file) => readFile(path.join(folder, file), "utf8")));
  return sources.flatMap((text) => actionsIn(ts.createSourceFile("commands.ts", text, ts.ScriptTarget.Latest)));
}

function actionsIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /(^|\.)associate$/.test(node.expression.getText(source))) {
      const [id] = node.arguments;
      if (id && ts.isStringLiteralLike(id)) found.push(id.text);
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}
