import { strToU8, unzipSync, zipSync } from "fflate";
import { toXml } from "../../src/form/corrections/correctionsXml";
import { formsOf, nearestForm } from "../../src/form/formsOf";
import { readWorkbookFile } from "../../src/workbookFiles/readWorkbookFile";
import { writePlan } from "../../src/workbookFiles/writePlan";
import type { Correction } from "../../src/form/columns";
import { layOutForm } from "../../src/form/layout";
import { packById, packs } from "../../src/packs";

const names = { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };
const inserted = writePlan(layOutForm(packById("tianhe-2023")!, names, "zh-CN", { formulas: "native" }));

test("the form is found, its work paper and goal table belong to it and are none themselves", async () => {
  const file = await readWorkbookFile("表.xlsx", inserted);
  expect(file.grids.map(({ sheet }) => sheet)).toEqual(["自评表", "绩效目标表", "测算底稿"]);
  expect(file.corrections).toEqual([]);
  const forms = formsOf(file.grids, packs, file.corrections);
  expect(forms.map(({ sheet, workPaper, goals }) => [sheet, workPaper, goals?.sheet])).toEqual([
    ["自评表", "测算底稿", "绩效目标表"],
  ]);
});

test("what a user corrected in the pane holds for the file too", async () => {
  const correction: Correction = {
    sheet: "自评表",
    heading: '指标<解释> & "说明"',
    column: 6,
    role: "note",
    level: null,
  };
  const part = strToU8(toXml([{ ...correction, sheetId: "{1}" }]));
  const other = strToU8('<x xmlns="urn:other"><column sheet="自评表" column="1" role="score"/></x>');
  const parts = { ...unzipSync(inserted), "customXml/item1.xml": part, "customXml/item2.xml": other };
  const file = await readWorkbookFile("表.xlsx", zipSync(parts));
  expect(file.corrections).toEqual([correction]);
});

test("a file without a form tells what comes nearest", async () => {
  const csv = (text: string): ReturnType<typeof readWorkbookFile> => readWorkbookFile("a.csv", strToU8(text));
  expect(nearestForm((await csv("姓名,电话\n张三,1\n")).grids).reason).toBe("no-table");
  const { grids: unscored } = await csv("一级指标,二级指标,三级指标,分值,指标解释\n产出,数量,培训人次,100,人数\n");
  expect(formsOf(unscored, packs)).toEqual([]);
  expect(nearestForm(unscored)).toEqual({ reason: "no-score", sheet: "Sheet1" });
});
