import { CellValueType, type ICellData } from "@univerjs/core";
import type { CellEntries } from "../../../workbench/engine/cellEditor/cellEntries";
import { createHeadlessEngine } from "../../../workbench/engine/headless";
import type { ValidationData } from "../../../src/spreadsheet/ooxml/workbookData";
import { createHost } from "../../../workbench/host/createHost";
import { blankWorkbook } from "../../../workbench/page/document/blankWorkbook";

const ALERT = { show: true, style: "Stop", title: "得分", message: "0 至 20" } as const;

let close = (): void => undefined;
afterEach(() => close());

/** The door of the grid's editor, on a workbook with one rule in B2:B5. */
async function entries(rule: Partial<ValidationData>): Promise<CellEntries> {
  const engine = createHeadlessEngine();
  close = () => engine.dispose();
  const host = createHost(engine);
  const blank = blankWorkbook();
  const validations = [{ ranges: ["B2:B5"], kind: "decimal", ignoreBlanks: true, errorAlert: ALERT, ...rule } as const];
  const cells = ["优", "良", 0.95].map((value, row) => ({
    row,
    column: 3,
    value,
    ...(value === 0.95 && { style: 0 }),
  }));
  const sheets = blank.sheets.map((sheet) => ({ ...sheet, cells, validations }));
  await host.load({ ...blank, styles: [{ numberFormat: "0%" }], sheets });
  return engine.entries ?? Promise.reject(new Error("Nobody reads entries."));
}

const place = (row: number) => ({ sheetId: "sheet-1", row, column: 1 });

async function verdict(rule: Partial<ValidationData>, text: string, row = 1): Promise<string> {
  const door = await entries(rule);
  const answer = door.judge(place(row), door.read(place(row), text));
  return answer === null ? "allowed" : answer === "later" ? "later" : `${answer.style} ${answer.message}`;
}

const between = { operator: "Between", formula1: "0", formula2: "20" };
const REFUSED = "Stop 0 至 20";

it.each<[name: string, rule: Partial<ValidationData>, text: string, answer: string]>([
  ["a number within", between, "9.5", "allowed"],
  ["a number beyond", between, "25", REFUSED],
  ["a text for a number", between, "九十五", REFUSED],
  ["a percentage by its share", { ...between, formula2: "1" }, "95%", "allowed"],
  ["nothing", between, "", "allowed"],
  ["a formula", between, "=A1", "later"],
  ["no whole number", { ...between, kind: "wholeNumber" }, "1.5", REFUSED],
  ["a date by its day", { kind: "date", operator: "GreaterThan", formula1: "2023-01-01" }, "2023-5-6", "allowed"],
  ["a date before it", { kind: "date", operator: "GreaterThan", formula1: "45000" }, "2022-5-6", REFUSED],
  ["a text that is too long", { kind: "textLength", operator: "LessThan", formula1: "3" }, "一二三", REFUSED],
  ["an item", { kind: "list", formula1: "优, 良,中" }, "良", "allowed"],
  ["no item", { kind: "list", formula1: "优,良,中" }, "好", REFUSED],
  ["an item that is a share", { kind: "list", formula1: "100%,95%" }, "95%", "allowed"],
  ["an item of a range", { kind: "list", formula1: "=$D$1:$D$3" }, "优", "allowed"],
  ["no item of a range", { kind: "list", formula1: "=$D$1:$D$3" }, "中", REFUSED],
  [
    "a limit in a cell",
    { ...between, operator: "LessThanOrEqualTo", formula1: "$D$3", formula2: undefined },
    "1",
    REFUSED,
  ],
  ["a formula as a rule", { kind: "custom", formula1: "B2<10" }, "12", "later"],
  ["anything where no alert is shown", { ...between, errorAlert: { ...ALERT, show: false } }, "25", "allowed"],
  ["what a warning is about", { ...between, errorAlert: { ...ALERT, style: "Warning" } }, "25", "Warning 0 至 20"],
])("%s is judged", async (...[, rule, text, answer]) => {
  expect(await verdict(rule, text)).toBe(answer);
});

it.each<[name: string, rule: Partial<ValidationData>, items: readonly string[] | undefined]>([
  ["the items of a list", { kind: "list", formula1: "优, 良,中" }, ["优", "良", "中"]],
  ["the items of a range as they are shown", { kind: "list", formula1: "=$D$1:$D$4" }, ["优", "良", "95%"]],
  ["no items where they must be computed", { kind: "list", formula1: "=OFFSET($D$1,0,0,2)" }, undefined],
  ["no items for other rules", between, undefined],
])("a refusal names the cell, and %s", async (...[, rule, items]) => {
  const door = await entries(rule);
  const refusal = door.judge(place(2), door.read(place(2), "没有这项"));
  if (refusal === "later") return expect(items).toBeUndefined();
  expect(refusal).toMatchObject({ cell: "B3" });
  expect(refusal?.items).toEqual(items);
});

it("a cell without a rule takes anything", async () => {
  expect(await verdict(between, "九十五", 7)).toBe("allowed");
});

it("a rule that is a formula is asked when the entry is there", async () => {
  const door = await entries({ kind: "custom", formula1: "B2<10" });
  const entry: ICellData = door.read(place(1), "12");
  expect(entry).toMatchObject({ v: 12, t: CellValueType.NUMBER });
  expect(door.judge(place(1), entry)).toBe("later");
});
