import type { Finding } from "../../../src/checks/finding";
import { runChecks } from "../../../src/checks/runChecks";
import { recognise } from "../../../src/form/recognise";
import { messageOf } from "../../../src/taskpane/locale/messageOf";
import { textsIn } from "../../../src/taskpane/locale/texts";
import { publishedGrid, writtenTo } from "../support/publishedGrid";

const grid = writtenTo(publishedGrid(), { I16: "9.92分", I17: 7, I18: "#NAME?", I19: "#DIV/0!" });
const form = recognise(grid);
const findings: Finding[] = form ? runChecks(form) : [];
const said = (language: "zh-CN" | "en-US"): string[] =>
  findings.map((finding) => messageOf(finding, textsIn(language)));

test("what the checks deliver fills every placeholder in both languages", () => {
  expect(new Set(findings.map(({ id }) => id)).size).toBe(Object.keys(textsIn("zh-CN").findings).length);
  for (const message of [...said("zh-CN"), ...said("en-US")]) expect(message).not.toMatch(/[{}]|undefined/);
});

test("each problem says what is wrong and what to do about it", () => {
  expect(said("zh-CN")).toEqual([
    "得分 19.76，低于分值 20，扣 0.24 分，但没有写扣分原因。",
    "得分是“9.92分”，不是数字，总分会算错。",
    "得分 7，应在 0 到 2 之间。",
    "得分显示 #NAME?：Excel 还没有加载评分函数。请保存工作簿，重新启动 Excel 再打开。",
    "得分公式出错，显示 #DIV/0!。请核对“测算底稿”或公式引用的单元格。",
  ]);
});
