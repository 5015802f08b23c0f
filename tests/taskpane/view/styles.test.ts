import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** Styles stand beside their components, as plain classes: here their names are checked. */
const view = join(__dirname, "../../../src/taskpane/view");
const filesOf = (end: string): string[] =>
  readdirSync(view, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(end))
    .map((file) => join(view, file));
const text = (file: string): string => readFileSync(file, "utf8");
const all = (source: string, pattern: RegExp): string[] =>
  [...source.matchAll(pattern)].map(([, found]) => found ?? "");

const sheets = filesOf(".css");
const components = filesOf(".tsx");
const importsOf = (component: string): string[] =>
  all(text(component), /import "([^"]+\.css)"/g).map((path) => resolve(dirname(component), path));

const classesOf = (sheet: string): string[] => all(text(sheet).replace(/\{[^}]*\}/g, "{}"), /\.([a-z][\w-]*)/g);

/** The classes that a component gives: literals, and those made of a severity. */
function usedIn(component: string): string[] {
  const given = all(text(component), /className=("[^"]*"|\{[^}]*\}[^}\n>]*)/g);
  const names = given
    .flatMap((expression) => all(expression.replace(/=== "[^"]*"/g, ""), /["`]([^"`]*)["`]/g))
    .join(" ");
  const severities = ["error", "warning", "information"].map((severity) => `severity-${severity}`);
  return names.split(/\s+/).flatMap((name) => (name.includes("$") ? severities : name === "" ? [] : [name]));
}

const always = importsOf(join(view, "Root.tsx"));

/** Those that a component brings along, itself or by what it draws. */
const withDrawn = (component: string): string[] =>
  [component, ...all(text(component), /from "(\.[^"]+)"/g).map((path) => `${resolve(dirname(component), path)}.tsx`)]
    .filter((file) => components.includes(file))
    .flatMap(importsOf);

test("every style sheet is brought along by a component beside it", () => {
  const imported = components.flatMap((component) =>
    importsOf(component).filter((sheet) => dirname(sheet) === dirname(component) || always.includes(sheet)),
  );
  expect(sheets.filter((sheet) => !imported.includes(sheet))).toEqual([]);
});

test.each(components.map((component) => [relative(view, component), component]))(
  "%s brings along the styles of every class that it gives",
  (_, component) => {
    const known = new Set([...always, ...withDrawn(component)].flatMap(classesOf));
    expect(usedIn(component).filter((name) => !known.has(name))).toEqual([]);
  },
);

test("every class of a style sheet is given by some component", () => {
  const given = new Set(components.flatMap(usedIn));
  expect(sheets.flatMap(classesOf).filter((name) => !given.has(name))).toEqual([]);
});
