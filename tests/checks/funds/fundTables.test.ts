import { executionScoreDiffers } from "../../../src/checks/funds/executionScoreDiffers";
import { fundGroupingsDiffer } from "../../../src/checks/funds/fundGroupingsDiffer";
import { fundRateDiffers } from "../../../src/checks/funds/fundRateDiffers";
import { fundTotalDiffers } from "../../../src/checks/funds/fundTotalDiffers";
import type { FormLine, FundingRole, FundingTable } from "../../../src/form/form";
import { formOf, targetLine } from "../support/formLine";

type Amount = number | "";

/** A fund table: headings (`group/label` or `label`), then a row for each kind of figure. */
function table(
  headings: readonly string[],
  figures: readonly (readonly [FundingRole | null, ...Amount[]])[],
): FundingTable {
  const columns = headings.map((heading) => {
    const [label = "", group = null] = heading.split("/").reverse();
    return { label, group };
  });
  const rows = figures.map(([role, ...amounts], row) => ({
    label: role ?? "年初预算数",
    role,
    cells: amounts.map((amount, column) => ({
      address: `${"BCDEFGH".charAt(column)}${row + 2}`,
      value: amount === "" ? null : amount,
      isBlank: amount === "",
    })),
  }));
  return { title: "资金情况", columns, rows };
}

const places = (findings: readonly { readonly address: string }[]): string[] => findings.map(({ address }) => address);

describe("totals", () => {
  const placesOf = (...made: Parameters<typeof table>) =>
    places(fundTotalDiffers.run(formOf([], { fundingTables: [table(...made)] })));

  it.each([
    [["年度资金总额", "其中：财政拨款", "上年结转", "其他资金"], [100, 80, 15, 5], []],
    [["年度资金总额", "其中：财政拨款", "上年结转", "其他资金"], [100, 80, 10, 5], ["B2"]],
    [["年度资金总额", "其中：财政拨款", "上年结转", "其他资金"], [100, 100, "", ""], []],
    [["年度资金总额", "财政拨款", "其中：中央补助", "其他资金"], [100, 90, 60, 10], []],
    [["年度资金总额", "财政拨款", "一般公共预算", "政府性基金", "其他资金"], [100, 90, 60, 30, 10], []],
    [["年度资金总额", "其中：财政拨款"], [100, 80], []],
    [["年度资金总额", "其中：财政拨款"], [80, 100], ["B2"]],
    [["基本支出", "项目支出", "合计"], [40, 60, 100], []],
    [["基本支出", "项目支出", "合计"], [40, 60, 101], ["D2"]],
    [["年度资金总额", "其中：财政拨款", "其他资金"], [100, "", ""], []],
    [["年度资金总额", "其中：财政拨款", "其他资金"], ["", 80, 20], []],
    [["年度资金总额", "其中：财政拨款", "其他资金"], [0.3, 0.1, 0.2], []],
  ] as const)("%p with %p: %p", (headings, amounts, expected) => {
    expect(placesOf(headings, [["budget", ...amounts]])).toEqual(expected);
  });
});

describe("groupings", () => {
  const run = (headings: readonly string[], amounts: readonly Amount[]) =>
    fundGroupingsDiffer.run(formOf([], { fundingTables: [table(headings, [["spent", ...amounts]])] }));
  const both = ["按资金来源/财政拨款", "按资金来源/其他资金", "按资金结构/基本支出", "按资金结构/项目支出"];

  it("compares them with each other and with the whole", () => {
    expect(places(run(both, [90, 10, 40, 60]))).toEqual([]);
    expect(places(run(both, [90, 10, 40, 61]))).toEqual(["D2"]);
    expect(places(run(["资金总额", ...both], [100, 90, 10, 40, 60]))).toEqual([]);
    expect(places(run(["资金总额", ...both], [101, 90, 10, 40, 60]))).toEqual(["C2", "E2"]);
  });

  it("leaves headings alone that split nothing", () => {
    const others = ["预算数/基本支出", "预算数/项目支出", "决算数/基本支出", "决算数/项目支出"];
    expect(places(run(others, [90, 10, 80, 9]))).toEqual([]);
  });
});

describe("rates", () => {
  it.each([
    [100, 95, 0.95, []],
    [100, 95, 95, []],
    [300, 100, 0.3333, []],
    [300, 100, 1 / 3, []],
    [300, 100, 0.33, []],
    [300, 100, 0.34, ["B4"]],
    [59787.13, 58290.02, 0.975, []],
    [0, 0, 0, []],
    [0, 5, 1, []],
    ["", 5, 1, []],
  ] as const)("%p, %p: %p", (budget, spent, rate, expected) => {
    const fundingTables = [
      table(
        ["财政拨款"],
        [
          ["budget", budget],
          ["spent", spent],
          ["rate", rate],
        ],
      ),
    ];
    expect(places(fundRateDiffers.run(formOf([], { fundingTables })))).toEqual(expected);
  });
});

describe("the execution score", () => {
  const fundingTables = [
    table(
      ["年度资金总额", "其中：财政拨款"],
      [
        ["budget", 120, 100],
        ["spent", 114, 95],
        ["rate", 0.95, 0.95],
        ["score", 9.5, ""],
      ],
    ),
  ];
  const line = (score: number, criteria: string | null = null): FormLine => ({
    ...targetLine({ target: "", actual: "", name: "预算执行率" }),
    kind: "execution",
    criteria: criteria === null ? null : { address: "D5", text: criteria },
    score: { address: "B5", reading: { kind: "number", value: score }, formula: null },
  });
  const run = (score: number, criteria?: string) =>
    places(executionScoreDiffers.run(formOf([line(score, criteria)], { fundingTables })));

  it("is the weight times the rate, at the decimals that are written", () => {
    expect(run(9.5)).toEqual([]);
    expect(run(10)).toEqual(["B5"]);
    expect(run(9.54)).toEqual(["B5"]);
  });

  it("follows other rules where the form prints them", () => {
    expect(run(10, "执行率90%以上得满分，每低5个百分点扣1分")).toEqual([]);
    expect(run(10, "得分=执行率×10分，超过100%的得满分")).toEqual(["B5"]);
  });
});
