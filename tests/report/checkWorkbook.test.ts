import { runChecks } from "../../src/checks/runChecks";
import { formsOf } from "../../src/form/formsOf";
import { packById, packs } from "../../src/packs";
import { checkWorkbook } from "../../src/report/checkWorkbook";
import { folded } from "../../src/report/folded";
import type { FormReport } from "../../src/report/formReport";
import type { Grid } from "../../src/spreadsheet/grid";
import { publishedGrid } from "../support/forms/publishedGrid";
import { gridsWith } from "./support/checkedFiles";

const broken = { "自评表!H12": 99, "自评表!H14": "1分", "绩效目标表!K9": "" };

const only = (reports: readonly FormReport[]): FormReport => {
  const [report, ...others] = reports;
  if (!report || others.length > 0) throw new Error(`${reports.length} forms`);
  return report;
};

test("a form is told with what the checks find in it; its work paper and its goal table are no forms", () => {
  const grids = gridsWith(broken);
  const [form] = formsOf(grids, packs);
  const report = only(checkWorkbook(grids, packs));
  expect(report).toMatchObject({ sheet: "自评表", title: { text: "部门整体支出绩效自评表" }, visibility: "visible" });
  expect(report.summary).toMatchObject({ lines: 5, weight: 100, total: 99.92 });
  expect(report.findings.map(({ hidden: _, ...finding }) => finding)).toEqual(runChecks(form!));
  expect(new Set(report.findings.map(({ sheet }) => sheet))).toEqual(new Set(["自评表", "绩效目标表"]));
});

test("a workbook without a form has nothing to tell", () => {
  expect(
    checkWorkbook([{ ...gridsWith({})[0]!, values: [["姓名"]], formulas: [["姓名"]], merges: [] }], packs),
  ).toEqual([]);
});

test("what hides a finding's cell is told: its own sheet, row or column", () => {
  const hide = (grid: Grid): Grid =>
    grid.sheet === "自评表" ? { ...grid, hiddenRows: new Set([11]) } : { ...grid, visibility: "hidden" };
  const report = only(checkWorkbook(gridsWith(broken).map(hide), packs));
  const hidden = new Map(report.findings.map((finding) => [`${finding.sheet}!${finding.address}`, finding.hidden]));
  expect(hidden.get("自评表!H12")).toBe("row");
  expect(hidden.get("自评表!H14")).toBeNull();
  expect(hidden.get("绩效目标表!K9")).toBe("sheet");
  const inColumn = only(
    checkWorkbook(
      gridsWith(broken).map((grid) => ({ ...grid, hiddenColumns: new Set([7]) })),
      packs,
    ),
  );
  expect(inColumn.findings.find(({ address }) => address === "H12")?.hidden).toBe("column");
});

test("packs are handed in: a form is known by those that are, and by no other", () => {
  const known = (given: Parameters<typeof checkWorkbook>[1]) => only(checkWorkbook([publishedGrid()], given)).pack;
  expect(known(packs)).toBe("tianhe-2023");
  expect(known([packById("tianhe-2023")!])).toBe("tianhe-2023");
  expect(known([])).toBeNull();
});

test("what a user corrected holds", () => {
  const [grid] = gridsWith({});
  const correction = { sheet: "自评表", heading: "评分标准", column: 6, role: "note", level: null } as const;
  const columns = (corrections: Parameters<typeof formsOf>[2]) =>
    formsOf([grid!], packs, corrections)[0]?.parts[0]?.columns.find(({ column }) => column === 6)?.role;
  expect([columns([]), columns([correction])]).toEqual(["criteria", "note"]);
});

test("folded, every text is short and on one line, and nothing is left that only mends", () => {
  const name = `培训\n人次${"长".repeat(40_000)}`;
  const report = folded(only(checkWorkbook(gridsWith({ ...broken, "自评表!E14": name }), packs)));
  for (const { line, args, fix } of report.findings) {
    expect(fix).toBeUndefined();
    for (const text of [line, ...Object.values(args)].map(String)) {
      expect(text).not.toContain("\n");
      expect(text.length).toBeLessThanOrEqual(201);
    }
  }
  expect(report.findings.some(({ line }) => line.startsWith("培训 人次长"))).toBe(true);
  expect(folded(report)).toEqual(report);
});
