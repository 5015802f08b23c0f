import { recognise } from "../../../src/form/recognise";
import { drawnGrid } from "../../support/forms/drawnGrid";

const table = `
一级指标 | 二级指标 | 分值 | 得分 | 扣分原因及改进措施
产出 | 数量 | 50 | 50 |
效益 | 社会 | 40 | 40 |
总分 | | 100 | 99.6 |`;

function read(text: string) {
  const form = recognise(drawnGrid(text));
  if (!form) throw new Error("not recognised");
  const funds = form.fundingTables.map(({ title, columns, rows }) => ({
    title,
    funds: columns.map(({ label, group }) => (group === null ? label : `${group}/${label}`)),
    figures: Object.fromEntries(rows.map(({ label, role, cells }) => [role ?? label, cells.map(({ value }) => value)])),
  }));
  const execution = form.lines
    .filter(({ kind }) => kind === "execution")
    .map(({ weight, score, rate }) => [weight, score.address, rate?.content]);
  return { funds, execution, funding: form.funding };
}

const head = "项目支出绩效自评表 | <6";

it("reads figures side by side, with the line 预算执行率", () => {
  const { funds, execution, funding } = read(`${head}
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | 200 | 180 | 172.8 | 10 | 96% | 9.6
^ | 其中：财政拨款 | 200 | 180 | 172.8 | — | 96% | —
${table}`);
  expect(funds).toEqual([
    {
      title: "项目资金（万元）",
      funds: ["年度资金总额", "其中：财政拨款"],
      figures: {
        initial: [200, 200],
        budget: [180, 180],
        spent: [172.8, 172.8],
        weight: [10, null],
        rate: [0.96, 0.96],
        score: [9.6, null],
      },
    },
  ]);
  expect(execution).toEqual([[10, "H3", "96%"]]);
  expect(funding).toBeNull();
});

it("reads figures below each other, with a weight and a score for the whole table", () => {
  const { funds, execution } = read(`${head}
资金情况 | | 年度资金总额 | 财政拨款 | 其他资金 | 分值 | 得分
^ | 全年预算数 | 500 | 400 | 100 | 10 | 9.6
^ | 全年执行数 | 480 | 390 | 90 | ^ | ^
^ | 执行率 | 96% | 97.5% | 90% | ^ | ^
${table}`);
  expect(funds).toEqual([
    {
      title: "资金情况",
      funds: ["年度资金总额", "财政拨款", "其他资金"],
      figures: {
        budget: [500, 400, 100],
        spent: [480, 390, 90],
        rate: [0.96, 0.975, 0.9],
        weight: [10, null, null],
        score: [9.6, null, null],
      },
    },
  ]);
  expect(execution).toEqual([[10, "G3", "96%"]]);
});

it("reads figures that stand each right of its heading, of several funds too", () => {
  const { funds, execution } = read(`${head}
项目资金（万元） | 年度资金总额 | 预算数 | 120 | 执行数 | 110.4 | 执行率 | 92% | 分值 | 10 | 得分 | 9.2
^ | 其中：财政拨款 | 预算数 | 100 | 执行数 | 95 | 执行率 | 95% | 分值 | — | 得分 | —
${table}`);
  expect(funds).toEqual([
    {
      title: "项目资金（万元）",
      funds: ["年度资金总额", "其中：财政拨款"],
      figures: {
        budget: [120, 100],
        spent: [110.4, 95],
        rate: [0.92, 0.95],
        weight: [10, null],
        score: [9.2, null],
      },
    },
  ]);
  expect(execution).toEqual([[10, "L2", "92%"]]);
});

it("reads them where only the budget and the spending stand so, with merged cells and units", () => {
  const { funds, execution } = read(`${head}
资金情况 | < | 全年预算数 | < | 120万元 | 全年执行数 | < | 110万元
${table}`);
  expect(funds).toEqual([{ title: "", funds: ["资金情况"], figures: { budget: [120], spent: [110] } }]);
  expect(execution).toEqual([]);
});

it("reads them where the funds are named before each figure anew", () => {
  const { funds } = read(`${head}
二、预算执行情况 | 预算安排情况 | < | 资金到位情况 | < | 资金执行情况 | <
^ | 预算数： | 60 | 到位数： | 60 | 执行数： | 58.8
^ | 其中：财政资金 | 50 | 其中：财政资金 | 50 | 其中：财政资金 | 49
^ | 其他 | 10 | 其他 | 10 | 其他 | 9.8
${table}`);
  expect(funds).toEqual([
    {
      title: "",
      funds: ["二、预算执行情况", "其中：财政资金", "其他"],
      figures: { budget: [60, 50, 10], "到位数：": [60, 50, 10], spent: [58.8, 49, 9.8] },
    },
  ]);
});

it("reads them while they are blank", () => {
  const { funds } = read(`${head}
项目资金 | 预算数： | | 执行数： | | 执行率： |
${table}`);
  expect(funds).toEqual([{ title: "", funds: ["项目资金"], figures: { budget: [null], spent: [null], rate: [null] } }]);
});

it("takes the line's weight from a heading, where no column has it", () => {
  const { execution } = read(`${head}
预算执行情况（万元）（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）
^ | 部门整体支出总额 | 2000 | 1900 | 0.95 | 19
${table}`);
  expect(execution).toEqual([[20, "F3", 0.95]]);
});

it("reads rates that stand as numbers below a percent sign", () => {
  const { funds } = read(`${head}
资金 | 预算数 | 执行数 | 执行率（%）
总额 | 520 | 494 | 95
${table}`);
  expect(funds[0]?.figures.rate).toEqual([0.95]);
});

it("finds a fund table below the total", () => {
  const { execution } = read(`${head}${table}
预算执行 | 年初预算 | 调整预算 | 实际支出 | 执行率 | 分值 | 得分
^ | 120 | 120 | 114 | 95% | 10 | 9.5`);
  expect(execution).toEqual([[10, "G7", "95%"]]);
});

it("keeps the budget with its parts apart from tables of budget and spending", () => {
  const { funds, funding } = read(`${head}
部门预算 | 总预算（万元） | 部门预算 | < | 专项资金
^ | ^ | 基本支出 | 项目支出 | ^
^ | 3,250.60 | 1,050.20 | 2,000.40 | 200
${table}`);
  expect(funds).toEqual([]);
  expect(funding?.total.amount.value).toBe(3250.6);
  expect(funding?.parts.map(({ label, amount }) => [label, amount.value])).toEqual([
    ["基本支出", 1050.2],
    ["项目支出", 2000.4],
    ["专项资金", 200],
  ]);
});

it("ends where the goals begin", () => {
  const { funds } = read(`${head}
资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
总额 | 10 | 10 | 10 | 100% | 10
年度总体目标 | 预期目标 | | | 实际完成情况 |
 | 完成维修 | | | 已完成 |
${table}`);
  expect(funds[0]?.funds).toEqual(["总额"]);
});
