import entries from "../cases/tianhe-2023/entries.json";
import { published, publishedEntries } from "../support/published";
import { convert, testWithLibreOffice } from "../support/libreOffice";
import { pdfPages, pdfText, withoutSpace } from "../support/pdfText";
import { WorkbenchPage } from "./support/workbenchPage";

/** The whole job as a clerk does it: an empty workbook becomes a scored, checked and saved form of 天河区 2023. */
const FORM = "自评表";
const WORK_PAPER = "测算底稿";
const FIRST_LINE = 13;
const TOTAL_ROW = FIRST_LINE + published.rows.length;
/** Columns of the form that print the published rows. */
const PRINTED = [
  "level1",
  "level1Weight",
  "level2",
  "level2Weight",
  "level3",
  "level3Weight",
  "explanation",
  "criteria",
] as const;

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ query: { lang: "zh-CN" } });
}, 120_000);
afterAll(() => workbench?.close());

const values = (sheet: string, address?: string) =>
  workbench.page.evaluate(([name, cells]) => window.workbench.values(name, cells), [sheet, address] as const);
const formulas = (sheet: string, address?: string) =>
  workbench.page.evaluate(([name, cells]) => window.workbench.formulas(name, cells), [sheet, address] as const);
const settled = () => workbench.page.evaluate(() => window.workbench.settled());
const saveBytes = () => workbench.page.evaluate(async () => [...(await window.workbench.save())]);

/** Types each text into its cell, one below the other, as a clerk does; an empty text leaves its cell alone. */
async function typeDown(sheet: string, address: string, texts: readonly string[]): Promise<void> {
  const [, column = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  for (const [index, text] of texts.entries()) {
    if (text !== "") await typeInto(sheet, `${column}${Number(row) + index}`, text);
  }
}

async function typeInto(sheet: string, address: string, text: string): Promise<void> {
  const { page } = workbench;
  await page.evaluate(([name, cell]) => window.workbench.select(name, cell), [sheet, address] as const);
  await page.evaluate(() => document.querySelector<HTMLElement>("#grid [contenteditable]")?.focus());
  const before = JSON.stringify(await values(sheet, address));
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.waitForFunction(([name, cell, old]) => JSON.stringify(window.workbench.values(name, cell)) !== old, [
    sheet,
    address,
    before,
  ] as const);
}

const findingTexts = async () => (await workbench.pane()).locator(".finding-button").allInnerTexts();
const finding = async (name: string) => (await workbench.pane()).locator(".finding-button", { hasText: name });

describe("inserting", () => {
  it("puts the published form into the workbook with one click on the ribbon", async () => {
    const { page } = workbench;
    await page.getByRole("button", { name: "插入评分表" }).click();
    await (await workbench.pane()).getByText("评分表已插入").waitFor();
    await settled();
    expect(await page.evaluate(() => window.workbench.sheets())).toEqual(["Sheet1", FORM, WORK_PAPER]);
    const cells = await values(FORM, `A1:J${TOTAL_ROW + 1}`);
    expect([cells[0]?.[0], cells[1]?.[0], cells[2]?.[0], cells[3]?.[0]]).toEqual([
      published.meta.attachment,
      published.meta.title,
      published.meta.yearText,
      published.meta.section,
    ]);
    const above: unknown[] = [];
    published.rows.forEach((row, index) => {
      const shown = (cells[FIRST_LINE - 1 + index] ?? []).slice(0, PRINTED.length);
      // A merged cell shows its text in its first row only.
      shown.forEach((cell, column) => {
        if (cell !== "") above[column] = cell;
      });
      expect([...above]).toEqual(PRINTED.map((key) => row[key]));
    });
    await workbench.screenshot("tianhe-inserted");
  });

  it("takes three syncs and less than 300 KB", async () => {
    const batches = await workbench.page.evaluate(() =>
      window.workbench.traffic
        .filter(({ origin }) => origin === "addin")
        .map(({ actions, bytes }) => ({ actions: [...actions], bytes })),
    );
    const reading = batches.findIndex(({ actions }) => actions.includes("WorkbookProtection.Load"));
    const insertion = batches.slice(reading, reading + 3);
    const [, writing, probing] = insertion;
    expect(writing?.actions).toEqual(expect.arrayContaining(["WorksheetCollection.Add", "Range.Formulas"]));
    expect(probing?.actions).toContain("Range.Load");
    expect(insertion.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(300_000);
    // Nothing else was written, before or after.
    expect(batches.filter(({ actions }) => actions.includes("Range.Formulas"))).toEqual([writing]);
  });

  it("leaves live formulas that wait for their inputs", async () => {
    const scores = (await formulas(FORM, `I${FIRST_LINE}:I${TOTAL_ROW - 1}`)).flat();
    expect(
      scores.filter((formula) =>
        /RUBRIC\.(SCORE_BAND|DEDUCT|SCORE_RATIO|SCORE_IF|SCORE_WITHIN)\(/.test(String(formula)),
      ),
    ).toHaveLength(17);
    expect((await values(FORM, `I${FIRST_LINE}:I${TOTAL_ROW}`)).flat().every((value) => value === "")).toBe(true);
    expect(await values(WORK_PAPER, "C3")).toEqual([[1]]);
  });
});

describe("scoring", () => {
  const blocks = async () => {
    const rows = await values(WORK_PAPER, "A5:C60");
    const starts = rows.flatMap(([name], index) => (name === "" ? [] : [{ name, row: index + 5 }]));
    return starts;
  };

  it("computes the published scores from what is typed on the work paper", async () => {
    const open = entries.lines.map((line) => ({ ...line }));
    for (const { name, row } of await blocks()) {
      const at = open.findIndex((line) => line.level3 === name);
      const [line] = open.splice(at, 1);
      const { note: _note, line: _line, ...inputs } = (line?.inputs ?? {}) as Record<string, unknown>;
      const texts = Object.values(inputs)
        .flat()
        .map((value) =>
          typeof value === "number" && ["monthlyRates", "rate"].some((key) => key in inputs)
            ? `${value * 100}%`
            : String(value),
        );
      await typeDown(WORK_PAPER, `C${row}`, texts);
    }
    await settled();
    const scores = (await values(FORM, `I${FIRST_LINE}:I${TOTAL_ROW - 1}`)).flat();
    const kinds = (await formulas(FORM, `I${FIRST_LINE}:I${TOTAL_ROW - 1}`)).flat();
    const computed = publishedEntries.flatMap(({ score }, index) => (kinds[index] === "" ? [] : [[index, score]]));
    expect(computed).toHaveLength(17);
    expect(scores.flatMap((value, index) => (kinds[index] === "" ? [] : [[index, value]]))).toEqual(computed);
  }, 120_000);

  it("adds the typed scores up to the published total and grade", async () => {
    const kinds = (await formulas(FORM, `I${FIRST_LINE}:I${TOTAL_ROW - 1}`)).flat();
    await typeDown(
      FORM,
      `I${FIRST_LINE}`,
      publishedEntries.map(({ score }, index) => (kinds[index] === "" ? String(score) : "")),
    );
    await settled();
    expect(await values(FORM, `I${FIRST_LINE}:I${TOTAL_ROW}`)).toEqual([
      ...publishedEntries.map(({ score }) => [score]),
      [published.total.score],
    ]);
    expect(await values(FORM, `F${TOTAL_ROW + 1}`)).toEqual([[published.grade.options]]);
  }, 120_000);
});

describe("checking", () => {
  it("finds the one deduction without a justification once the other texts are typed", async () => {
    for (const [index, { remark }] of publishedEntries.entries()) {
      if (remark !== "") await typeDown(FORM, `J${FIRST_LINE + index}`, [remark]);
    }
    const { meta, funding } = published;
    await typeDown(FORM, "E4", [meta.unitName]);
    await workbench.page.evaluate(
      ([sheet, goal, completion, reason]) => {
        for (const [address, text] of [
          ["E5", goal],
          ["E6", completion],
          ["E7", reason],
        ] as const) {
          window.workbench.set(sheet ?? "", address, [[text ?? ""]]);
        }
      },
      [FORM, meta.goal, meta.goalCompletion, meta.unmetReason],
    );
    await typeDown(FORM, "E10", [funding.values[0] ?? ""]);
    await typeDown(FORM, "G10", [funding.values[1] ?? ""]);
    await typeDown(FORM, "H10", [funding.values[2] ?? ""]);
    await settled();
    await (await workbench.pane()).getByText("发现 1 个问题").waitFor();
    const [only, ...others] = await findingTexts();
    expect(others).toEqual([]);
    expect(only).toContain("部门整体绩效目标产出指标完成情况");
    expect(only).toContain("19.76");
    expect(only).toContain("20");
    const pane = await (await workbench.pane()).locator("body").innerText();
    expect(pane).toMatch(/98\.68/);
    expect(pane).toMatch(/优/);
    expect(pane).toMatch(/1\.32/);
    await workbench.screenshot("tianhe-finding");
  }, 120_000);

  it("reads the form with one sync", async () => {
    const { page } = workbench;
    const own = () => page.evaluate(() => window.workbench.traffic.filter(({ origin }) => origin === "addin").length);
    /** The pane checks by itself a little after each change, so wait until it has come to rest. */
    const atRest = async (): Promise<number> => {
      for (let last = -1; ;) {
        const count = await own();
        if (count === last) return count;
        last = count;
        await page.waitForTimeout(2000);
      }
    };
    const before = await atRest();
    await (await workbench.pane()).getByRole("button", { name: "重新检查" }).click();
    await page.waitForTimeout(500);
    expect((await atRest()) - before).toBe(1);
  });

  it("goes to the cell, takes the text in the pane, and the problem is gone", async () => {
    const pane = await workbench.pane();
    await (await finding("产出指标完成情况")).click();
    await workbench.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("[data-u-comp='defined-name'] input")?.value === "J13",
    );
    await pane.getByLabel("扣分说明").fill("1场招聘活动因疫情延期，完成率94%。下一步将提前安排场地。");
    await pane.getByRole("button", { name: "写入" }).click();
    await pane.getByText("没有发现问题").waitFor();
    expect(await values(FORM, `J${FIRST_LINE}`)).toEqual([
      ["1场招聘活动因疫情延期，完成率94%。下一步将提前安排场地。"],
    ]);
    await workbench.screenshot("tianhe-fine");
  });

  it("sees by itself what is typed in the sheet", async () => {
    const { page } = workbench;
    const pane = await workbench.pane();
    await page.evaluate(([sheet, cell]) => window.workbench.set(sheet, cell, [[""]]), [
      FORM,
      `J${FIRST_LINE}`,
    ] as const);
    await pane.getByText("发现 1 个问题").waitFor();
    await typeDown(FORM, `J${FIRST_LINE}`, ["原定目标测算不准，下年度将重新核定"]);
    await pane.getByText("没有发现问题").waitFor();
  });
});

describe("saving", () => {
  testWithLibreOffice(
    "prints the official form with everything that was typed",
    async () => {
      const pdf = convert(new Uint8Array(await saveBytes()), "xlsx", "pdf");
      const text = pdfText(pdf);
      const { meta, rows, total, grade } = published;
      const texts = [meta.attachment, meta.title, meta.yearText, meta.unitName, meta.goal, meta.goalCompletion];
      for (const row of rows) texts.push(row.level2, row.level3, row.explanation, row.criteria, row.remark ?? "");
      const missing = texts.filter((expected) => !text.includes(withoutSpace(expected)));
      expect(missing).toEqual([]);
      for (const value of ["64,490.99", "6,641.40", "57,849.59", "19.76", "9.92", `${total.score}`, grade.options]) {
        expect(text).toContain(withoutSpace(value));
      }
      expect(text).not.toMatch(/#NAME|#VALUE|#REF|#BUSY/);
      const { pages, width, height } = pdfPages(pdf);
      // A4 landscape, one page wide: the form on a handful of pages, then the work paper.
      expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
      expect(pages).toBeLessThanOrEqual(10);
      expect(text.match(/未达标原因、改进措施/g)?.length).toBeGreaterThanOrEqual(3);
    },
    180_000,
  );

  it("opens again as it was and goes on", async () => {
    const { page } = workbench;
    const before = [await values(FORM), await formulas(FORM), await values(WORK_PAPER), await formulas(WORK_PAPER)];
    const bytes = await saveBytes();
    await page.evaluate((file) => window.workbench.open(new Uint8Array(file), "自评表.xlsx"), bytes);
    expect([await values(FORM), await formulas(FORM), await values(WORK_PAPER), await formulas(WORK_PAPER)]).toEqual(
      before,
    );
    const pane = await workbench.pane();
    await pane.getByText("没有发现问题").waitFor();
    await page.evaluate((sheet) => window.workbench.set(sheet, "I16", [[2]]), FORM);
    await settled();
    await pane.getByText("发现 1 个问题").waitFor();
    expect(await findingTexts()).toEqual([expect.stringContaining("新增预算项目事前绩效评估")]);
  });
});

it("asks no other host for anything, and no error was left uncaught", () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
