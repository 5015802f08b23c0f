import fc from "fast-check";
import { runChecks } from "../../src/checks/runChecks";
import { recognise } from "../../src/form/recognise";
import { parseAddress } from "../../src/spreadsheet/address";
import type { CellContent, Grid } from "../../src/spreadsheet/grid";
import { anyForm } from "../support/anyForm/anyForm";
import type { AnyForm } from "../support/anyForm/draw";

/** What a made-up form may be told without any mistake put into it: its weights are arbitrary, its reasons all the same. */
const usual: readonly string[] = ["weights-not-100", "justification-pasted"];

function problems(grid: Grid): readonly string[] {
  const form = recognise(grid);
  if (!form) throw new Error("the form is not recognised");
  return runChecks(form)
    .filter(({ id, severity }) => severity !== "information" && !usual.includes(id))
    .map(({ id, address }) => `${id} ${address}`);
}

function withCell(grid: Grid, address: string, content: CellContent): Grid {
  const place = parseAddress(address);
  const values = grid.values.map((row, r) =>
    row.map((cell, c) => (r === place?.row && c === place.column ? content : cell)),
  );
  return { ...grid, values, formulas: values };
}

const pointsOf = (line: string): readonly [number, number] => {
  const [, weight, score] = line.split(" | ");
  return [Number(weight), Number(score)];
};

/** The lines of one kind, as places of the form; a test of a mistake needs a line that can have it. */
const linesWith = ({ lines }: AnyForm, isDeducted: boolean): readonly number[] =>
  lines.flatMap((line, index) => {
    const [weight, score] = pointsOf(line);
    return score < weight === isDeducted ? [index] : [];
  });

/** Puts a mistake into every made-up form that can have it, and expects it to be found, and nothing else. */
function findsOnly(mistake: (form: AnyForm) => { readonly grid: Grid; readonly finding: string } | null): void {
  fc.assert(
    fc.property(anyForm, (form) => {
      const made = mistake(form);
      fc.pre(made !== null);
      expect(problems(made.grid)).toEqual([made.finding]);
    }),
    { numRuns: 60 },
  );
}

describe("in a form of any make", () => {
  it("finds nothing wrong where nothing is", () => {
    fc.assert(fc.property(anyForm, ({ grid }) => expect(problems(grid)).toEqual([])));
  });

  it("finds a wrong total", () =>
    findsOnly(({ grid, total, totalCell }) => ({
      grid: withCell(grid, totalCell, Number(total.split(" | ")[1]) + 0.01),
      finding: `total-differs ${totalCell}`,
    })));

  it("finds a deduction without a word", () =>
    findsOnly((form) => {
      const cell = form.cell(linesWith(form, true)[0] ?? -1, "justification");
      if (linesWith(form, true).length === 0 || cell === null) return null;
      return { grid: withCell(form.grid, cell, "—"), finding: `deduction-without-justification ${cell}` };
    }));

  it("finds a reason that says nothing", () =>
    findsOnly((form) => {
      const cell = form.cell(linesWith(form, true)[0] ?? -1, "justification");
      if (linesWith(form, true).length === 0 || cell === null) return null;
      return { grid: withCell(form.grid, cell, "同上"), finding: `justification-filler ${cell}` };
    }));

  it("finds full marks below the target", () =>
    findsOnly((form) => {
      const line = linesWith(form, false)[0];
      const [actual, score] = [form.cell(line ?? -1, "actual"), form.cell(line ?? -1, "score")];
      if (line === undefined || actual === null || form.cell(line, "target") === null) return null;
      return { grid: withCell(form.grid, actual, "89.9%"), finding: `below-target-full-marks ${score}` };
    }));
});
