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

const classesOf = (sheet: string): string[] => all(text(sheet).replace(/\{[^{}]*\}/g, "{}"), /\.([a-z][\w-]*)/g);

const wordsIn = (texts: readonly string[]): string[] =>
  texts.flatMap((each) => each.split(/\s+/)).filter((word) => word !== "" && word !== "$");

/** The classes that a component gives; of those that it makes (`severity-${…}`) the beginning, with a star. */
function usedIn(component: string): string[] {
  const given = all(text(component), /className=("[^"]*"|\{(?:[^{}]|\{[^{}]*\})*\})/g);
  return given.flatMap((expression) => {
    const made = all(expression, /\$\{([^{}]*)\}/g).map((each) => each.replace(/=== "[^"]*"/g, ""));
    const rest = expression.replace(/\$\{[^{}]*\}/g, "$").replace(/=== "[^"]*"/g, "");
    const words = [
      ...wordsIn(made.flatMap((each) => all(each, /"([^"]*)"/g))),
      ...wordsIn(all(rest, /["`]([^"`]*)["`]/g)),
    ];
    return words.map((name) => name.replace(/\$.*/, "*"));
  });
}

const fits = (name: string, given: string): boolean =>
  given.endsWith("*") ? name.startsWith(given.slice(0, -1)) : name === given;

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
    const known = [...always, ...withDrawn(component)].flatMap(classesOf);
    expect(usedIn(component).filter((given) => !known.some((name) => fits(name, given)))).toEqual([]);
  },
);

test("every class of a style sheet is given by some component", () => {
  const used = components.flatMap(usedIn);
  const ours = sheets.flatMap(classesOf).filter((name) => !name.startsWith("fui-"));
  expect(ours.filter((name) => !used.some((given) => fits(name, given)))).toEqual([]);
});
