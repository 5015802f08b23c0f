import { recognise } from "../../../src/form/recognise";
import { lineFacts } from "../../../src/form/slots/lineFacts";
import { formSlots } from "../../../src/checks/formSlots";
import { gridOf } from "../../taskpane/support/smallForm";

const rows = [
  ["项目支出绩效自评表"],
  ["单位名称", "某某区档案馆"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
  ["产出指标", "数量指标", "培训人次", "≥500人次", "480人次", 50, 48, "某某区档案馆的张三丰请假。"],
  ["效益指标", "社会效益指标", "受益人口", "≥3000人", "3200人", 50, 50, ""],
  ["总分", "", "", "", "", 100, 98, ""],
  ["填报人：", "张三丰", "联系电话：", "13800000000"],
];
const grid = gridOf("自评", rows);
const form = recognise(grid)!;
const slot = formSlots(form, new Map([[grid.sheet, grid]])).find(({ section }) => section === "justifications")!;
const told = (withNames: boolean) => new Map(lineFacts(form, slot, withNames).map(({ id, value }) => [id, value]));

test("the facts of a line are told, names of unit and people left out wherever they stand", () => {
  const facts = told(false);
  expect(Object.fromEntries(facts)).toMatchObject({
    indicator: "培训人次",
    target: "≥500人次",
    actual: "480人次",
    score: "48",
    lost: "2",
  });
  expect(facts.get("text")).toMatch(/请假/);
  expect([...facts.values()].join("\n")).not.toMatch(/档案馆|张三丰|13800000000/);
});

test("with names where the user says so", () => {
  expect(told(true).get("unit")).toBe("某某区档案馆");
  expect(told(true).get("text")).toContain("张三丰");
});
