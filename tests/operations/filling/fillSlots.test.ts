import { fillSlots, fillTogether, type SlotToFill } from "../../../src/operations/filling/fillSlots";
import { openExcel, type TestExcel } from "../../excel/support/excel";

let excel: TestExcel;
let sheet: string;
let sheetId: string;

beforeEach(async () => {
  excel = openExcel();
  sheet = excel.host.sheets()[0] ?? "";
  sheetId = await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    first.load("id");
    await context.sync();
    return first.id;
  });
  excel.host.set(sheet, "A1:B3", [
    ["问题", 1],
    ["另一个", ""],
    ["单位：", ""],
  ]);
  excel.host.traffic.length = 0;
});
afterEach(() => excel.close());

const slot = (address: string, content: number | string, more: Partial<SlotToFill> = {}): SlotToFill => ({
  sheetId,
  address,
  from: "",
  content,
  ...more,
});
const codes = async (slots: readonly SlotToFill[]) => (await fillSlots(slots)).map((problem) => problem?.code ?? null);

describe("fillSlots", () => {
  it("writes all in two syncs, each with the format that it needs", async () => {
    const slots = [
      slot("B1", 0.95, { from: 1, numberFormat: "0.00%", witness: { address: "A1", texts: ["问题"] } }),
      slot("B2", "=1+1"),
      slot("A3", "某局", { behind: "单位：" }),
    ];
    expect(await codes(slots)).toEqual([null, null, null]);
    expect(excel.host.values(sheet, "A1:B3")).toEqual([
      ["问题", 0.95],
      ["另一个", "=1+1"],
      ["单位：某局", ""],
    ]);
    expect(excel.syncs()).toHaveLength(2);
  });

  it("leaves alone what is no longer as it was seen, and writes the others", async () => {
    const moved = { witness: { address: "A2", texts: ["问题"] } };
    expect(await codes([slot("B1", 2, { from: "" }), slot("B2", 3, moved), slot("B3", 4)])).toEqual([
      "cell-changed",
      "cell-changed",
      null,
    ]);
    expect(excel.host.values(sheet, "B1:B3")).toEqual([[1], [""], [4]]);
  });

  it("takes a place as the one that was meant while what tells it is being filled in", async () => {
    const being = (...texts: readonly string[]) => ({ witness: { address: "A1", texts } });
    expect(await codes([slot("B2", 3, being("", "问题")), slot("B3", 4, being("问题", "更名"))])).toEqual([null, null]);
    expect(await codes([slot("C2", 3, being("", "更名"))])).toEqual(["cell-changed"]);
  });

  it("tries each by itself where one is refused, and tells which was", async () => {
    expect(await codes([slot("B2", 3), slot("B3", 4, { sheetId: "{no-such-sheet}" })])).toEqual([null, "sheet-gone"]);
    expect(excel.host.values(sheet, "B2")).toEqual([[3]]);
  });

  it("writes nothing where the sheet is protected", async () => {
    excel.host.fail("protected", 3);
    expect(await codes([slot("B2", 3)])).toEqual(["sheet-protected"]);
    expect(excel.host.values(sheet, "B2")).toEqual([[""]]);
  });
});

describe("fillTogether", () => {
  it("writes cells that belong together in two syncs", async () => {
    await fillTogether([slot("B1", 2, { from: 1 }), slot("B2", "说明")]);
    expect(excel.host.values(sheet, "B1:B2")).toEqual([[2], ["说明"]]);
    expect(excel.syncs()).toHaveLength(2);
  });

  it("writes none of them where one is no longer as it was seen", async () => {
    await expect(fillTogether([slot("B2", "说明"), slot("B1", 2, { from: "" })])).rejects.toMatchObject({
      code: "cell-changed",
      detail: "B1",
    });
    expect(excel.host.values(sheet, "B1:B2")).toEqual([[1], [""]]);
  });
});
