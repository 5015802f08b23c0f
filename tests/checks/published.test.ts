import type { CheckId, Finding } from "../../src/checks/finding";
import { runChecks } from "../../src/checks/runChecks";
import { summarise } from "../../src/checks/summary";
import { recognise } from "../../src/form/recognise";
import type { Grid } from "../../src/sheet/grid";
import expectations from "../cases/expected-findings.json";
import { publishedGrid } from "../support/publishedGrid";

/** The neutral words of the expectations as the project's own ids. */
const ids: Readonly<Record<string, CheckId>> = {
  "deducted, no text": "deduction-without-justification",
  "deducted, only a basis": "justification-basis-only",
  "未能完成原因 says 无 although points were lost": "unmet-reason-none",
};

const expected = expectations["tianhe-2023"].flatMap(({ check, severity, rows }) =>
  (rows.length > 0 ? rows : ["未能完成原因"]).map((name) => [severity, ids[check], name].join(" ")),
);

const told = ({ severity, id, args }: Finding): string => [severity, id, args["name"]].join(" ");

const formOf = (grid: Grid) => {
  const form = recognise(grid);
  if (!form) throw new Error("the published form is not recognised");
  return form;
};

describe("the form as published", () => {
  it.each([
    ["on three pages", publishedGrid([7, 9, 10])],
    ["on one page", publishedGrid([26])],
    ["on a page for each row", publishedGrid(Array<number>(26).fill(1))],
    ["where merged areas cannot be read", { ...publishedGrid(), merges: null }],
    ["further down and to the right", { ...publishedGrid(), top: 7, left: 3, merges: null }],
  ])("gives exactly the expected findings %s", (_, grid) => {
    expect(runChecks(formOf(grid)).map(told).sort()).toEqual(expected.sort());
  });

  it("leads to the cells", () => {
    const places = runChecks(formOf(publishedGrid([26]))).map(({ address }) => address);
    expect(places).toEqual(["J13", "E7", "J15"]);
  });

  it("is summed up", () => {
    expect(summarise(formOf(publishedGrid()))).toEqual({
      total: 98.68,
      weight: 100,
      grade: "优",
      lost: 1.32,
      filled: 26,
      lines: 26,
      computing: false,
    });
  });
});
