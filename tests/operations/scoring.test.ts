import { writePlan } from "../../src/excel/plan/writePlan";
import { readScoreOrigin } from "../../src/operations/scoreOrigin";
import { layOutForm } from "../../src/form/layout";
import type { Formulas } from "../../src/rubric/formula/formulas";
import { goalRowFormulas } from "../../src/form/layout/goals/goalRow";
import { layoutWords } from "../../src/form/locale";
import { goalWords } from "../../src/form/locale/goalWords";
import { fill } from "../../src/language/fill";
import { packs } from "../../src/packs";
import { ruleWords } from "../../src/rubric/locale";
import type { Rubric } from "../../src/rubric/rubric";
import type { Plan } from "../../src/spreadsheet/plan";
import { functionsMetadata } from "../../tools/functionsMetadata";
import type { CellValue } from "../../src/spreadsheet/ooxml/workbookData";
import { published, publishedEntries } from "../support/forms/published";
import { goalEntries, workPaperEntries, type EnteredCells } from "../support/forms/tianheEntries";
import { openExcel, type TestExcel } from "../excel/support/excel";

// A whole form takes its time on a busy machine.
jest.setTimeout(120_000);

const FORM = "自评表";
const GOALS = "绩效目标表";
const WORK_PAPER = "测算底稿";
const FIRST_LINE = 13;
const lastLine = FIRST_LINE + published.rows.length - 1;
const scores = `I${FIRST_LINE}:I${lastLine}`;
const TOTAL = `I${lastLine + 1}`;
const GRADE = `F${lastLine + 2}`;
const names = { formSheet: FORM, goalSheet: GOALS, workPaperSheet: WORK_PAPER };
const lineOf = (level3: string): number => published.rows.findIndex((row) => row.level3 === level3);
const DATA_QUALITY = lineOf("数据质量");

const sheetIdOf = (name: string): Promise<string> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load("id");
    await context.sync();
    return sheet.id;
  });

/** An empty form in a workbook; with native formulas there is no add-in at all. */
class ScoredForm {
  private constructor(
    readonly excel: TestExcel,
    readonly plan: Plan,
  ) {}

  static async open(blankAs: 0 | null, formulas: Formulas): Promise<ScoredForm> {
    const isAddin = formulas === "addin";
    const excel = openExcel({ blankAs, functionsRegistered: isAddin });
    if (isAddin) {
      excel.host.registerFunctions("RUBRIC", functionsMetadata("en-US").functions);
      // Anew for each library: what is loaded once is associated once.
      await jest.isolateModulesAsync(async () => {
        await import("../../src/functions/register");
      });
    }
    const plan = layOutForm((packs as readonly [Rubric])[0], names, "zh-CN", { formulas });
    await Excel.run(async (context) => {
      writePlan(context, plan);
      await context.sync();
    });
    await excel.host.settled();
    return new ScoredForm(excel, plan);
  }

  /** As a person does it: what follows is typed when the sheet has answered. */
  async enter(cells: readonly EnteredCells[]): Promise<void> {
    for (const { sheet, address, values } of cells) {
      this.excel.host.set(sheet, address, values);
      await this.excel.host.settled();
    }
  }

  async type(sheet: string, address: string, ...row: readonly CellValue[]): Promise<void> {
    this.excel.host.set(sheet, address, [row]);
    await this.excel.host.settled();
  }

  values(sheet: string, address: string): CellValue[] {
    return this.excel.host.values(sheet, address).flat();
  }

  score(level3: string): CellValue | undefined {
    return this.values(FORM, scores)[lineOf(level3)];
  }

  /** Where an input of the work paper stands, by the beginning of its question. */
  question(start: string): number {
    const questions = this.values(WORK_PAPER, "B1:B90").map(String);
    return questions.findIndex((text) => text.startsWith(start)) + 1;
  }

  /** Every cell of the workbook that shows an error of Excel's. */
  errors(): string[] {
    return [FORM, GOALS, WORK_PAPER].flatMap((sheet) =>
      this.excel.host.values(sheet).flatMap((row) => row.map(String).filter((value) => /^#[A-Z]/.test(value))),
    );
  }

  /** The published form as its department filled it in; 数据质量 is judged by a person. */
  async fill(): Promise<void> {
    const { reported, rows } = goalEntries(this.plan);
    const typed = { sheet: FORM, address: `I${FIRST_LINE + DATA_QUALITY}`, values: [[2]] };
    await this.enter([...workPaperEntries(this.plan), reported, rows, typed]);
  }
}

/** Native formulas call no function, so that it does not matter to them how a blank reaches one. */
const everyWay = [
  [0, "addin"],
  [null, "addin"],
  [null, "native"],
] as const;

describe.each(everyWay)("where a blank reaches functions as %p, with %s formulas", (blankAs, formulas) => {
  let form: ScoredForm;
  beforeAll(async () => {
    form = await ScoredForm.open(blankAs, formulas);
  }, 180_000);
  afterAll(() => form.excel.close());

  it("an empty form has no score, no total, no grade and no error", () => {
    expect(new Set(form.values(FORM, scores))).toEqual(new Set([""]));
    expect(form.values(FORM, TOTAL)).toEqual([""]);
    expect(form.values(FORM, GRADE).join()).not.toContain("√");
    expect(form.errors()).toEqual([]);
  });

  it("calls the add-in's functions only where they were asked for", () => {
    const all = [FORM, GOALS, WORK_PAPER].flatMap((sheet) => form.excel.host.formulas(sheet).flat());
    const calls = all.filter((formula) => String(formula).includes("RUBRIC."));
    expect(calls.length).toBe(formulas === "addin" ? 23 + 40 + 1 : 0);
  });

  it("the inputs give every published score, 98.68 and 优", async () => {
    await form.fill();
    const computed = form.excel.host.formulas(FORM, scores).flat();
    expect(computed.flatMap((formula, index) => (String(formula).startsWith("=") ? [] : [index]))).toEqual([
      DATA_QUALITY,
    ]);
    expect(form.values(FORM, scores)).toEqual(publishedEntries.map(({ score }) => score));
    expect(form.values(FORM, TOTAL)).toEqual([published.total.score]);
    expect(form.values(FORM, GRADE)).toEqual([published.grade.options]);
    expect(form.errors()).toEqual([]);
  });

  it("the goal table adds up to both weights and scores, with nothing left to say", () => {
    const rows = form.excel.host.values(GOALS, "A4:K5");
    expect(rows.map((row) => [row[2], row[6], row[7]])).toEqual([
      [20, 19.76, ""],
      [20, 20, ""],
    ]);
  });

  it.each(["zh-CN", "en-US"] as const)("says of every score how it came about, in %s", async (language) => {
    const id = await sheetIdOf(FORM);
    for (const [index, { level3, score, criteria }] of published.rows.entries()) {
      const origin = await readScoreOrigin(id, `I${FIRST_LINE + index}`, language);
      expect(origin).toMatchObject({ result: String(score), problem: null });
      const labels = origin?.inputs.map(({ label }) => label) ?? [];
      expect(labels).not.toContain("");
      expect(labels).not.toContain(criteria);
      expect(new Set(origin?.inputs.map(({ sheet, address }) => sheet + address)).size).toBe(labels.length);
      const isRuled = !level3.startsWith("部门整体绩效目标");
      if (index === DATA_QUALITY) expect(origin).toMatchObject({ kind: "typed", inputs: [], steps: [] });
      else {
        expect([origin?.kind, origin?.rule === null]).toEqual(isRuled ? [formulas, false] : ["sum", true]);
        expect(labels.length).toBeGreaterThan(0);
        expect(origin?.steps.at(-1)).toContain(String(score));
        expect(origin?.inputs.every(({ shown }) => shown !== "")).toBe(true);
      }
    }
    const total = await readScoreOrigin(id, TOTAL, language);
    expect(total?.steps).toEqual([
      `${published.rows.map(({ score }) => score).join(" + ")} = ${published.total.score}`,
    ]);
    expect(total?.inputs).toMatchObject([{ label: "得分/自评分 (26)", address: scores }]);
  });

  it("tells what was typed behind a figure of the work paper, and asks for it while it is blank", async () => {
    const id = await sheetIdOf(FORM);
    const origin = (level3: string) => readScoreOrigin(id, `I${FIRST_LINE + lineOf(level3)}`, "zh-CN");
    const evaluation = await origin("新增预算项目事前绩效评估");
    expect(evaluation?.inputs.map(({ label, shown }) => [label, shown])).toContainEqual([
      "应开展事前绩效评估的新增项目有几个？",
      "2",
    ]);
    const rate = await origin("部门预算资金支出率");
    expect(rate?.inputs[1]?.label).toBe("第1个通报月份的一般公共预算支出执行率 (12/12)");
    await form.type(WORK_PAPER, `C${form.question("签订合同的项目一共有几个")}`, "");
    expect(await origin("采购合同签订时效性")).toMatchObject({
      result: null,
      steps: [fill(ruleWords("zh-CN").sentences.unfilled, { name: "签订合同的项目一共有几个？" })],
    });
    await form.type(WORK_PAPER, `C${form.question("签订合同的项目一共有几个")}`, 40);
    const above = await origin("采购合同签订时效性");
    expect(above?.inputs[0]).toMatchObject({ label: "合同签订及时率", shown: layoutWords("zh-CN").aboveAll });
    await form.type(WORK_PAPER, `C${form.question("签订合同的项目一共有几个")}`, 42);
  });

  it("a month that a formula leaves blank is not counted", async () => {
    const cells = `C${form.question("第1个通报月份")}:C${form.question("第12个通报月份")}`;
    const [first = "", last = ""] = cells.split(":");
    const before = form.values(WORK_PAPER, last)[0] ?? "";
    await form.type(WORK_PAPER, last, '=IF(TRUE,"",1)');
    await form.type(WORK_PAPER, first, 0.5);
    expect(form.score("部门预算资金支出率")).toBe(9.48);
    await form.type(WORK_PAPER, last, before);
    await form.type(WORK_PAPER, first, before);
    expect(form.score("部门预算资金支出率")).toBe(9.92);
  });

  it("one input taken away takes its score away, and nothing else", async () => {
    const before = form.values(FORM, scores);
    const row = form.question("经财政部门查证认定");
    await form.type(WORK_PAPER, `C${row}`, "");
    const line = lineOf("采购活动合规性");
    expect(form.values(FORM, scores)).toEqual(before.map((score, index) => (index === line ? "" : score)));
    await form.type(WORK_PAPER, `C${row}`, 0);
  });

  /** Answers a question of the work paper, looks, and takes the answer back. */
  async function answered(question: string, answer: CellValue, look: () => void): Promise<void> {
    const address = `C${form.question(question)}`;
    const before = form.values(WORK_PAPER, address)[0] ?? "";
    await form.type(WORK_PAPER, address, answer);
    look();
    await form.type(WORK_PAPER, address, before);
  }

  it.each<[question: string, answer: CellValue, level3: string, score: CellValue]>([
    ["预算和决算是否都已公开", "否", "预决算公开合规性", 0],
    ["预算和决算是否都已公开", "涉密", "预决算公开合规性", ""],
    ["决算公开是否规范", "否", "预决算公开合规性", 1.5],
    ["绩效目标是否在规定时间公开", "否", "绩效信息公开情况", 1],
    ["监控预警提醒信息未及时处理", 1, "绩效结果应用", 2.1],
    ["监控预警提醒信息未及时处理", 3, "绩效结果应用", 2.1],
    ["部门整体预算绩效目标被财政部门回退", 1, "绩效管理制度执行", 5],
    ["是否及时报送部门整体支出绩效监控材料", "否", "绩效管理制度执行", 6],
    ["实际支出公用经费总额", 525, "公用经费控制率", 1.5],
    ["实际支出公用经费总额", 524.99, "公用经费控制率", 2],
    ["实际支出公用经费总额", 700, "公用经费控制率", 0],
    ["有无行政事业性国有资产管理内部管理规程", "无", "资产管理合规性", 1],
    ["有无行政事业性国有资产管理内部管理规程", "没有", "资产管理合规性", ""],
    ["在规定时限内签订合同", 38, "采购合同签订时效性", 2],
  ])("%s %p: %s %p", async (question, answer, level3, score) => {
    await answered(question, answer, () => expect(form.score(level3)).toBe(score));
  });

  it.each<[question: string, answer: CellValue, level3: string, note: string]>([
    ["预算编制时为中小企业预留", 0, "采购政策效能", "不适用"],
    ["签订合同的项目一共有几个", 0, "采购合同签订时效性", "不适用"],
    ["签订合同的项目一共有几个", 41, "采购合同签订时效性", "超过100%，请核对"],
    ["预算安排公用经费总额", 0, "公用经费控制率", "不适用"],
    ["预算安排公用经费总额", "五百万", "公用经费控制率", "需填数字"],
    ["实际支出公用经费总额", -480, "公用经费控制率", "不能为负数"],
    ["第3个通报月份", 99.23, "部门预算资金支出率", "超过1000%，请核对"],
    ["第3个通报月份", -0.5, "部门预算资金支出率", "不能为负数"],
    ["应开展事前绩效评估的新增项目有几个", -1, "新增预算项目事前绩效评估", "不能为负数"],
  ])("%s %p: no score for %s but the words %s, and no error", async (question, answer, level3, note) => {
    await answered(question, answer, () => {
      expect(form.score(level3)).toBe("");
      const row = form.question(question);
      // Beside the figure that is computed from it, further down in a longer list of inputs.
      expect(form.values(WORK_PAPER, `D${row}:D${row + 12}`)).toContain(note);
      expect(form.errors()).toEqual([]);
    });
  });

  describe("its goals", () => {
    const outputs = () => form.score("部门整体绩效目标产出指标完成情况");
    const benefits = () => form.score("部门整体绩效目标效益指标完成情况");
    /** Cells of the goal table as they are now, put back afterwards. */
    async function changed(address: string, row: readonly CellValue[], look: () => void): Promise<void> {
      const [before = []] = form.excel.host.formulas(GOALS, address);
      await form.type(GOALS, address, ...row);
      look();
      await form.type(GOALS, address, ...before);
    }

    it("count nothing where no goals were reported, and wait for the answer", async () => {
      await changed("C3", ["否"], () => expect([outputs(), benefits()]).toEqual([0, 0]));
      await changed("C3", [""], () => expect([outputs(), benefits()]).toEqual(["", ""]));
    });

    it("give no score while one of them has none", async () => {
      await changed("D9", [""], () => {
        expect([outputs(), benefits()]).toEqual(["", 20]);
        expect(form.values(GOALS, "H4")).toEqual([fill(goalWords.scoresMissing, { kind: "产出" })]);
      });
    });

    it("say why there is no rate", async () => {
      await changed("C9", [0], () => expect(form.values(GOALS, "G9:J9")).toEqual(["目标值为0", "", "", ""]));
      await changed("C9", ["一百场"], () => expect(form.values(GOALS, "G9:J9")).toEqual(["需填数字", "", "", ""]));
      for (const word of ["越小越好", "反向 ", "负向"]) {
        await changed("E9", [word], () => expect(form.values(GOALS, "G9:J9")).toEqual(["方向不明", "", "", ""]));
      }
      expect(form.errors()).toEqual([]);
    });

    it("take a person's score where they are qualitative", async () => {
      await changed("H9:I9", ["部分达成", 2.5], () => {
        expect(form.values(GOALS, "G9:J9")).toEqual(["", "部分达成", 2.5, 2.5]);
        expect(outputs()).toBe(18.5);
      });
    });

    it("count below the prepared rows, with formulas or with a score typed", async () => {
      const { rate, score } = goalRowFormulas(59, formulas);
      await form.type(GOALS, "A60:J60", "产出", "补贴发放人次", 100, 80, "", 2, rate, "", "", score);
      await form.type(GOALS, "A2000:J2000", "效益", "带动就业", "", "", "", 1, "", "", "", 0.75);
      expect([outputs(), benefits()]).toEqual([21.36, 20.75]);
      expect(form.values(GOALS, "H4")).toEqual([fill(goalWords.weightsDiffer, { weight: 20 })]);
      await form.type(GOALS, "A60:J60", ...Array<string>(10).fill(""));
      await form.type(GOALS, "A2000:J2000", ...Array<string>(10).fill(""));
    });

    it("count where a row is inserted among them, above the first one too", async () => {
      for (const row of [9, 7]) {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem(GOALS).getRange(`${row}:${row}`).insert("Down");
          await context.sync();
        });
        await form.excel.host.settled();
        const { rate, score } = goalRowFormulas(row - 1, formulas);
        await form.type(GOALS, `A${row}:J${row}`, "产出", "新增一行", 50, 50, "", 0.1, rate, "", "", score);
      }
      expect([outputs(), benefits()]).toEqual([19.96, 20]);
    });

    it("follow when they are sorted, and when one is deleted", async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets
          .getItem(GOALS)
          .getRange("A7:K16")
          .sort.apply([{ key: 1, ascending: true }]);
        await context.sync();
      });
      await form.excel.host.settled();
      expect([outputs(), benefits()]).toEqual([19.96, 20]);
      const row = form.values(GOALS, "B1:B20").indexOf("举办招聘活动场次") + 1;
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(GOALS).getRange(`${row}:${row}`).delete("Up");
        await context.sync();
      });
      await form.excel.host.settled();
      expect([outputs(), benefits()]).toEqual([16.2, 20]);
      expect(form.values(GOALS, "C4:C5")).toEqual([16.2, 20]);
    });
  });
});
