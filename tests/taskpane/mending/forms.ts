import type { CellContent } from "../../../src/spreadsheet/grid";

/** A form as somebody would hand it in, and what a person has to add: by cell, what is typed into the box of its finding. */
export interface SpoiltForm {
  readonly rows: readonly (readonly CellContent[])[];
  /** Cells with a number format of their own. */
  readonly formats: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string>>;
}

const header = [
  "一级指标",
  "二级指标",
  "三级指标",
  "分值",
  "年度指标值",
  "实际完成值",
  "得分",
  "偏差原因分析及改进措施",
];

const line = (
  [first, second, third]: readonly string[],
  weight: CellContent,
  target: string,
  actual: string,
  score: CellContent,
  why = "",
): readonly CellContent[] => [first ?? "", second ?? "", third ?? "", weight, target, actual, score, why];

const late = "因两名讲师请假，一期培训顺延到次年；已重新排期并与讲师签约。";
const survey = "因部分受访者未收到问卷，满意度略低；将改用短信发放问卷。";

/** Ten scores that a sum passes over, and a head that nobody filled in. */
export const tenTexts: SpoiltForm = {
  rows: [
    ["2024年度项目支出绩效自评表"],
    ["单位名称", ""],
    ["年度整体绩效目标", ""],
    ["整体绩效目标完成情况", ""],
    header,
    line(["产出指标", "数量指标", "培训期数"], 10, "≥10期", "10期", "'１０"),
    line(["", "", "编印教材册数"], 10, "≥500册", "500册", "10分"),
    line(["", "质量指标", "结业考试通过率"], 10, "≥95%", "96%", "'10"),
    line(["", "", "教材验收合格率"], 10, "≥98%", "100%", "'１０.０"),
    line(["", "时效指标", "开班准时率"], 10, "≥90%", "85%", "９.５分", late),
    line(["效益指标", "社会效益指标", "受训单位覆盖率"], 10, "≥80%", "82%", "10 分"),
    line(["", "", "持证上岗人数"], 10, "≥300人", "310人", "'10.00"),
    line(["", "可持续影响指标", "课程沿用年限"], 10, "≥3年", "3年", "１０分"),
    line(["满意度指标", "服务对象满意度指标", "学员满意度"], 10, "≥95%", "93%", "'９.８", survey),
    line(["", "", "用人单位满意度"], 10, "≥90%", "91%", "'10"),
    ["总分", "", "", 100, "", "", "=SUM(G6:G15)", ""],
  ],
  formats: { G8: "@", G12: "@" },
  typed: { B2: "某区职业能力建设中心", B3: "全年办班10期，培训300人以上。", B4: "全年办班10期，310人持证上岗。" },
};

/** A project's form with sixteen problems of all kinds. */
export const sixteenProblems: SpoiltForm = {
  rows: [
    ["2024年度项目支出绩效自评表"],
    ["单位名称", ""],
    ["年度整体绩效目标", ""],
    ["整体绩效目标完成情况", "全年疏浚河道12公里，如期完成。"],
    header,
    line(["产出指标（45分）", "数量指标", "疏浚河道长度"], 10, "≥12公里", "12公里", "'１０"),
    line(["", "", "清运淤泥方量"], 10, "≥3万立方米", "2.9万立方米", "'9.5%", ""),
    line(["", "质量指标", "断面验收合格率"], 10, "≥98%", "97%", "'9月5日", "无"),
    line(["", "时效指标", "汛前完工率"], 10, "≥95%", "93%", 45905, "依据监理周报。"),
    line(["", "成本指标", "疏浚单价"], 10, "≤80元/立方米", "79元/立方米", "10分"),
    line(["效益指标（30分）", "社会效益指标", "受益村庄数"], 10, "≥8个", "8个", ""),
    line(["", "生态效益指标", "水质达标率"], 10, "≥90%", "91%", 100),
    line(["", "可持续影响指标", "管护制度建立数"], 10, "≥1项", "", 10),
    line(["满意度指标（20分）", "服务对象满意度指标", "沿线村民满意度"], 10, "≥90%", "92%", 10),
    line(["", "", "下游\u200b单位满意度"], 10, "≥90%", "90%", 10),
    ["总分", "", "", 100, "", "", 88, ""],
    ["评价等级", "□优 □良 ☑中 □差"],
  ],
  formats: { G9: 'm"月"d"日"' },
  typed: {
    B2: "某县河道管理所",
    B3: "疏浚河道12公里，清运淤泥3万立方米。",
    G11: "10",
    G12: "10",
    F13: "1项",
    H7: "因一段河道移交水利工程施工，方量略少；剩余淤泥已列入次年计划。",
    H8: "因一处断面遇暗管未达设计深度，复验推迟；已改用小型设备补挖。",
    H9: "依据监理周报，因春汛提前，一个标段停工十天；次年改在秋后开工。",
  },
};
