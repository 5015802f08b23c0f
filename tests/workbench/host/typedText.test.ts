import { open, run } from "./open";

/** Writes one cell that looks like something, and reads all of it back. */
async function written(text: string, numberFormat: string, member: "values" | "formulas" = "values") {
  return run(async (sheet, context) => {
    const cell = sheet.getRange("B2");
    cell.numberFormat = [[numberFormat]];
    cell.format.fill.color = "#FFC000";
    cell.format.font.bold = true;
    cell.format.horizontalAlignment = "Center";
    cell[member] = [[text]];
    cell.load(
      "values, text, numberFormat, valueTypes, format/fill/color, format/font/bold, format/horizontalAlignment",
    );
    await context.sync();
    const { format } = cell;
    return {
      value: cell.values[0]?.[0] as unknown,
      text: cell.text[0]?.[0],
      numberFormat: cell.numberFormat[0]?.[0] as string,
      type: cell.valueTypes[0]?.[0],
      looks: [format.fill.color, format.font.bold, format.horizontalAlignment],
    };
  });
}

const LOOKS = ["#FFC000", true, "Center"];

describe("a text that is written through the API", () => {
  it.each([
    ["95%", 0.95, "0%"],
    ["9.5%", 0.095, "0.00%"],
    ["2023-5-6", 45052, "yyyy/m/d"],
    ["￥12", 12, '"¥"#,##0;[Red]"¥"\\-#,##0'],
    ["1,234", 1234, "#,##0"],
    ["12:30", 12.5 / 24, "h:mm"],
    ["９．５", 9.5, "General"],
    ["440106199001011234", 440106199001011000, "General"],
    ["2023.5.6", "2023.5.6", "General"],
    ["'95%", "95%", "General"],
  ])("%s converts, and a General cell gets its format, nothing else", async (text, value, numberFormat) => {
    open();
    for (const member of ["values", "formulas"] as const)
      expect(await written(text, "General", member)).toMatchObject({ value, numberFormat, looks: LOOKS });
  });

  it.each(["0.00%", "0.00", "#,##0", 'yyyy"年"m"月"', '0"分"'])(
    "keeps the format %s of its cell",
    async (numberFormat) => {
      open();
      for (const text of ["97.7%", "2023-5-6", "￥12", "1,234", "12:30"])
        expect(await written(text, numberFormat)).toMatchObject({ numberFormat, type: "Double", looks: LOOKS });
    },
  );

  it("is no percentage because its cell shows percentages", async () => {
    open();
    expect(await written("9.5", "0.00%")).toMatchObject({ value: 9.5, text: "950.00%" });
    expect(await written("95%", "0.00%")).toMatchObject({ value: 0.95, text: "95.00%" });
  });

  it.each(["95%", "2023-5-6", "=1+1", "TRUE", "001"])("stays the text %s under a text format", async (text) => {
    open();
    expect(await written(text, "@")).toMatchObject({ value: text, type: "String", numberFormat: "@", looks: LOOKS });
  });

  it("loses its apostrophe under a text format too", async () => {
    open();
    expect(await written("'001", "@")).toMatchObject({ value: "001", type: "String" });
  });
});

test("numbers and truth values become texts under a text format", async () => {
  open();
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.numberFormat = [["@", "@"]];
    range.values = [[5, true]];
    range.load("values, valueTypes");
    await context.sync();
    expect(range.values).toEqual([["5", "TRUE"]]);
    expect(range.valueTypes).toEqual([["String", "String"]]);
  });
});
