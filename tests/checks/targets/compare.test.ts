import type { Form } from "../../../src/form/form";
import { compareWithTarget } from "../../../src/checks/targets/compare";
import published from "../../cases/panyu-2021/published.json";
import { formOf, targetLine, type TargetCells } from "../support/formLine";

const title = { address: "A1", text: "2023年度自评表" };

/** `met`, `missed`, why not, or nothing to compare; the rate behind it where there is one. */
function told(cells: TargetCells, more: Partial<Form> = { title }): string {
  const line = targetLine(cells);
  const comparison = compareWithTarget(formOf([line], more), line);
  if (comparison.kind === "unclear") return comparison.why;
  if (comparison.kind === "none") return "none";
  const rate = comparison.rate === null ? "" : ` ${comparison.rate.toFixed(3)}`;
  return `${comparison.met ? "met" : "missed"}${rate}`;
}

describe("figures", () => {
  it.each([
    ["150人", "135名", "missed 0.900"],
    ["8家", "2020年评选8个引才突出单位", "met 1.000"],
    ["约500人", "455人", "missed 0.910"],
    ["约500人", "480人", "met 0.960"],
    ["＞95%", "95%", "missed 1.000"],
    ["≥95%", "95.0%", "met 1.000"],
    ["≤1500元", "1620元", "missed"],
    ["≤5%", "≤3%", "met"],
    ["＞2.5万人次", "2.85万人次", "met 1.140"],
    ["50件/年以上", "60件", "met 1.200"],
    ["0", 0, "met"],
    ["10-20个", "8个", "missed"],
    ["10-20个", "15个", "met"],
    ["10-20个", "21个", "direction"],
    ["≥20万", "超过30万人次", "met"],
    ["≥20万", "不足10万人次", "missed"],
    ["≥20万", "超过10万人次", "bound"],
    ["3场", "3场次", "met 1.000"],
    ["10日内", "8天", "met"],
    ["≥90百分比", 0.95, "met 1.056"],
    ["每年2次", "2次", "met 1.000"],
    ["7条", "", "blank"],
    ["", "7条", "none"],
    ["——", "7条", "none"],
  ])("%p against %p is %p", (target, actual, expected) => {
    expect(told({ target, actual })).toBe(expected);
  });
});

describe("what cannot be compared", () => {
  it.each([
    ["招聘35人，编外150人", "57人", "several"],
    ["10场", "培训10场，7738间企业参加", "several"],
    ["50件以上", "完成率100%", "unit"],
    ["5天", "5工作日", "unit"],
    ["每季度1次", "4次", "unit"],
    ["1个/季度", "4个", "unit"],
    ["100人", "120人次", "unit"],
    ["≥90%", "满意", "words"],
    ["建成并通过评估", "建成3家", "words"],
    ["不低于98%", "不低于98%", "copied"],
    ["达上年度总额5%的比率", "不低于上年度总额的5%", "copied"],
    ["实际支出与预算批复的用途相符", "实际支出与预算批复的用途相符", "copied"],
    ["有效提升", "有效提升", "none"],
    ["有所提升", "显著提升", "none"],
    ["≥5人", "M.8人", "unreadable"],
  ])("%p against %p: %s", (target, actual, expected) => {
    expect(told({ target, actual })).toBe(expected);
  });
});

describe("shares", () => {
  it.each([
    [{ target: "95%", actual: 0.98 }, "met 1.032"],
    [{ target: "95%", actual: 98 }, "met 1.032"],
    [{ target: "95%", actual: 20 }, "missed 0.211"],
    [{ target: 100, actual: 0.98, name: "资金到位率" }, "missed 0.980"],
    [{ target: 1, actual: 98, name: "资金到位率" }, "missed 0.980"],
    [{ target: 100, actual: 1, name: "培训场次" }, "missed 0.010"],
    [{ target: 95, actual: 96, unit: "%" }, "met 1.011"],
    [{ target: 95, actual: 0.96, unit: "%" }, "met 1.011"],
    [{ target: "≤5%", actual: 0.5, name: "差错率" }, "unit"],
  ])("%p is %p", (cells, expected) => {
    expect(told(cells)).toBe(expected);
  });
});

describe("columns beside the figures", () => {
  it.each([
    [{ target: 11, actual: 12, operator: "≤" }, "missed"],
    [{ target: 11, actual: 12, nature: "反向指标" }, "missed"],
    [{ target: 11, actual: 12, nature: "正向" }, "met 1.091"],
    [{ target: 11, actual: 11, operator: "＞" }, "missed 1.000"],
    [{ target: 11, actual: "11个", nature: "定性" }, "words"],
    [{ target: 100, actual: "98万元", unit: "万元", name: "贷款发放" }, "missed 0.980"],
    [{ target: "≤202.6万元", actual: 132.9 }, "met"],
    [{ target: "2.5万人次", actual: 28500 }, "met 1.140"],
  ])("%p is %p", (cells, expected) => {
    expect(told(cells)).toBe(expected);
  });
});

describe("a line of which less is better", () => {
  it.each([
    [{ target: "400元", actual: "180元", name: "人均培训成本" }, "direction"],
    [{ target: "400元", actual: "400元", name: "人均培训成本" }, "met"],
    [{ target: "500元", actual: "480元", level: "成本指标", name: "人均标准" }, "direction"],
    [{ target: "≤500元", actual: "480元", level: "成本指标", name: "人均标准" }, "met"],
    [{ target: "0次", actual: "2次", name: "安全事故次数" }, "missed"],
    [{ target: "90万元", actual: "89.97万元", name: "设备购置" }, "direction"],
    [{ target: "1200万元", actual: "1180万元", name: "创业补贴发放额" }, "missed 0.983"],
    [{ target: "2%", actual: "3%", name: "产品不合格率" }, "direction"],
    [{ target: "95%", actual: "96%", name: "投诉办结率" }, "met 1.011"],
    [{ target: "90%", actual: "92%", name: "预算支出率" }, "met 1.022"],
    [{ target: "45微克/立方米", actual: "43微克/立方米", name: "PM2.5年均浓度" }, "direction"],
    [{ target: "50件", actual: "32件", name: "群众信访件" }, "direction"],
    [{ target: "12个月", actual: "10个月", name: "工期" }, "direction"],
    [{ target: "100处", actual: "90处", name: "排查安全隐患" }, "missed 0.900"],
    [{ target: "100%", actual: "90%", name: "隐患整改率" }, "missed 0.900"],
    [{ target: "500元", actual: "450元", name: "处理成本" }, "direction"],
    [{ target: "5%", actual: "-6%", name: "能耗下降率" }, "direction"],
    [{ target: "0", actual: "-5%", name: "“三公经费”变动率" }, "direction"],
  ])("%p is %p", (cells, expected) => {
    expect(told(cells)).toBe(expected);
  });
});

describe("dates", () => {
  it.each([
    ["2023年10月底前", "2023年10月20日", "met"],
    ["2023年10月底前", 45219, "met"],
    ["2023年11月前", "2023年12月5日", "missed"],
    ["12月底前", "2024年1月", "missed"],
    ["10月15日前", "10月", "bound"],
    ["12月底前", "按时完成", "words"],
  ])("%p against %p is %p", (target, actual, expected) => {
    expect(told({ target, actual })).toBe(expected);
  });

  it.each([
    [{ target: 45291, actual: 45250, name: "完工时间" }, "met"],
    [{ target: 45291, actual: 45310, name: "竣工验收" }, "missed"],
    [{ target: "12月底前", actual: 45250, name: "到货时间" }, "met"],
    [{ target: 45291, actual: 45250, name: "发放补贴" }, "missed 0.999"],
    [{ target: 38000, actual: 37000, name: "及时处理件数" }, "missed 0.974"],
  ])("%p, days as Excel keeps them, is %p", (cells, expected) => {
    expect(told(cells)).toBe(expected);
  });

  it("needs the form's year where only one date has one", () => {
    expect(told({ target: "12月底前", actual: "2024年1月" }, {})).toBe("words");
    expect(told({ target: "6月30日前", actual: "6月28日" }, {})).toBe("met");
  });
});

it("finds in 番禺 2021 every result that its sentence tells for certain, and no other", () => {
  const lines = published.rows.filter(({ targetText }) => targetText !== null);
  const results = lines.map(({ level3, targetText, actualText }) => ({
    name: level3,
    told: told({ target: targetText ?? "", actual: actualText ?? "", name: level3 }),
  }));
  const named = (start: string) => results.filter((one) => one.told.startsWith(start)).map(({ name }) => name);
  expect(named("missed")).toEqual([
    "产业高端人才",
    "急需紧缺人才",
    "准毕业生实习实训补贴",
    "博士后补贴",
    "人才体检疗养",
    "提供职称申报服务人次",
    "日常巡查企业数量",
    "城乡居民养老保险参保人数",
    "资金划拨及时率",
  ]);
  expect(named("several")).toEqual([
    "创新领军人才",
    "杰出产业人才",
    "成长型企业人才",
    "广州市高层次人才",
    "完善高层次人才服务，提升引才留才育才成效",
    "举办区第十三届职业技能竞赛",
    "开展“以工代训”企业申报培训",
    "招聘职位人数",
    "参加事业单位科级干部培训人数",
  ]);
  expect(named("unit")).toEqual(["劳动仲裁人均办案数（件）"]);
  expect(named("copied")).toEqual(["集中监管核查的比重率", "招聘单位满意度", "报到率"]);
});
