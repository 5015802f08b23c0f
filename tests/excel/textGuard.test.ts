import { asText } from "../../src/excel/textGuard";

describe("asText", () => {
  it.each(["=1+1", "+86", "-", "@SUM(A1)", "'quoted", "＝1", "  =A1", "\t=A1", "\u200b=1"])(
    "guards what may be a formula: %j",
    (text) => expect(asText(text)).toBe(`'${text}`),
  );

  it.each([
    "5",
    " 5 ",
    "５",
    "97.70%",
    "1,000",
    "(5)",
    "￥5.00",
    "1e3",
    "1/2",
    "2023-03-05",
    "3月5日",
    "二〇二三年三月",
    "2023年3月5日",
    "上午8时30分",
    "令和5年3月5日",
    "5 März",
    "TRUE",
    "false",
    "#N/A",
    "9".repeat(100),
  ])("guards what Excel may convert: %j", (text) => expect(asText(text)).toBe(`'${text}`));

  it.each([
    "",
    "一级指标",
    "部门整体绩效目标产出指标完成情况",
    "已整改。",
    "a\nb",
    "未完成原因：=没有",
    "2023年度自评表 概览",
    "第1个通报月份的执行率",
    "附件3",
    "（2023年度）",
    "3个",
  ])("leaves plain words alone: %j", (text) => expect(asText(text)).toBe(text));

  it("leaves long texts with figures alone, which no Excel takes for a date", () => {
    const text = "预算完成率≥90%的，得满分；每降低1个百分点扣0.5分，扣完为止。".repeat(3);
    expect(asText(text)).toBe(text);
  });
});
