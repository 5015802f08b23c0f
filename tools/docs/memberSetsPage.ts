import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import ts from "typescript";
import { inRoot } from "../build/places";
import type { Pages } from "./pages";

const FOLDER = "workbench/host/api/base";
const WIDTH = 112;

async function sources(folder: string): Promise<string[]> {
  const entries = await readdir(inRoot(folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".ts"));
  return Promise.all(files.map((file) => readFile(path.join(file.parentPath, file.name), "utf8")));
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The ExcelApi set that a member's comment names, such as 1.13; else that of its class. */
function setOf(node: ts.Node, text: string): string | undefined {
  const comments = ts.getJSDocCommentsAndTags(node).map((part) => part.getFullText());
  return /Api set:\s*ExcelApi\s+(\d+\.\d+)/.exec(comments.join("\n"))?.[1] ?? (text === "" ? undefined : text);
}

/** The members of Microsoft's declarations, `Class.Member`, by the set that brought them. */
function declared(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const file = ts.createSourceFile("office.d.ts", text, ts.ScriptTarget.Latest, true);
  for (const space of file.statements) {
    if (!ts.isModuleDeclaration(space) || space.name.text !== "Excel" || !space.body) continue;
    if (!ts.isModuleBlock(space.body)) continue;
    for (const type of space.body.statements) {
      if (!ts.isClassDeclaration(type) || !type.name) continue;
      for (const member of type.members) {
        const set = setOf(member, setOf(type, "") ?? "");
        if (!set || !member.name || !ts.isIdentifier(member.name)) continue;
        const name = `${type.name.text}.${pascal(member.name.text)}`;
        const known = found.get(name);
        // Overloads came later than the member.
        if (known === undefined || Number(set.slice(2)) < Number(known.slice(2))) found.set(name, set);
      }
    }
  }
  return found;
}

function lines(names: readonly string[]): string {
  const rows: string[] = [""];
  for (const name of names) {
    const last = rows.at(-1) ?? "";
    if (last !== "" && last.length + name.length + 1 > WIDTH) rows.push(name);
    else rows[rows.length - 1] = last === "" ? name : `${last} ${name}`;
  }
  return rows.join("\n");
}

/** Which of the host's members came with which set of the API: an Excel that reports less has them not. */
export async function memberSetsPage(): Promise<Pages> {
  const api = await sources("workbench/host/api");
  const all = api.join("\n");
  const classes = new Set(
    [...all.matchAll(/className(?:: string)? = "(\w+)"|"(\w+ConditionalFormat)"/g)].map(([, a, b]) => a ?? b),
  );
  const members = new Set(
    [...all.matchAll(/^ {2}(?:get |set |static |async )*([A-Z]\w*)\(/gm)].map(([, name]) => name),
  );
  const declarations = await readFile(inRoot("node_modules/@types/office-js/index.d.ts"), "utf8");
  const bySet = new Map<string, string[]>();
  for (const [name, set] of declared(declarations)) {
    const [owner, member] = name.split(".");
    if (!classes.has(owner ?? "") || !members.has(member ?? "") || set === "1.1") continue;
    bySet.set(set, [...(bySet.get(set) ?? []), name]);
  }
  const sets = [...bySet].sort(([a], [b]) => Number(a.slice(2)) - Number(b.slice(2)));
  const text = [
    "// Written by `npm run docs` from the declarations of Office.js; do not edit.",
    "",
    "/** Members of the host's classes by the set of ExcelApi that brought them; those of the first set are not told. */",
    "export const MEMBER_SETS: Readonly<Record<string, string>> = {",
    ...sets.map(([set, names]) => `  "${set}": \`\n${lines(names.sort())}\`,`),
    "};",
    "",
  ].join("\n");
  return { folder: FOLDER, files: { "memberSets.ts": text }, ownsFolder: false };
}
