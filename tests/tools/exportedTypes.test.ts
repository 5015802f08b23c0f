import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import ts from "typescript";
import { inRoot } from "../../tools/build/places";

/** The same thing on both sides of a border that neither may cross. */
const SAME = ["Language"];

function exportedTypes(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(inRoot(file), "utf8"), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const isType =
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isEnumDeclaration(statement);
    const isExported = isType && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return isExported && statement.name ? [statement.name.text] : [];
  });
}

test("no two exported types have one name", () => {
  const listed = execFileSync("git", ["ls-files", "src", "workbench"], { cwd: inRoot("."), encoding: "utf8" });
  const places = new Map<string, string[]>();
  for (const file of listed.split("\n").filter((name) => /\.tsx?$/.test(name))) {
    for (const name of exportedTypes(file)) places.set(name, [...(places.get(name) ?? []), file]);
  }
  expect(places.size).toBeGreaterThan(500);
  const twice = [...places].filter(([name, files]) => files.length > 1 && !SAME.includes(name));
  expect(twice).toEqual([]);
});
