import { printedFaults } from "../../../src/checks/filling/printedFaults";
import { faultOf } from "../../../src/checks/filling/knownFaults";
import { standingOf } from "../../../src/checks/filling/standing";
import { fillingOf } from "../../../src/checks/filling/filling";
import { rulesInForce } from "../../../src/checks/rules/inForce";
import { runChecks } from "../../../src/checks/runChecks";
import type { Form } from "../../../src/form/form";
import { fillLayout } from "../../../src/form/template/fillLayout";
import { makeTemplate, type TemplateChoice } from "../../../src/form/template/makeTemplate";
import { layoutForm, openLayout } from "../../../src/form/template/openLayout";
import { readEntries } from "../../../src/form/fill/readEntries";
import { readPack } from "../../../src/packs/readPack";
import { packFileText } from "../../../src/rubric/pack/packFile";
import { gridData } from "../../../src/workbookFiles/template/gridData";
import { gridOf } from "../../taskpane/support/smallForm";

const known = { packs: [] };
const source = {
  data: gridData([
    gridOf("表", [
      ["项目支出绩效自评表"],
      ["一级指标", "二级指标", "三级指标", "分值", "得分", "偏差原因分析及改进措施"],
      ["产出指标", "数量指标", "培训人次", 50, 50, ""],
      ["效益指标", "社会效益", "受益人口", 30, 30, ""],
      ["满意度指标", "服务对象满意度", "学员满意度", 15, 15, ""],
      ["总分", "", "", 100, 95, ""],
      ["评价等级", "优", "", "", "", ""],
    ]),
  ]),
  losses: [],
};

/** A form of the template, as its file is opened by whoever got it. */
async function formOf(choice: TemplateChoice, entries?: object): Promise<Form> {
  const made = makeTemplate(source, "表", choice, known);
  if (!made) throw new Error("no form");
  const read = readPack(packFileText(made.rubric), "zh-CN");
  if (!("rubric" in read) || !read.rubric.layout) throw new Error(JSON.stringify(read));
  const opened = await openLayout(read.rubric, read.rubric.layout);
  const typed = entries && readEntries(entries);
  const { opened: filled } = fillLayout(opened, read.rubric, typed ? [typed] : []);
  const form = layoutForm(filled, read.rubric)?.form;
  if (!form) throw new Error("not known");
  return form;
}

test("a fault of the official text is offered with its figures, and stands as printed once it is known", async () => {
  const faults = printedFaults(await formOf({})).map(faultOf);
  expect(faults).toEqual([
    { check: "weights-not-100", line: "总分", figures: expect.arrayContaining([{ name: "sum", is: 95 }]) },
  ]);
  const form = await formOf({ knownFaults: faults.flatMap((fault) => fault ?? []) });
  const filling = fillingOf(form, []);
  const standings = runChecks(form).flatMap((finding) =>
    finding.id === "weights-not-100" ? [standingOf(form, finding, filling)] : [],
  );
  expect(standings).toEqual(["as-printed"]);
  // It is still offered, so that its tick can be taken away.
  expect(printedFaults(form).map(faultOf)).toEqual(faults);
});

test("a form of the template is checked by the set of rules that it names", async () => {
  expect(rulesInForce(await formOf({ rules: "sichuan-2025" }), null)).toMatchObject({
    by: "pack",
    set: { id: "sichuan-2025" },
  });
  expect(rulesInForce(await formOf({ rules: null }), null).by).toBe("default");
});

test.each([
  [undefined, 82, []],
  [[90, 85, 60, 0], 82, ["中"]],
  [[90, 85, 60, 0], 85, []],
  [[95, 80, 60, 0], 92, []],
])("grades from %j: 良 with %d points", async (gradesFrom, total, due) => {
  const entries = { fields: { 评价等级: "良" }, lines: [], total };
  const form = await formOf({ ...(gradesFrom && { gradesFrom }) }, entries);
  const found = runChecks(form).filter(({ id }) => id === "grade-differs");
  expect(found.map(({ args }) => args["grade"])).toEqual(due);
});
