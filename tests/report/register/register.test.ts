import { unzipSync, strFromU8 } from "fflate";
import { doubles } from "../../../src/report/register/doubles";
import { reportFormats } from "../../../src/report/formats";
import { batchInWords } from "../../../src/report/register/batchInWords";
import { registerWords } from "../../../src/report/register/locale";
import { registerRows } from "../../../src/report/register/rows";
import { sharedReasons } from "../../../src/report/register/sharedReasons";
import { registerReport } from "../../../src/report/register/workbook";
import type { FileReport } from "../../../src/report/fileReport";
import type { Grid } from "../../../src/spreadsheet/grid";
import { readWorkbookFile } from "../../../src/workbookFiles/readWorkbookFile";
import { ooxmlFaults } from "../../support/ooxmlCheck";
import { checkedForm } from "../support/checkedFiles";

const context = { language: "zh-CN", version: "1.2.3", uriOf: encodeURIComponent } as const;

/** The small form of a unit. */
const formOf = (unit: string, changes: Parameters<typeof checkedForm>[0] = {}): FileReport["forms"] => {
  const [form] = checkedForm(changes);
  return form ? [{ ...form, facts: { ...form.facts, unit } }] : [];
};

const files: readonly FileReport[] = [
  { file: "甲/甲局 #1.xlsx", problem: null, forms: formOf("甲局") },
  { file: "乙局.xlsx", problem: null, forms: formOf("乙局", { "自评表!H14": "1分", "自评表!E12": "=1+1" }) },
  { file: "乙局（改）.xlsx", problem: null, forms: formOf("乙 局", { "自评表!H12": 19 }) },
  { file: "坏.xlsx", problem: { code: "damaged", message: "坏.xlsx: 坏了" }, forms: [] },
];

test("the worst comes first; what could not be read stands above all", () => {
  expect(registerRows(files, "zh-CN").map(({ file, outcome }) => [file, outcome])).toEqual([
    ["坏.xlsx", "unread"],
    ["乙局.xlsx", "returned"],
    ["乙局（改）.xlsx", "returned"],
    ["甲/甲局 #1.xlsx", "passed"],
  ]);
});

test("deductions without a reason are counted by line", () => {
  const counts = Object.fromEntries(registerRows(files, "zh-CN").map(({ file, unreasoned }) => [file, unreasoned]));
  expect(counts).toEqual({ "坏.xlsx": 0, "乙局.xlsx": 1, "乙局（改）.xlsx": 1, "甲/甲局 #1.xlsx": 0 });
});

test("files of one unit and year are told, however the unit is spaced", () => {
  expect(doubles(files)).toEqual([{ unit: "乙局", year: "2023", files: ["乙局.xlsx", "乙局（改）.xlsx"] }]);
});

test("a reason that several units use is found, whatever stands between its words", () => {
  const reasonOf = (file: FileReport | undefined, reason: string): FileReport => ({
    file: file?.file ?? "",
    problem: null,
    forms: (file?.forms ?? []).map((form) => ({
      ...form,
      facts: { ...form.facts, deductions: form.facts.deductions.map((each) => ({ ...each, reason })) },
    })),
  });
  const shared = sharedReasons([
    reasonOf(files[0], "项目验收推迟，尾款未支付。"),
    reasonOf(files[1], "项目验收推迟 尾款未支付"),
    { ...reasonOf(files[0], "无法支付"), file: "丙.xlsx" },
  ]);
  expect(shared.all).toEqual([{ reason: "项目验收推迟，尾款未支付。", units: ["甲局", "乙局"], differs: false }]);
});

describe("reasons that were copied with another name or another figure", () => {
  const written = (texts: readonly (readonly [unit: string, reason: string])[]): readonly FileReport[] =>
    texts.map(([unit, reason], index) => ({
      file: `${index}.xlsx`,
      problem: null,
      forms: formOf(unit).map((form) => ({
        ...form,
        facts: {
          ...form.facts,
          deductions: form.facts.deductions.map((each) => ({ ...each, reason, isReasoned: true })),
        },
      })),
    }));

  test.each([
    [
      "the unit's name",
      [
        ["某市水利局", "因某市水利局人员变动，采购手续办理较晚"],
        ["某市林业局", "因林业局人员变动，采购手续办理较晚"],
      ],
    ],
    [
      "what a unit calls itself",
      [
        ["甲市水利局", "我局人员变动，采购手续办理较晚"],
        ["乙中心", "本中心人员变动，采购手续办理较晚"],
      ],
    ],
    [
      "a name with a code",
      [
        ["210003-某县公路管理中心", "某县公路管理中心项目验收推迟，尾款未付"],
        ["某镇人民政府", "某镇人民政府项目验收推迟，尾款未付"],
      ],
    ],
    [
      "figures",
      [
        ["甲局", "全年只完成培训 3 期 120 人次，因师资不足"],
        ["乙局", "全年只完成培训12期1,050人次，因师资不足。"],
      ],
    ],
    [
      "shares",
      [
        ["甲局", "预算执行率为９５．２％，因项目验收推迟"],
        ["乙局", "预算执行率为 88%，因项目验收推迟"],
      ],
    ],
  ] as const)("%s", (_, texts) => {
    expect(sharedReasons(written(texts)).all).toEqual([
      { reason: texts[0][1], units: texts.map(([unit]) => unit), differs: true },
    ]);
    const lines = batchInWords(written(texts), "zh-CN");
    expect(lines.filter((line) => line.includes(texts[0][1]))).toHaveLength(1);
  });

  test.each([
    [
      "other words",
      [
        ["甲局", "因人员变动，采购手续办理较晚"],
        ["乙局", "因设备到货推迟，安装调试较晚"],
      ],
    ],
    [
      "too little but a figure",
      [
        ["甲局", "执行率为 95.2%"],
        ["乙局", "执行率为 91%"],
      ],
    ],
    [
      "one unit alone",
      [
        ["甲局", "因人员变动，采购手续办理较晚 3 天"],
        ["甲局", "因人员变动，采购手续办理较晚 5 天"],
      ],
    ],
  ] as const)("but not %s", (_, texts) => {
    expect(sharedReasons(written(texts)).all).toEqual([]);
  });
});

test.each(["text", "markdown", "html"] as const)("%s tells what only many files together show", (format) => {
  const full = files.map((file) => ({
    ...file,
    forms: file.forms.map((form) => ({
      ...form,
      summary: { ...form.summary, lost: 0, filled: form.summary.lines, total: 100 },
      facts: { ...form.facts, deductions: [] },
    })),
  }));
  const { batch } = registerWords("zh-CN");
  const beginning = (words: string): string => words.slice(0, words.indexOf("："));
  const report = String(reportFormats[format](full, context));
  expect(report).toContain(beginning(batch.allFull));
  expect(report).toContain(beginning(batch.doubled));
  expect(String(reportFormats[format](full.slice(0, 1), context))).not.toContain(beginning(batch.allFull));
});

describe("the workbook", () => {
  const bytes = registerReport(files, context);
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  let grids: readonly Grid[];
  beforeAll(async () => {
    ({ grids } = await readWorkbookFile("台账.xlsx", bytes));
  });

  const gridOf = (sheet: string): Grid | undefined => grids.find((each) => each.sheet === sheet);
  const table = (sheet: string): Grid["values"] => gridOf(sheet)?.values ?? [];

  test("is a sound package, in which nothing computes", () => {
    expect(ooxmlFaults(bytes)).toEqual([]);
    expect(Object.values(parts).join("")).not.toMatch(/<f[ >]/);
  });

  test("has the register, findings, deductions, distribution and coverage, each with a row for what it counts", () => {
    expect(grids.map(({ sheet }) => sheet)).toEqual(["台账", "问题清单", "扣分情况", "分布", "检查范围"]);
    const findings = files.flatMap(({ forms }) => forms.flatMap((form) => form.findings));
    const passed = 1 + 1;
    expect(table("台账")).toHaveLength(1 + 4);
    expect(table("问题清单")).toHaveLength(1 + findings.length + passed);
    const deductions = files.flatMap(({ forms }) => forms.flatMap(({ facts }) => facts.deductions));
    expect(table("扣分情况")).toHaveLength(1 + deductions.length);
    const counted = table("分布").reduce((sum, row) => sum + (typeof row[1] === "number" ? row[1] : 0), 0);
    expect(counted).toBe(findings.length);
  });

  test("links lead from where it lies to the file, and to the cell", () => {
    const relationships = Object.entries(parts).filter(([name]) => /worksheets\/_rels\/sheet[12]/.test(name));
    const targets = relationships.flatMap(([, xml]) => [...xml.matchAll(/Target="([^"]*)" TargetMode="External"/g)]);
    expect(new Set(targets.map(([, target]) => target))).toEqual(
      new Set(files.map(({ file }) => encodeURIComponent(file))),
    );
    expect(parts["xl/worksheets/sheet2.xml"]).toMatch(/location="'自评表'!H14"/);
  });

  test("heads stay and filter, and the chart names the cells of its table", () => {
    for (const sheet of [1, 2, 3]) {
      expect(parts[`xl/worksheets/sheet${sheet}.xml`]).toMatch(/ySplit="1"/);
      expect(parts[`xl/tables/table${sheet}.xml`]).toMatch(/<autoFilter/);
    }
    const [, category = ""] = /<c:f>'分布'!\$A\$(\d+):/.exec(parts["xl/charts/chart1.xml"] ?? "") ?? [];
    expect(typeof table("分布")[Number(category) - 1 - (gridOf("分布")?.top ?? 0)]?.[1]).toBe("number");
  });

  test("a form without findings and a file that could not be read have their rows", () => {
    const [, first, second] = table("问题清单");
    expect(first).toEqual(expect.arrayContaining(["打不开", "坏.xlsx: 坏了"]));
    expect(second?.[1]).toBe("乙局");
    expect(table("问题清单").at(-1)?.[0]).toBe("通过");
  });
});

test("nothing at all is a register too", async () => {
  const { grids } = await readWorkbookFile("台账.xlsx", registerReport([], context));
  expect(grids.map(({ sheet }) => sheet)).toContain("台账");
});

describe("on paper", () => {
  const many = Array.from({ length: 40 }, (_, index) => ({
    file: `${index}.xlsx`,
    problem: null,
    forms: formOf(`第${index}局`, { "自评表!H14": "1分" }),
  }));
  const partsOf = (batch: readonly FileReport[]) =>
    Object.fromEntries(
      Object.entries(unzipSync(registerReport(batch, context))).map(([name, part]) => [name, strFromU8(part)]),
    );
  const pagesWide = (xml: string): number => Number(/fitToWidth="(\d+)"/.exec(xml)?.[1] ?? 1);

  test("a table of many units takes pages side by side, each with the checks' names and without a piece of the chart", () => {
    const parts = partsOf(many);
    expect(pagesWide(parts["xl/worksheets/sheet4.xml"] ?? "")).toBeGreaterThan(1);
    expect(parts["xl/workbook.xml"]).toMatch(/'?分布'?!\$A:\$A,'?分布'?!\$\d+:\$\d+/);
    const [, first = ""] = /<xdr:from><xdr:col>(\d+)/.exec(parts["xl/drawings/drawing1.xml"] ?? "") ?? [];
    expect(Number(first)).toBeGreaterThanOrEqual(1);
  });

  test("all other tables, and that of a few units, are one page wide, on A4 on its side", () => {
    const parts = partsOf(files);
    for (const sheet of [1, 2, 3, 4, 5]) {
      const xml = parts[`xl/worksheets/sheet${sheet}.xml`] ?? "";
      expect(pagesWide(xml)).toBe(1);
      expect(xml).toMatch(/orientation="landscape"/);
      expect(xml).toMatch(/paperSize="9"/);
    }
  });
});
