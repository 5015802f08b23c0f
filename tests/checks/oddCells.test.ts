import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Finding } from "../../src/checks/finding";
import { runChecks } from "../../src/checks/runChecks";
import { groupScores } from "../../src/checks/support/groupScores";
import type { Form } from "../../src/form/form";
import { recogniseAll } from "../../src/form/recognise";
import { cellAddress, parseAddress } from "../../src/spreadsheet/address";
import type { CellContent, Grid } from "../../src/spreadsheet/grid";
import { caseGrids, type CaseSheet } from "../support/cases/caseGrids";
import { families, familyCase } from "../support/cases/familyCase";
import { invisible, strewn, withCell } from "../support/oddCells";
import { packs } from "../../src/packs";

/** What a cell may hold instead of what belongs there, and how it came to. */
interface Odd {
  readonly content: CellContent;
  readonly formula?: string;
}

const odd: readonly Odd[] = [
  { content: "#DIV/0!", formula: "=1/0" },
  { content: "#REF!", formula: "=Sheet9!A1" },
  { content: "#N/A" },
  { content: "#NAME?", formula: "=FOO(1)" },
  { content: "#BUSY!", formula: "=Sheet9!A1" },
  { content: true },
  { content: '=DISPIMG("ID_0F1E",1)', formula: '=_xlfn.DISPIMG("ID_0F1E",1)' },
  { content: 1e308 },
  { content: Number.POSITIVE_INFINITY },
  { content: "9".repeat(400) },
];

const small = (name: string): readonly Grid[] =>
  caseGrids(JSON.parse(readFileSync(join(__dirname, "../cases", name, "sheets.json"), "utf8")) as CaseSheet[]);

interface Golden {
  readonly name: string;
  readonly grids: readonly Grid[];
}

const goldens: readonly Golden[] = [
  ...["small-form", "small-project", "small-groupings"].map((name) => ({ name, grids: small(name) })),
  ...families.map((name) => ({ name, grids: familyCase(name).grids })),
].map(({ name, grids }) => ({ name, grids: grids.map((grid) => ({ ...grid, origin: "file" as const })) }));

const formsOf = (grids: readonly Grid[]): readonly Form[] =>
  grids.flatMap((grid) => recogniseAll(grid, { others: grids, packs }));

/** What several funds share is told by its heading. */
const ownCells = (addresses: readonly string[]): readonly string[] =>
  addresses.filter((address) => addresses.indexOf(address) === addresses.lastIndexOf(address));

/** The cells of a form's sheet where a person enters something, or a formula of theirs stands; no label and no heading. */
function dataCells({ lines, groups, fields, total, fundingTables, funding, grade }: Form): readonly string[] {
  const cells = [
    ...lines.flatMap(({ kind, score, justification, target, actual, rate, note, weightAddress, nameAddress }) => [
      ...[score, justification, target, actual, rate, note].flatMap((cell) => cell?.address ?? []),
      // The fund table's line is named by a heading, and a name that states the points is a label of them.
      ...(kind === "execution" || weightAddress === nameAddress ? [] : [nameAddress, weightAddress]),
    ]),
    // 加分项 says what the points below it are, and 1.1 what 1.1.1 is part of.
    ...groups
      .filter(({ path }) => !/加分/.test(path.join()) && !/^\d+\.\d/.test(path.at(-1) ?? ""))
      .map(({ address }) => address),
    ...fields.map(({ value }) => value.address),
    // Where a form gives no scores, the score of its total is told by the label.
    ...(total && total.score.reading.kind !== "none" ? [total.score.address] : []),
    ...(funding ? [funding.total, ...funding.parts].map(({ amount }) => amount.address) : []),
    ...fundingTables.flatMap(({ rows }) => rows.flatMap(({ cells }) => ownCells(cells.map(({ address }) => address)))),
    ...(grade ? [grade.address] : []),
  ];
  return [...new Set(cells)];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const placeOf = (address: string): Place => parseAddress(address) ?? { row: -1, column: -1 };

/** Findings about the form as a whole: what they say goes with each of its cells, or with another one that they name. */
const ofWhole: readonly string[] = [
  "weights-not-100",
  "total-differs",
  "grade-differs",
  "weights-of-children",
  "justification-pasted",
  "year-differs",
  "spent-little-scored-full",
];

/** Told once for several cells: where the first of them cannot be read, it leads to the next. */
const ofSeveral: readonly string[] = [
  "result-missing",
  "indicator-twice",
  "weight-zero",
  "unit-missing",
  "sign-missing",
];

/** Findings about a cell, or about its row or column in one of the form's tables. */
const isAbout = (place: Place, { address }: Finding): boolean => {
  const { row, column } = placeOf(address);
  return row === place.row || column === place.column;
};

const told = ({ id, address, sheet }: Finding): string => `${id} ${sheet}!${address}`;
const isGrave = ({ severity }: Finding): boolean => severity !== "information";

/** Lines that are judged together, as only the level above them states points: what they lost is open while one of them is. */
const rowsTogether = (form: Form, place: Place): readonly number[] =>
  groupScores(form)
    .map(({ lines }) => lines.map(({ score }) => placeOf(score.address).row))
    .find((rows) => rows.includes(place.row)) ?? [];

interface Situation {
  readonly golden: Golden;
  readonly at: number;
  readonly cell: number;
}

const situation: fc.Arbitrary<Situation> = fc.record({
  golden: fc.constantFrom(...goldens.filter(({ grids }) => formsOf(grids).length > 0)),
  at: fc.nat(),
  cell: fc.nat(),
});

interface Changed {
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
  readonly forms: readonly [before: number, after: number];
  readonly lines: readonly [before: readonly number[], after: readonly number[]];
  readonly place: Place;
  /** The rows of the lines that are judged together with the cell's. */
  readonly together: readonly number[];
  readonly address: string;
  readonly sheet: string;
}

/** Puts something into one data cell of a golden form, and checks all its forms before and after. */
function change({ golden: { grids }, at, cell }: Situation, odd: (old: CellContent) => Odd): Changed | null {
  const forms = formsOf(grids);
  const form = forms[at % forms.length];
  const grid = grids.find(({ sheet }) => sheet === form?.sheet);
  if (!form || !grid) return null;
  const cells = dataCells(form);
  const address = cells[cell % cells.length] ?? "A1";
  const place = placeOf(address);
  const [row, column] = [place.row - grid.top, place.column - grid.left];
  const { content, formula } = odd(grid.values[row]?.[column] ?? "");
  const changed = grids.map((each) => (each === grid ? withCell(each, row, column, content, formula) : each));
  const now = formsOf(changed);
  return {
    before: forms.flatMap((each) => runChecks(each)),
    after: now.flatMap((each) => runChecks(each)),
    forms: [forms.length, now.length],
    lines: [forms.map(({ lines }) => lines.length), now.map(({ lines }) => lines.length)],
    place,
    together: rowsTogether(form, place),
    address,
    sheet: form.sheet,
  };
}

const without = (findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] => {
  const known = new Set(others.map(told));
  const isOfSeveral = ({ id, variant }: Finding): boolean => ofSeveral.includes(id) || variant === "together";
  return findings.filter((finding) => !known.has(told(finding)) && !isOfSeveral(finding));
};

/**
 * Goals that count in no sum: the sums above their table compare its words exactly, so that an invisible character makes a
 * difference there, in Excel too; and a score that is typed over takes in its kind of goals no longer.
 */
const isLeftOutBySums = ({ id, variant }: Finding): boolean => id === "goal-row-incomplete" && variant === "kindOther";

it("tells an error value, a missing result, TRUE, a picture and a huge number in any cell as that cell's own, and of nothing else", () => {
  fc.assert(
    fc.property(situation, fc.constantFrom(...odd), (where, what) => {
      const changed = change(where, () => what);
      fc.pre(changed !== null);
      const { before, after, place, together, forms, lines } = changed;
      expect(forms[1]).toBe(forms[0]);
      expect(lines[1]).toEqual(lines[0]);
      const appeared = without(after, before).filter((finding) => isGrave(finding) && !isLeftOutBySums(finding));
      expect(appeared.filter((finding) => ofWhole.includes(finding.id) || !isAbout(place, finding)).map(told)).toEqual(
        [],
      );
      const isOfGroup = ({ address }: Finding): boolean => together.includes(placeOf(address).row);
      const gone = without(before, after).filter((finding) => isGrave(finding) && !isOfGroup(finding));
      expect(gone.filter((finding) => !ofWhole.includes(finding.id) && !isAbout(place, finding)).map(told)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

it("never passes over a missing result in a file", () => {
  fc.assert(
    fc.property(situation, (where) => {
      const changed = change(where, () => ({ content: "#BUSY!", formula: "=Sheet9!A1" }));
      fc.pre(changed !== null);
      const { after, address, sheet } = changed;
      expect(after.filter(({ id }) => id === "not-computed").map(told)).toEqual([`not-computed ${sheet}!${address}`]);
    }),
    { numRuns: 100 },
  );
});

it("reads every cell as if characters that show nothing were not there", () => {
  const characters = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.constantFrom(...invisible)), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.constantFrom(...goldens), characters, fc.nat({ max: 3 }), ({ grids }, strewing, every) => {
      let count = 0;
      const changed = grids.map((grid) => {
        const values = grid.values.map((cells, row) =>
          cells.map((cell, column) => {
            const isTyped = grid.formulas[row]?.[column] === cell && typeof cell === "string" && cell !== "";
            if (!isTyped || count++ % (every + 1) !== 0) return cell;
            return strewn(String(cell), strewing);
          }),
        );
        const formulas = grid.formulas.map((cells, row) =>
          cells.map((cell, column) =>
            typeof cell === "string" && cell.startsWith("=") ? cell : (values[row]?.[column] ?? ""),
          ),
        );
        return { ...grid, values, formulas };
      });
      const findings = (sheets: readonly Grid[]): readonly string[] =>
        formsOf(sheets)
          .flatMap((form) => runChecks(form))
          .filter(({ id }) => id !== "invisible-characters")
          .filter((finding) => !isLeftOutBySums(finding))
          .map(told);
      expect(findings(changed)).toEqual(findings(grids));
    }),
    { numRuns: 60 },
  );
});

it("offers every typed text with such characters for cleaning, as it would be without them", () => {
  const [grid, ...others] = small("small-form");
  const changed = {
    ...grid!,
    values: grid!.values.map((row) =>
      row.map((cell) => (typeof cell === "string" && cell !== "" ? `${cell}\u200b` : cell)),
    ),
  };
  const sheet = { ...changed, formulas: changed.values };
  const [form] = recogniseAll(sheet, { others, packs });
  const fixes = runChecks(form!).flatMap(({ fix }) => (fix?.kind === "clean" ? fix.cells : []));
  const cells = grid!.values.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      typeof cell === "string" && cell !== "" ? [{ address: cellAddress(r, c), from: `${cell}\u200b`, to: cell }] : [],
    ),
  );
  expect(fixes).toEqual(cells);
});
