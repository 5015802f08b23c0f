import fc from "fast-check";
import { writeText } from "../../src/operations/writeText";
import { openExcel, type TestExcel } from "../excel/support/excel";

let excel: TestExcel;
let sheet: string;
let sheetId: string;

beforeAll(async () => {
  excel = openExcel();
  sheet = excel.host.sheets()[0] ?? "";
  sheetId = await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    first.load("id");
    await context.sync();
    return first.id;
  });
});
afterAll(() => excel.close());

/** What people type and paste, with a liking for what Excel would take for something else. */
const typed = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(..."=+-@'＝0123456789.,%/:年月日￥$()#eE TRUEfals"), maxLength: 12 }),
  fc.double({ noNaN: true }).map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toLocaleDateString("zh-CN")),
  fc.tuple(fc.constantFrom("=", "+", "-", "@", "＝"), fc.string({ maxLength: 10 })).map((parts) => parts.join("")),
);

describe("writeText", () => {
  it("keeps every text as it was typed, and never makes a formula of it", async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        await writeText(sheetId, "B2", text);
        expect(excel.host.values(sheet, "B2")).toEqual([[text]]);
        expect(excel.host.store().sheets[0]?.cells.some(({ formula }) => formula !== undefined)).toBe(false);
      }),
      { numRuns: 150, examples: [["=1+1"], ["97.70%"], ["3月5日"], ["'"], ["TRUE"], ["#N/A"], ["a\nb"]] },
    );
  });

  it("takes one sync", async () => {
    excel.host.traffic.length = 0;
    await writeText(sheetId, "B2", "已整改");
    expect(excel.syncs()).toHaveLength(1);
  });

  it("clears the cell with an empty text", async () => {
    await writeText(sheetId, "B2", "");
    expect(excel.host.store().sheets[0]?.cells.filter(({ value }) => value !== null && value !== "")).toEqual([]);
  });

  it("tells that the sheet is protected, or gone", async () => {
    excel.host.fail("protected", 1);
    await expect(writeText(sheetId, "B2", "x")).rejects.toMatchObject({ code: "sheet-protected" });
    await expect(writeText("{no-such-sheet}", "B2", "x")).rejects.toMatchObject({ code: "sheet-gone", retry: false });
  });
});
