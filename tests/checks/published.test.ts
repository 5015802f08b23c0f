import { packs } from "../../src/packs";
import type { CheckId, Finding } from "../../src/checks/finding";
import { runChecks } from "../../src/checks/runChecks";
import { summarise } from "../../src/checks/summary";
import { recognise } from "../../src/form/recognise";
import type { Grid } from "../../src/spreadsheet/grid";
import expectations from "../cases/expected-findings.json";
import { publishedGrid } from "../support/forms/publishedGrid";
import { publishedPanyuGrid } from "../support/forms/publishedPanyu";

/** The neutral words of the expectations as the project's own ids. */
const ids: Readonly<Record<string, CheckId>> = {
  "deducted, no text": "deduction-without-justification",
  "deducted, only a basis": "justification-basis-only",
  "deducted, reason but no improvement": "justification-reason-only",
  "text breaks off": "justification-breaks-off",
  "未能完成原因 says 无 although points were lost": "unmet-reason-none",
  "children's weights differ from parent's": "weights-of-children",
  "weights do not add up to 100": "weights-not-100",
  "scores do not add up to stated total": "total-differs",
  "below target, full marks": "below-target-full-marks",
  "over 150 % of target, full marks": "over-line-full-marks",
  "cannot be compared": "cannot-be-compared",
};

interface Expectation {
  readonly check: string;
  readonly severity: string;
  readonly rows: readonly string[];
  /** The name of an indicator of the second level, as it begins. */
  readonly level2?: string;
}

/** What leads to a whole form is named by the field or the row it stands in. */
const wholeForm: Partial<Record<CheckId, string>> = {
  "unmet-reason-none": "未能完成原因",
  "weights-not-100": "总分",
  "total-differs": "总分",
};

function expectedOf(expectations: readonly Expectation[], isListed: (severity: string) => boolean): string[] {
  return expectations
    .filter(({ severity }) => isListed(severity))
    .flatMap(({ check, severity, rows, level2 }) => {
      const id = ids[check];
      if (!id) throw new Error(`no check is meant by ${check}`);
      const names = rows.length > 0 ? rows : [level2 ?? wholeForm[id] ?? ""];
      return names.map((name) => [severity, id, name].join(" "));
    })
    .sort();
}

const isGrave = (severity: string): boolean => severity !== "information";

/** A level's name is known by its number: `任务2`. */
const named = (name: string): string => /^任务\d+/.exec(name)?.[0] ?? name;

const told = ({ severity, id, line }: Finding): string => [severity, id, named(line)].join(" ");

const grave = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ severity }) => isGrave(severity))
    .map(told)
    .sort();

const expected = expectedOf(expectations["tianhe-2023"], () => true);

const formOf = (grid: Grid) => {
  const form = recognise(grid, { packs });
  if (!form) throw new Error("the published form is not recognised");
  return form;
};

describe("天河 2023 as published", () => {
  it.each([
    ["on three pages", publishedGrid([7, 9, 10])],
    ["on one page", publishedGrid([26])],
    ["on a page for each row", publishedGrid(Array<number>(26).fill(1))],
    ["where merged areas cannot be read", { ...publishedGrid(), merges: null }],
    ["further down and to the right", { ...publishedGrid(), top: 7, left: 3, merges: null }],
  ])("gives exactly the expected findings %s", (_, grid) => {
    expect(runChecks(formOf(grid)).map(told).sort()).toEqual(expected);
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

describe("番禺 2021 as published", () => {
  const findings = runChecks(formOf(publishedPanyuGrid()));

  it("gives exactly the expected errors and warnings", () => {
    expect(grave(findings)).toEqual(expectedOf(expectations["panyu-2021"], isGrave));
  });

  it("gives the same where merged areas cannot be read", () => {
    const unmerged = runChecks(formOf({ ...publishedPanyuGrid(), merges: null }));
    expect(grave(unmerged)).toEqual(grave(findings));
  });

  it("gives the expected information, and never guesses", () => {
    const information = new Set(findings.filter(({ severity }) => !isGrave(severity)).map(told));
    const wanted = expectedOf(expectations["panyu-2021"], (severity) => !isGrave(severity));
    expect(wanted.filter((line) => !information.has(line))).toEqual([]);
    const over = [...information].filter((line) => line.includes("over-line"));
    expect(over.sort()).toEqual(wanted.filter((line) => line.includes("over-line")));
  });

  it("leads to the cells", () => {
    const placeOf = (id: CheckId, name: string) =>
      findings.find((finding) => finding.id === id && named(finding.line) === name)?.address;
    expect(placeOf("weights-of-children", "任务2")).toBe("D50");
    expect(placeOf("total-differs", "总分")).toBe("I111");
    expect(placeOf("below-target-full-marks", "产业高端人才")).toBe("I39");
    expect(placeOf("cannot-be-compared", "招聘职位人数")).toBe("H105");
    expect(placeOf("justification-breaks-off", "资金划拨及时率")).toBe("J101");
  });

  it("is summed up: the bonus line is no deduction", () => {
    expect(summarise(formOf(publishedPanyuGrid()))).toMatchObject({ total: 93.25, weight: 99, lost: 1.75, lines: 93 });
  });
});
