import fc from "fast-check";
import { blankWorkbook } from "../../../workbench/page/document/blankWorkbook";
import type { PastedCell, PastedRows } from "../../../workbench/host/basics/pasted";
import { cellStyle } from "../../spreadsheet/ooxml/fixtures/arbitraryStyle";
import { type OfficeInNode, openOfficeInNode } from "../../../workbench/node/officeInNode";
import { run } from "./open";

let office: OfficeInNode;

beforeAll(() => {
  office = openOfficeInNode();
});
afterAll(() => office.close());
// A workbook of its own for each test; the library stays.
beforeEach(() => office.host.load(blankWorkbook()));

const texts = (rows: readonly (readonly string[])[]): PastedRows => rows.map((row) => row.map((text) => ({ text })));

test("pasted cells are read as typed, and keep the look of their place", async () => {
  const { host } = office;
  await run((sheet) => {
    const range = sheet.getRange("A1:D2");
    range.format.fill.color = "#FFF2CC";
    range.format.font.bold = true;
    range.format.horizontalAlignment = "Right";
    sheet.getRange("B1:B2").numberFormat = [["0.00%"], ["0.00%"]];
    sheet.getRange("C1:C2").numberFormat = [["@"], ["@"]];
    sheet.getRange("D1:D2").numberFormat = [["yyyy-mm-dd"], ["yyyy-mm-dd"]];
  });
  const formats = (): unknown => host.store().sheets[0]?.cells.map(({ row, column, style }) => [row, column, style]);
  const before = formats();
  host.select("Sheet1", "A1");
  const rows = texts([
    ["19.5", "97.70%", "001", "2023/10/20"],
    ["招标流标\n下一步", "9%", "=A1", ""],
  ]);
  expect(host.paste(rows)).toEqual({ kind: "done", rows: [0, 1], columns: [0, 1, 2, 3] });
  expect(host.values("Sheet1", "A1:D2")).toEqual([
    [19.5, 0.977, "001", 45219],
    ["招标流标\n下一步", 0.09, "=A1", ""],
  ]);
  expect(formats()).toEqual(before);
});

test.each<[string, PastedCell, unknown]>([
  ["a figure behind its text", { text: "9.77%", number: 0.0977123 }, 0.0977123],
  ["a figure whose text is none", { text: "9,876万", number: 98760000 }, 98760000],
  ["a text that reads as a figure", { text: "00123", isText: true }, "00123"],
  ["a text that reads as a formula", { text: "=A1", isText: true }, "=A1"],
  ["an apostrophe is a part of what was copied", { text: "'a" }, "'a"],
  ["a date in a cell without a format", { text: "2023/10/20" }, 45219],
])("%s", (_, cell, value) => {
  const { host } = office;
  host.select("Sheet1", "B2");
  host.paste([[cell]]);
  expect(host.values("Sheet1", "B2")).toEqual([[value]]);
});

test.each<[text: string, value: unknown]>([
  ["9.5", 0.095],
  ["95", 0.95],
  ["0.992", 0.992],
  ["1", 1],
  [".5", 0.5],
  ["-9.5", -0.095],
  ["1,234.5", 12.345],
  ["９．５", 0.095],
  ["9.5%", 0.095],
  ["约9.5", "约9.5"],
])(
  "plain text %s pasted into a percentage cell is that many percent, and a share where it is at most 1",
  async (text, value) => {
    const { host } = office;
    await run((sheet) => (sheet.getRange("B2").numberFormat = [["0.00%"]]));
    host.select("Sheet1", "B2");
    host.paste([[{ text, isPlain: true }]]);
    expect(host.values("Sheet1", "B2")).toEqual([[value]]);
    const { sheets, styles } = host.store();
    const cell = sheets[0]?.cells.find(({ row, column }) => row === 1 && column === 1);
    expect(styles[cell?.style ?? -1]).toMatchObject({ numberFormat: "0.00%" });
  },
);

test("a figure of a table pasted into a percentage cell stays that figure", async () => {
  const { host } = office;
  await run((sheet) => (sheet.getRange("B2").numberFormat = [["0.00%"]]));
  host.select("Sheet1", "B2");
  host.paste([[{ text: "9.5" }]]);
  expect(host.values("Sheet1", "B2")).toEqual([[9.5]]);
});

describe("where it lands", () => {
  const landed = async (selected: string, rows: PastedRows, prepare: (sheet: Excel.Worksheet) => void = () => {}) => {
    const { host } = office;
    await run((sheet) => {
      sheet.getRange("A1:D4").values = Array.from({ length: 4 }, () => ["x", "x", "x", "x"]);
      prepare(sheet);
    });
    host.select("Sheet1", selected);
    const outcome = host.paste(rows);
    return { outcome, values: host.values("Sheet1", "A1:D4") };
  };

  it("fills a selection that holds it several times", async () => {
    const { values } = await landed("A1:B4", texts([["1"], ["2"]]));
    expect(values.map((row) => row.slice(0, 3))).toEqual([
      [1, 1, "x"],
      [2, 2, "x"],
      [1, 1, "x"],
      [2, 2, "x"],
    ]);
  });

  it("takes its own size where the selection is another", async () => {
    const { values } = await landed("A1:A3", texts([["1", "2"], ["3"]]));
    expect(values.slice(0, 3)).toEqual([
      [1, 2, "x", "x"],
      [3, "x", "x", "x"],
      ["x", "x", "x", "x"],
    ]);
  });

  it("goes into a merged cell as one value", async () => {
    const { outcome, values } = await landed("B2", texts([["1"]]), (sheet) => sheet.getRange("B2:D3").merge());
    expect([outcome.kind, values[1]]).toEqual(["done", ["x", 1, "", ""]]);
  });

  it("lies over merged cells of the same shape", async () => {
    const { outcome, values } = await landed("A1", texts([["1", "", "2"]]), (sheet) => sheet.getRange("A1:B1").merge());
    expect([outcome.kind, values[0]]).toEqual(["done", [1, "", 2, "x"]]);
  });

  it("writes nothing where a merged cell would hide a part", async () => {
    const { outcome, values } = await landed("A1", texts([["1", "2"]]), (sheet) => sheet.getRange("A1:B1").merge());
    expect(outcome).toEqual({ kind: "merged", address: "A1:B1" });
    expect(values[0]).toEqual(["x", "", "x", "x"]);
  });

  it("writes nothing into locked cells of a protected sheet", async () => {
    const { outcome, values } = await landed("A1", texts([["1"]]), (sheet) => sheet.protection.protect());
    expect([outcome.kind, values[0]?.[0]]).toEqual(["protected", "x"]);
  });

  it("writes nothing beyond the last row", async () => {
    const { outcome } = await landed("A1048576", texts([["1"], ["2"]]));
    expect(outcome).toEqual({ kind: "outside" });
  });
});

test("undo gives back exactly what was there, in one step; redo what was pasted", async () => {
  const cell = fc.oneof(
    fc.constantFrom("", "1", "97.7%", "=1+1", "2023/10/20", "甲\n乙", "￥12", "TRUE", "001"),
    fc.string({ maxLength: 5 }),
  );
  const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(grid, grid, cellStyle, async (old, pasted, { fill, bold, numberFormat }) => {
      const { host, engine } = office;
      await host.load(blankWorkbook());
      await run((sheet) => {
        const range = sheet.getRange("B2:D4");
        if (fill) range.format.fill.color = fill;
        if (bold) range.format.font.bold = true;
        if (numberFormat) range.numberFormat = [[numberFormat]];
      });
      host.select("Sheet1", "B2");
      host.paste(texts(old));
      await host.settled();
      const before = JSON.stringify(host.store().sheets);
      host.select("Sheet1", "B2");
      host.paste(texts(pasted));
      await host.settled();
      const after = JSON.stringify(host.store().sheets);
      engine.run("univer.command.undo", {});
      await host.settled();
      expect(JSON.stringify(host.store().sheets)).toBe(before);
      engine.run("univer.command.redo", {});
      await host.settled();
      expect(JSON.stringify(host.store().sheets)).toBe(after);
    }),
    { numRuns: 15 },
  );
});
