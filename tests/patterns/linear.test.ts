import { attackAll } from "./support/attackAll";
import { constructedPatterns } from "./support/constructedPatterns";
import { patternsIn, patternsOf, type Collected, type Pattern } from "./support/collectPatterns";

jest.setTimeout(600_000);

const load = (file: string): void => {
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- jest isolates modules that are required
    require(file);
  });
};

const allOf = ({ literals, constructions }: Collected): readonly Pattern[] => [
  ...literals,
  ...constructedPatterns(constructions, load),
];

function withoutRepeats(patterns: readonly Pattern[]): readonly Pattern[] {
  const keyOf = ({ source, flags, repeats }: Pattern): string => JSON.stringify([source, flags, repeats]);
  return [...new Map(patterns.map((pattern) => [keyOf(pattern), pattern])).values()];
}

const inWords = (slow: Awaited<ReturnType<typeof attackAll>>): readonly string[] =>
  slow.map(
    ({ pattern, input, growth }) => `${pattern.at} /${pattern.source}/ ${JSON.stringify(input)} ${String(growth)}`,
  );

/** Made from their arguments at each call: from a root's name, from the shipped schema's patterns, from what an add-in searches for. */
const MADE_BY_CALLS = [
  "src/workbookFiles/read/markup/mimeParts.ts",
  "src/workbookFiles/read/text/separatedValues.ts",
  "src/form/recognise/tail/gradeLine.ts",
  "src/packs/schemaProblems.ts",
  // Words of their own, seen where their lists are loaded.
  "src/rubric/justification/phrases.ts",
  "src/report/selfReport/drafting.ts",
  "src/spreadsheet/html/htmlScanner.ts",
  "workbench/host/cells/findCells.ts",
  "workbench/host/api/workbook/customXmlPart.ts",
];

describe.each(["src", "workbench"])("%s", (folder) => {
  const collected = patternsOf(folder);

  test("no pattern takes more than linear time for a text of its own words and signs", async () => {
    const patterns = withoutRepeats(allOf(collected));
    expect(patterns.length).toBeGreaterThan(60);
    expect(inWords(await attackAll(patterns))).toEqual([]);
  });

  test("patterns that are made at each call are known", () => {
    const made = collected.constructions
      .filter(({ inFunction }) => inFunction)
      .map(({ at }) => at.replace(/:\d+$/, ""));
    expect(MADE_BY_CALLS).toEqual(expect.arrayContaining(made));
  });
});

describe("the attack finds", () => {
  const planted = (text: string): Promise<readonly string[]> =>
    attackAll(allOf(patternsIn("planted.ts", text))).then((slow) => slow.map(({ pattern }) => pattern.source));

  test.each([
    ["exponential time", String.raw`const a = /(?:[^\s,]{0,4}(?:差异|偏差))+率/g;`],
    ["ambiguous words", String.raw`const a = /^(?:较|较好|好)+$/;`],
    ["a run of blanks before a line's end", String.raw`const a = /\s*[\r\n]+\s*/g;`],
    ["a run at a text's end", String.raw`const a = /(?:、|及)+$/;`],
    ["everything between two words", String.raw`const a = /目标\d.*实际\d/;`],
    ["an open bracket", String.raw`const a = /表(?:\([^)]*\)?)?$/;`],
    ["a pattern that splits", String.raw`const a = (text: string) => text.split(/ +\n/);`],
  ])("%s", async (_, text) => {
    expect(await planted(text)).toHaveLength(1);
  });

  test("nothing wrong with what is linear", async () => {
    expect(
      await planted(String.raw`const a = [/(?<![、及])[、及]+$/, /[^\d]\d+%?$/, /《[^《》]*》/g, /^.{0,12}小计$/];`),
    ).toEqual([]);
  });
});
