import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Frame, Page } from "playwright-core";
import { registerRows } from "../../src/report/register/rows";
import { fileReport } from "../../src/taskpane/view/fileCheck/fileReport";
import { checkFile } from "../../src/taskpane/fileCheck/checkFile";
import type { FileReport } from "../../src/report/fileReport";
import type { Grid } from "../../src/spreadsheet/grid";
import { readWorkbook } from "../../src/spreadsheet/ooxml/readWorkbook";
import { readWorkbookFile } from "../../src/workbookFiles/readWorkbookFile";
import { inRoot } from "../../tools/build/places";
import { families } from "../support/cases/familyCase";
import { convert, testWithLibreOffice } from "../support/libreOffice";
import { until } from "../support/until";
import { WorkbenchPage } from "./support/workbenchPage";

/** What a reviewer does with a batch: 22 forms of all families and a broken file. */
const names = families.slice(0, 22);
const contents = new Map(
  names.map((name) => [`${name}.xlsx`, readFileSync(path.join(inRoot("tests/cases"), name, "workbook.xlsx"))]),
);
const batch = [...contents, ["坏.xlsx", Buffer.from("PK\u0003\u0004 broken")] as const];

let workbench: WorkbenchPage;
let pane: Frame;
let expected: readonly FileReport[];

beforeAll(async () => {
  workbench = await WorkbenchPage.open();
  pane = await workbench.pane();
  const answers = batch.map(async ([name, bytes]) => {
    const report = await checkFile(new File([new Uint8Array(bytes)], name));
    return fileReport({ name, report }, "zh-CN")!;
  });
  expected = await Promise.all(answers);
}, 180_000);
afterAll(() => workbench?.close());

/** Drops files where a reviewer would: on the page of files. */
const drop = (files: readonly (readonly [string, Uint8Array])[]): Promise<void> =>
  pane.evaluate(
    (all) => {
      const dropped = new DataTransfer();
      for (const [name, bytes] of all) {
        const content = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0));
        dropped.items.add(new File([content], name));
      }
      const place = document.querySelector("main .actions");
      for (const type of ["dragover", "drop"]) {
        place?.dispatchEvent(new DragEvent(type, { dataTransfer: dropped, bubbles: true, cancelable: true }));
      }
    },
    files.map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")] as const),
  );

const rows = () => pane.locator("table.register tbody tr");
const firstCells = () => rows().locator("td:last-child").allTextContents();
const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();

interface Exported {
  readonly bytes: Uint8Array;
  readonly grids: readonly Grid[];
  readonly name: string;
}

async function exported(page: Page): Promise<Exported> {
  const [download] = await Promise.all([page.waitForEvent("download"), press("导出台账")]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const { grids } = await readWorkbookFile("台账.xlsx", bytes);
  return { bytes, grids, name: download.suggestedFilename() };
}

const valuesOf = (grids: readonly Grid[], sheet: string): Grid["values"] =>
  grids.find((grid) => grid.sheet === sheet)?.values ?? [];

test("dropped files become a register: the worst first, and every figure that the checks give", async () => {
  await pane
    .locator("input[type=file][multiple]")
    .first()
    .setInputFiles({
      name: batch[0]![0],
      mimeType: "",
      buffer: Buffer.from(batch[0]![1]),
    });
  await rows().first().waitFor();
  await drop(batch);
  const all = registerRows(expected, "zh-CN");
  await pane.waitForFunction(
    ([count]) =>
      document.querySelectorAll("table.register tbody tr").length === count &&
      !document.querySelector("[aria-busy=true]"),
    [all.length] as const,
  );
  expect(await firstCells()).toEqual(all.map(({ file }) => file));
  const totals = await rows().locator("td:nth-child(4)").allTextContents();
  expect(totals).toEqual(all.map(({ total }) => (total === null ? "" : String(total))));
}, 180_000);

test("a heading orders, a file opens with its problems, and the way back leads to the same order", async () => {
  await pane.getByRole("columnheader", { name: /总分/ }).getByRole("button").click({ force: true });
  const totals = (await rows().locator("td:nth-child(4)").allTextContents()).filter((text) => text !== "").map(Number);
  expect(totals).toEqual([...totals].sort((left, right) => left - right));
  const order = await firstCells();
  const name = names.find((each) => order[0] === `${each}.xlsx`) ?? "";
  await rows().first().getByRole("button").click();
  const file = pane.getByRole("region", { name: `${name}.xlsx` });
  const findings = expected.find((report) => report.file === `${name}.xlsx`)?.forms.flatMap((form) => form.findings);
  expect(await file.locator(".file-findings > li").count()).toBe(findings?.length);
  await press("回到台账");
  expect(await firstCells()).toEqual(order);
}, 180_000);

test("the exported register holds the same figures, read back cell by cell", async () => {
  const { grids, name } = await exported(workbench.page);
  expect(name).toMatch(/^台账\d{8}\.xlsx$/);
  const all = registerRows(expected, "zh-CN");
  const blank = (value: string | number | null): string | number => value ?? "";
  expect(
    valuesOf(grids, "台账")
      .slice(1)
      .map((row) => [...row.slice(1, 9), row[10]]),
  ).toEqual(
    all.map((row) => [
      row.unit,
      row.year === null ? "" : Number(row.year),
      row.sheet,
      blank(row.total),
      row.grade,
      ...[row.errors, row.warnings, row.unreasoned].map((count) => (row.form ? count : "")),
      row.file,
    ]),
  );
  const findings = expected.flatMap(({ forms }) => forms.flatMap((form) => form.findings));
  const listed = valuesOf(grids, "问题清单").slice(1);
  expect(listed.filter((row) => ["错误", "警告", "提示"].includes(String(row[0])))).toHaveLength(findings.length);
  const lost = expected.flatMap(({ forms }) => forms.flatMap(({ facts }) => facts.deductions.map((each) => each.lost)));
  const sum = (numbers: readonly number[]): number => Math.round(numbers.reduce((all, each) => all + each, 0) * 100);
  expect(
    sum(
      valuesOf(grids, "扣分情况")
        .slice(1)
        .map((row) => Number(row[5])),
    ),
  ).toBe(sum(lost));
}, 180_000);

testWithLibreOffice(
  "LibreOffice reads the same figures in the exported register as we do",
  async () => {
    const { bytes, grids } = await exported(workbench.page);
    const { grids: again } = await readWorkbookFile("台账.ods", convert(bytes, "xlsx", "ods"));
    const shown = (all: readonly Grid[], sheet: string): readonly (readonly string[])[] =>
      valuesOf(all, sheet).map((row) => row.map((cell) => String(cell).trim()));
    for (const { sheet } of grids) expect(shown(again, sheet)).toEqual(shown(grids, sheet));
  },
  180_000,
);

testWithLibreOffice(
  "letters are made of what goes back, and open as documents and lists",
  async () => {
    const back = registerRows(expected, "zh-CN").filter(
      ({ outcome }) => outcome === "returned" || outcome === "unread",
    );
    await pane.getByText(/^退回意见（/).click();
    const [download] = await Promise.all([workbench.page.waitForEvent("download"), press("生成退回意见")]);
    const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
    const named = (ending: string): readonly string[] => Object.keys(files).filter((name) => name.endsWith(ending));
    expect(named(".docx")).toHaveLength(back.length);
    expect(named(".xlsx")).toHaveLength(back.filter(({ form }) => form).length);
    const [letter = ""] = named(".docx");
    expect(
      Buffer.from(convert(files[letter]!, "docx", "pdf"))
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    const { forms } = expected.find(({ file }) => file === back.find(({ form }) => form)?.file)!;
    const lists = await Promise.all(named(".xlsx").map((name) => readWorkbook(files[name]!)));
    const cells = lists.flatMap(({ data }) => data.sheets.flatMap((sheet) => sheet.cells.map(({ value }) => value)));
    for (const { sheet, address, severity } of forms.flatMap((form) => form.findings))
      if (severity === "error") expect(cells).toContain(`${sheet}!${address}`);
  },
  180_000,
);

/** Whether the browser keeps a batch, for which the page waits a moment. */
const isKept = (): Promise<boolean> =>
  pane.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open("rubric.files");
        opening.onerror = () => resolve(false);
        opening.onsuccess = () => {
          const counting = opening.result.transaction("batch").objectStore("batch").count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result > 0);
          };
        };
      }),
  );

test("everything stays on the way to the workbook and back, over a reload only where that was asked for", async () => {
  const count = await rows().count();
  await press("返回");
  await press(/^文件检查（23）/);
  expect(await rows().count()).toBe(count);
  await pane.getByRole("checkbox", { name: "记住这批文件" }).check({ force: true });
  await until("the batch is kept", isKept);
  await workbench.goto();
  pane = await workbench.pane();
  await pane
    .locator("input[type=file][multiple]")
    .first()
    .setInputFiles({
      name: "新.xlsx",
      mimeType: "",
      buffer: Buffer.from(batch[0]![1]),
    });
  await until("what was kept is there beside the new file", async () => (await rows().count()) > count);
  await press("清空");
  expect(await rows().count()).toBe(0);
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.errors).toEqual([]);
}, 180_000);
