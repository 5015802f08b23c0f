import type { Finding } from "../../../src/checks/finding";
import { fillingOf } from "../../../src/checks/filling/filling";
import { progressOf } from "../../../src/checks/filling/progress";
import { sectionKey, sectionOf } from "../../../src/checks/filling/sections";
import { standingOf as standingIn, type Standing } from "../../../src/checks/filling/standing";
import { examine, runChecks } from "../../../src/checks/runChecks";
import type { Form } from "../../../src/form/form";
import { layOutForm } from "../../../src/form/layout";
import { recognise } from "../../../src/form/recognise";
import { packs } from "../../../src/packs";
import type { Rubric } from "../../../src/rubric/rubric";
import type { Grid } from "../../../src/spreadsheet/grid";
import { planGrid } from "../../support/forms/planGrid";
import { publishedGrid, writtenTo, type Cells } from "../../taskpane/support/publishedGrid";
import { gridOf } from "../../taskpane/support/smallForm";

const SHEETS = { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };

const inserted = (pack: Rubric): Grid[] =>
  layOutForm(pack, SHEETS, "zh-CN", { formulas: "native" }).sheets.map((sheet) => planGrid(sheet));

function recognised([grid, ...others]: readonly Grid[]): Form {
  const form = grid && recognise(grid, { packs, others });
  if (!form) throw new Error("no form");
  return form;
}

const standingOf = (form: Form, finding: Finding, grids: readonly Grid[] = []): Standing =>
  standingIn(form, finding, fillingOf(form, grids));

/** What stands how: `deduction-without-justification J15 early`. */
const standings = (form: Form): string[] =>
  runChecks(form).map((finding) => `${finding.id} ${finding.address} ${standingOf(form, finding)}`);

/** The packs whose lines have names from the beginning; of the others there is no form before somebody wrote some. */
const named = packs
  .filter(({ id }) => ["tianhe-2023", "panyu-2021"].includes(id))
  .map((pack) => [pack.id, pack] as const);

const filled = (cells: Cells, rows = foreign): Form => recognised([writtenTo(gridOf("表", rows), cells)]);

const foreign = [
  ["项目支出绩效自评表"],
  ["一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分", "偏差原因分析及改进措施"],
  ["产出指标", "数量指标", "培训人次", 50, "≥500人", "", "", ""],
  ["效益指标", "社会效益", "受益人口", 30, "≥800人", "", "", ""],
  ["满意度指标", "服务对象满意度", "学员满意度", 20, "≥90%", "", "", ""],
  ["总分", "", "", 100, "", "", "", ""],
] as const;

test.each(named)("%s as inserted shows nothing to be mended", (_, pack) => {
  const form = recognised(inserted(pack));
  const red = runChecks(form).filter(
    (finding) => finding.severity === "error" && standingOf(form, finding) === "judged",
  );
  expect(red).toEqual([]);
  expect(fillingOf(form, []).isOpen).toBe(true);
});

test.each(named)("the known faults of %s are those that its own text has, all of them and no others", (_, pack) => {
  const form = recognised(inserted(pack));
  const bare: Form = { ...form, rubric: null };
  const own = runChecks(bare).filter(
    (finding) => finding.severity === "error" && standingOf(bare, finding) === "judged",
  );
  const known = pack.checks?.knownFaults ?? [];
  expect(own.map(({ id, line }) => ({ check: id, line }))).toEqual(known.map(({ check, line }) => ({ check, line })));
  for (const finding of own) expect(standingOf(form, finding)).toBe("as-printed");
});

test("a known fault that somebody changed is a problem again", () => {
  const [grid, ...others] = inserted(packs.find(({ id }) => id === "panyu-2021") ?? (undefined as never));
  const form = recognised([grid ?? (undefined as never), ...others]);
  expect(standings(form)).toContain("weights-of-children D56 as-printed");
  const changed = recognised([writtenTo(grid as Grid, { D56: 7 }), ...others]);
  expect(standings(changed)).toContain("weights-of-children D56 judged");
});

describe("a line is judged once its inputs are there", () => {
  const cases: readonly (readonly [string, Cells, readonly string[], readonly string[]])[] = [
    ["a score with its result", { F3: 400, G3: 40 }, ["deduction-without-justification H3 judged"], []],
    ["a score without its result", { G3: 50 }, ["result-missing F3 to-fill"], []],
    ["a blank score", {}, ["score-missing G3 to-fill"], []],
    ["a total of a form that is being filled", { F3: 500, G3: 50, G6: 70 }, [], ["total-differs G6 judged"]],
  ];
  test.each(cases)("%s", (_, cells, there, absent) => {
    const found = standings(filled(cells));
    expect(found).toEqual(expect.arrayContaining([...there]));
    for (const each of absent) expect(found).not.toContain(each);
  });

  test("a formula that counts a blank result as nothing took nothing away yet", () => {
    const grid = gridOf("表", foreign);
    const values = grid.values.map((row, at) => (at === 2 ? [...row.slice(0, 6), 0, ""] : row));
    const formulas = grid.values.map((row, at) => (at === 2 ? [...row.slice(0, 6), "=F3/500*50", ""] : row));
    const form = recognised([{ ...grid, values, formulas }]);
    expect(standings(form)).toContain("deduction-without-justification H3 early");
    const typed = recognised([{ ...grid, values, formulas: values }]);
    expect(standings(typed)).toContain("deduction-without-justification H3 judged");
  });

  test("a total that differs is a problem as soon as every score is there", () => {
    const scores = { F3: 500, G3: 50, F4: 800, G4: 30, F5: "95%", G5: 20, G6: 99 };
    expect(standings(filled(scores))).toContain("total-differs G6 judged");
    expect(standings(filled({ ...scores, G5: "" }))).not.toContain("total-differs G6 judged");
  });
});

test("of a finished form nothing is held back: what the command tells is what the pane shows", () => {
  const form = recognised([publishedGrid()]);
  const counted = (standing: Standing) =>
    runChecks(form).filter((finding) => standingOf(form, finding) === standing).length;
  expect([counted("to-fill"), counted("early"), counted("as-printed")]).toEqual([0, 0, 0]);
  expect(counted("judged")).toBe(examine(form).findings.length);
});

describe("how far the filling has come", () => {
  const tianhe = packs.find(({ id }) => id === "tianhe-2023") as Rubric;
  const withMonths = (count: number) => {
    const [grid, ...others] = inserted(tianhe);
    const months = Object.fromEntries(Array.from({ length: count }, (_, at) => [`C${at + 5}`, 0.9]));
    const grids = [
      grid as Grid,
      ...others.map((other) => (other.sheet === "测算底稿" ? writtenTo(other, months) : other)),
    ];
    return { form: recognised(grids), grids };
  };

  test("one of twelve months", () => {
    const { form, grids } = withMonths(1);
    const line = form.lines.find(({ score }) => score.address === "I15");
    expect(line && fillingOf(form, grids).inputs.get(line)).toEqual({ of: 12, filled: 1, isMonthly: true });
  });

  test("each month that is filled in leaves one cell less, and nothing is lost meanwhile", () => {
    const [none, one, three] = [0, 1, 3].map((count) => {
      const { form, grids } = withMonths(count);
      return progressOf(form, runChecks(form), fillingOf(form, grids), []);
    });
    expect(none).toMatchObject({ got: 0, isOpen: true });
    expect(one?.cells).toBe((none?.cells ?? 0) - 1);
    expect(three?.cells).toBe((none?.cells ?? 0) - 3);
  });
});

test("where the entries of a form are known, those that nobody filled in are counted", () => {
  const slots = [true, false, false, false].map((isFilled, at) => ({
    isFilled,
    isOptional: at === 3,
    section: "lines" as const,
    line: null,
  }));
  const form = filled({});
  expect(progressOf(form, runChecks(form), fillingOf(form, []), slots).cells).toBe(2);
});

test("findings are sorted by the sections that a reader names", () => {
  const form = filled({ F3: 400, G3: 40, G6: 70 });
  const sections = new Map(runChecks(form).map((finding) => [finding.address, sectionKey(sectionOf(form, finding))]));
  expect(sections.get("H3")).toBe("own 产出指标");
  expect(sections.get("G5")).toBe("own 满意度指标");
  const published = recognised([publishedGrid()]);
  const [head] = published.fields;
  expect(sectionKey(sectionOf(published, { sheet: "自评表", address: head?.value.address ?? "" } as never))).toBe(
    "head",
  );
});
