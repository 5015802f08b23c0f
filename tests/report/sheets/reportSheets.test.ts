import { recogniseAll } from "../../../src/form/recognise";
import { planResults } from "../../../src/planResults/planResults";
import { findingsSheet } from "../../../src/report/sheets/findingsSheet";
import { overviewOf } from "../../../src/report/overview";
import { overviewSheet } from "../../../src/report/sheets/overviewSheet";
import { byName, reportForm } from "../../../src/report/formReport";
import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import type { Plan, SheetPlan } from "../../../src/spreadsheet/plan";
import { readWorkbookFile } from "../../../src/workbookFiles/readWorkbookFile";
import { writePlan } from "../../../src/workbookFiles/writePlan";
import { packs } from "../../../src/packs";
import { planGrids } from "../../../src/form/fill/planGrids";
import { filledTianhe } from "../../support/forms/filledTianhe";
import { convert, testWithLibreOffice } from "../../support/libreOffice";
import { ooxmlFaults } from "../../support/ooxmlCheck";

jest.setTimeout(180_000);

const [grid, ...others] = planGrids(filledTianhe().plan);
const form = recogniseAll(grid!, { others, packs })[0]!;
const report = reportForm(form, byName([grid!, ...others]));
const planOf = (sheet: SheetPlan): Plan => {
  const place = { sheet: sheet.name, address: "A1" };
  return { sheets: [sheet], names: [], select: place, next: place };
};
const fileOf = (sheet: SheetPlan): Uint8Array => writePlan(planOf(sheet), { result: planResults(planOf(sheet)) });
const findings = report.findings.map((finding, at) => (at === 1 ? { ...finding, unitNote: "已核对" } : finding));
const list = findingsSheet("问题清单", { ...report, title: "天河自评表", findings }, "zh-CN", {
  day: "2024-03-01",
  version: "1.2.3",
});
const glance = overviewSheet(
  "概览",
  { title: "天河", total: 98.68, weight: 100, grade: "优" },
  overviewOf(form),
  "zh-CN",
);

test("each finding is a row that leads to its cell; below stands what was checked, by which rules, and when", () => {
  const [title, facts, head, ...rows] = list.cells;
  expect(title?.[0]).toContain("天河自评表");
  expect(facts?.[0]).toMatch(/2024-03-01.*自评表.*第 \d+ 版.*1\.2\.3/s);
  expect(head).toHaveLength(8);
  const found = rows.slice(0, findings.length);
  findings.forEach(({ address, sheet, id, unitNote }, at) => {
    expect(JSON.stringify(found[at]?.[3])).toContain(`#'${sheet}'!${address}`);
    expect(found[at]?.[7]).toContain(id);
    expect(String(found[at]?.[5]).includes("已核对")).toBe(unitNote !== undefined);
  });
  expect(rows.slice(findings.length + 3)).toHaveLength(report.ledger.length);
});

test("findings are filtered by their headings; what was checked stays in view, and a list of nothing has no filter", async () => {
  expect(list.filter).toBe(`A3:H${3 + findings.length}`);
  const { data } = await readWorkbook(fileOf(list));
  expect(data.sheets[0]?.autoFilter?.range).toBe(list.filter);
  const nothing = findingsSheet("问题清单", { ...report, title: "天河自评表", findings: [] }, "zh-CN", {
    day: "2024-03-01",
    version: "1.2.3",
  });
  expect(nothing.filter).toBeUndefined();
});

test("points by section add up to the form's, losses to what is missing", () => {
  const { sections, losses, goals } = overviewOf(form);
  const sum = (all: readonly (number | null)[]) => all.reduce<number>((total, each) => total + (each ?? 0), 0);
  expect(sum(sections.map(({ score }) => score))).toBeCloseTo(98.68);
  expect(sum(sections.map(({ weight }) => weight))).toBeCloseTo(100);
  expect(sum(losses.map(({ lost }) => lost))).toBeCloseTo(1.32);
  expect(losses.map(({ lost }) => lost)).toEqual(losses.map(({ lost }) => lost).sort((a, b) => b - a));
  expect(goals.length).toBeGreaterThan(5);
});

test("a figure takes one line, however many digits it has: rows are of one height", () => {
  expect(glance.cells.flat().some((cell) => typeof cell === "number" && String(cell).length > 12)).toBe(true);
  expect(new Set(glance.rowHeights.slice(1)).size).toBe(1);
});

const kept = {
  ...{ sheet: "自评表", table: 0, source: "去年.xlsx", total: 95, weight: 100, phrases: [] },
  sections: overviewOf(form).sections.map(({ name, weight }) => ({ name, weight, score: weight / 2 })),
};
const compared = overviewSheet(
  "概览",
  { title: "天河", total: 98.68, weight: 100, grade: "优" },
  overviewOf(form),
  "zh-CN",
  kept,
);

test("last year's points stand beside this year's, section by section, and only where something is known of them", () => {
  const { sections } = overviewOf(form);
  const at = compared.cells.findIndex(([name]) => name === sections[0]?.name);
  expect(compared.cells.slice(at, at + sections.length).map((row) => row.slice(5))).toEqual(
    sections.map(({ weight }) => [weight / 2, weight > 0 ? 0.5 : null]),
  );
  expect(compared.cells[2]?.[1]).toBe(95);
  const nothing = { ...kept, sections: [] };
  expect(
    overviewSheet(
      "概览",
      { title: "天河", total: 98.68, weight: 100, grade: "优" },
      overviewOf(form),
      "zh-CN",
      nothing,
    ),
  ).toEqual(glance);
});

test.each([
  ["问题清单", list],
  ["概览", glance],
  ["概览，有去年", compared],
])("%s is a sound file", (_, sheet) => {
  expect(ooxmlFaults(fileOf(sheet))).toEqual([]);
});

testWithLibreOffice("LibreOffice draws the bars and follows the links", async () => {
  const { grids } = await readWorkbookFile("a.xlsx", convert(fileOf(glance), "xlsx", "xlsx"));
  const bars = grids[0]!.values.map((row) => String(row[4] ?? "")).filter((text) => /█/.test(text));
  expect(bars.length).toBeGreaterThan(5);
  expect(Math.max(...bars.map(({ length }) => length))).toBeLessThanOrEqual(30);
  expect(JSON.stringify(grids[0]!.values)).not.toMatch(/#NAME|#REF|#DIV|Err:/);
});
