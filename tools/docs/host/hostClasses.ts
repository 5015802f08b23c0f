import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { inRoot } from "../../build/places";

/** What a class of the host answers, under the names of Excel's API. */
export interface HostClass {
  readonly members: ReadonlySet<string>;
  /** Such as `onChanged`. */
  readonly events: ReadonlySet<string>;
}

interface Declared {
  readonly extended?: string;
  readonly apiName?: string;
  readonly items?: string;
  readonly members: readonly string[];
  readonly events: readonly string[];
  /** The classes with more of its members. */
  readonly parts: readonly string[];
}

const FOLDER = "workbench/host/api";
/** Classes of the host that stand for several of the API: their objects are told which by whoever makes them. */
const SHARED = "RuledConditionalFormat";
const SHARED_NAMES = [
  "CellValueConditionalFormat",
  "TextConditionalFormat",
  "PresetCriteriaConditionalFormat",
  "TopBottomConditionalFormat",
];

/** The classes of the API that the host has, read from its own sources. */
export function hostClasses(): ReadonlyMap<string, HostClass> {
  const declared = new Map<string, Declared>();
  for (const file of readdirSync(inRoot(FOLDER), { recursive: true, encoding: "utf8" }).sort()) {
    if (!file.endsWith(".ts")) continue;
    const text = readFileSync(inRoot(FOLDER, file), "utf8");
    ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true).forEachChild((node) => {
      if (ts.isClassDeclaration(node) && node.name) declared.set(node.name.text, declarationOf(node));
    });
  }
  const classes = new Map<string, HostClass>();
  for (const [name, { items }] of declared) {
    const apiName = apiNameOf(declared, name);
    // A class of the API may be several here: one that extends another, or one for each kind of object.
    if (apiName !== undefined) classes.set(apiName, joined(classes.get(apiName), gathered(declared, name)));
    if (items !== undefined) classes.set(items, gathered(declared, "KeyedValue"));
  }
  for (const name of SHARED_NAMES) classes.set(name, gathered(declared, SHARED));
  return classes;
}

/** Its own name in the API, or that of the class that it extends. */
function apiNameOf(declared: ReadonlyMap<string, Declared>, name: string): string | undefined {
  for (let own = declared.get(name); own; own = declared.get(own.extended ?? ""))
    if (own.apiName !== undefined) return own.apiName;
  return undefined;
}

function joined(a: HostClass | undefined, b: HostClass): HostClass {
  if (!a) return b;
  return { members: new Set([...a.members, ...b.members]), events: new Set([...a.events, ...b.events]) };
}

/** With what the classes have that it extends, and their parts. */
function gathered(declared: ReadonlyMap<string, Declared>, name: string): HostClass {
  const members = new Set<string>();
  const events = new Set<string>();
  for (let own = declared.get(name); own; own = declared.get(own.extended ?? "")) {
    for (const part of [own, ...own.parts.map((each) => declared.get(each))])
      for (const member of part?.members ?? []) members.add(member);
    for (const event of own.events) events.add(event);
  }
  return { members, events };
}

function declarationOf(node: ts.ClassDeclaration): Declared {
  const extended = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const members: string[] = [];
  const events: string[] = [];
  const parts: string[] = [];
  let apiName: string | undefined;
  let items: string | undefined;
  for (const member of node.members) {
    const name = member.name && ts.isIdentifier(member.name) ? member.name.text : "";
    const value = ts.isPropertyDeclaration(member) ? member.initializer : undefined;
    if (name === "className" && value && ts.isStringLiteral(value)) apiName = value.text;
    if (name === "itemClass" && value && ts.isStringLiteral(value)) items = value.text;
    if (name === "events" && value && ts.isArrayLiteralExpression(value))
      events.push(...value.elements.filter(ts.isStringLiteral).map(({ text }) => `on${text}`));
    if (name === "parts" && value && ts.isArrayLiteralExpression(value))
      parts.push(...value.elements.filter(ts.isIdentifier).map(({ text }) => text));
    const isMember = ts.isMethodDeclaration(member) || ts.isAccessor(member);
    if (isMember && /^[A-Z]/.test(name)) members.push(name.charAt(0).toLowerCase() + name.slice(1));
  }
  return {
    members,
    events,
    parts,
    ...(extended && ts.isIdentifier(extended.expression) ? { extended: extended.expression.text } : {}),
    ...(apiName === undefined ? {} : { apiName }),
    ...(items === undefined ? {} : { items }),
  };
}
