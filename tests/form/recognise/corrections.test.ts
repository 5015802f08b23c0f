import type { Correction, Form } from "../../../src/form/form";
import { recognise, unscoredParts, whyNoForm } from "../../../src/form/recognise";
import { plainText } from "../../../src/form/recognise/plainText";
import type { Grid } from "../../../src/spreadsheet/grid";
import { drawnGrid } from "../../support/forms/drawnGrid";

const unknownScore = drawnGrid(`
部门自评表 | <5
一级指标 | 二级指标 | 三级指标 | 分值 | 评定 | 说明
产出 | 数量 | 培训人数 | 60 | 58 | 场地未落实
效益 | 社会 | 满意度 | 40 | 40 |
合计 | | | 100 | 98 |
`);

const twoScores = drawnGrid(`
部门自评表 | <6
一级指标 | 二级指标 | 分值 | 自评得分 | 得分 | 备注 | 备注
产出 | 数量 | 60 | 58 | 57 | 缺料 | 已补
效益 | 社会 | 40 | 40 | 39 | |
合计 | < | 100 | 98 | 96 | |
`);

const correct = (
  heading: string,
  column: number,
  role: Correction["role"],
  level: number | null = null,
): Correction => ({
  sheet: "Sheet1",
  heading: plainText(heading),
  column,
  role,
  level,
});

function read(grid: Grid, ...corrections: Correction[]): Form {
  const form = recognise(grid, { corrections, packs: [] });
  if (!form) throw new Error("not recognised");
  return form;
}

const scores = ({ lines }: Form) => lines.map(({ score }) => score.address);
const rolesOf = (form: Form) => form.parts.flatMap(({ columns }) => columns.map(({ role }) => role));

describe("a table whose scores are not found", () => {
  it("says so, with what the headings were taken for", () => {
    expect([recognise(unknownScore), whyNoForm(unknownScore)]).toEqual([null, "no-score"]);
    const [part] = unscoredParts(unknownScore);
    expect(part?.headerRows).toEqual([2, 2]);
    expect(part?.columns.map(({ column, role }) => [column, role])).toEqual([
      [0, "level"],
      [1, "level"],
      [2, "level"],
      [3, "weight"],
      [4, null],
      [5, "justification"],
    ]);
  });

  it("is a form once the user says where they are", () => {
    const form = read(unknownScore, correct("评定", 4, "score"));
    expect(scores(form)).toEqual(["E3", "E4"]);
    expect(form.parts[0]?.columns[4]).toMatchObject({ role: "score", certainty: "corrected" });
    expect(form.total?.score.address).toBe("E5");
  });
});

describe("a corrected column", () => {
  it("takes the place of the one that was taken for the same", () => {
    const form = read(twoScores, correct("得分", 4, "score"));
    expect(scores(form)).toEqual(["E3", "E4"]);
    expect(rolesOf(form).filter((role) => role === "score")).toHaveLength(1);
  });

  it("is told from another of the same heading by its place", () => {
    const form = read(twoScores, correct("备注", 6, "justification"));
    expect(form.lines.map(({ justification }) => justification?.text)).toEqual(["已补", ""]);
    expect(form.asks.justification).toBe("column");
  });

  it("is found again where a column was inserted before it", () => {
    const moved = { ...twoScores, left: 1, merges: null };
    expect(scores(read(moved, correct("得分", 4, "score")))).toEqual(["F3", "F4"]);
  });

  it("may hold nothing at all", () => {
    const form = read(unknownScore, correct("评定", 4, "score"), correct("说明", 5, null));
    expect(form.lines.every(({ justification }) => justification === null)).toBe(true);
    expect(form.asks.justification).toBe("none");
  });

  it("counts on its own sheet only", () => {
    expect(scores(read(twoScores, { ...correct("得分", 4, "score"), sheet: "other" }))).toEqual(["D3", "D4"]);
  });
});
