import type { WorkbookData } from "../../../../src/spreadsheet/ooxml/workbookData";
import { type OfficeInNode, openOfficeInNode } from "../../../../workbench/node/officeInNode";
import { codeOf, run } from "../open";

// One host for all: what a test needs fresh is another workbook.
let office: OfficeInNode;
let blank: WorkbookData;
beforeAll(() => {
  office = openOfficeInNode();
  blank = office.host.store();
});
afterAll(() => office.close());
beforeEach(async () => {
  office.host.options.excelApi = "1.19";
  await office.host.load(structuredClone(blank));
});

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

describe("what Excel refuses is refused, and nothing is written", () => {
  const nested = `=${"SUM(".repeat(65)}1${")".repeat(65)}`;
  const write =
    (content: string): Act =>
    (sheet) =>
      void (sheet.getRange("A1").values = [[content]]);
  test.each<[string, Act]>([
    ["a formula that is not complete", write("=SUM(")],
    ["an operator without an operand", write("=1+")],
    ["too many arguments for a function", write("=IF(1,2,3,4)")],
    ["too few arguments for a function", write("=LEN()")],
    ["rows of an array that differ in length", write("={1,2;3}")],
    ["a text of 256 characters in a formula", write(`="${"a".repeat(256)}"`)],
    ["65 levels", write(nested)],
    ["256 arguments", write(`=SUM(${Array(256).fill("1").join()})`)],
    ["a formula of 8,193 characters", write(`=${"1+".repeat(4096)}1`)],
    ["a text of 32,768 characters", write("x".repeat(32_768))],
    ["such a formula by formulas", (sheet) => void (sheet.getRange("A1").formulas = [["=SUM("]])],
    ["such a formula by R1C1", (sheet) => void (sheet.getRange("A1").formulasR1C1 = [["=SUM(RC[1]"]])],
    ["a name that cannot be read", (_, { workbook }) => void workbook.names.add("n", "=SUM(")],
    [
      "a conditional format that cannot be read",
      (sheet) => void (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=SUM("),
    ],
    [
      "an operand of a conditional format",
      (sheet) => {
        const format = sheet.getRange("A1").conditionalFormats.add("CellValue");
        format.cellValue.rule = { formula1: "=1+", operator: "GreaterThan" };
      },
    ],
    [
      "a validation that cannot be read",
      (sheet) => void (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=LEN(" } }),
    ],
    [
      "an operand of a validation",
      (sheet) =>
        void (sheet.getRange("A1").dataValidation.rule = { decimal: { formula1: "=1+", operator: "GreaterThan" } }),
    ],
    [
      "a list that cannot be read",
      (sheet) => void (sheet.getRange("A1").dataValidation.rule = { list: { source: "=B1:", inCellDropDown: true } }),
    ],
    ["XML that is not well-formed", (_, { workbook }) => void workbook.customXmlParts.add("<a>")],
    ["XML with an element that never ends", (_, { workbook }) => void workbook.customXmlParts.add("<a><b></a>")],
  ])("%s", async (_what, act) => {
    expect(await codeOf(act)).toBe("InvalidArgument");
    await run(async (sheet, context) => {
      const cell = sheet.getRange("A1").load("formulas");
      await context.sync();
      expect(cell.formulas).toEqual([[""]]);
    });
  });

  test.each<[string, number, boolean]>([
    ["a prompt's title of 33 characters", 33, false],
    ["a prompt's title of 32 characters", 32, true],
  ])("%s", async (_what, length, taken) => {
    const code = await codeOf((sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { custom: { formula: "=TRUE" } };
      dataValidation.prompt = { title: "t".repeat(length), message: "m".repeat(255), showPrompt: true };
      dataValidation.errorAlert = { title: "t", message: "m".repeat(225), showAlert: true, style: "Stop" };
    });
    expect(code).toBe(taken ? "none" : "InvalidArgument");
  });

  test.each<[string, Act]>([
    [
      "a prompt of 256 characters",
      (sheet) =>
        void (sheet.getRange("A1").dataValidation.prompt = { title: "", message: "m".repeat(256), showPrompt: true }),
    ],
    [
      "an alert of 226 characters",
      (sheet) =>
        void (sheet.getRange("A1").dataValidation.errorAlert = {
          title: "",
          message: "m".repeat(226),
          showAlert: true,
          style: "Stop",
        }),
    ],
  ])("%s", async (_what, act) => {
    const code = await codeOf((sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } };
      return act(sheet, context);
    });
    expect(code).toBe("InvalidArgument");
  });

  test.each<[string, string, "insert" | "delete", string, string]>([
    ["down into the middle of a merged area", "B8", "insert", "Down", "InvalidOperation"],
    ["to the right into it", "A10", "insert", "Right", "InvalidOperation"],
    ["up out of it", "C8", "delete", "Up", "InvalidOperation"],
    ["down with all of it", "B8:C8", "insert", "Down", "none"],
    ["to the right with all of it", "A10:A11", "insert", "Right", "none"],
    ["down beside it", "D8", "insert", "Down", "none"],
  ])("moving cells %s", async (_what, address, action, shift, code) => {
    await run((sheet) => sheet.getRange("B10:C11").merge());
    const act: Act = (sheet) =>
      action === "insert"
        ? void sheet.getRange(address).insert(shift as "Down")
        : void sheet.getRange(address).delete(shift as "Up");
    expect(await codeOf(act)).toBe(code);
  });

  test("protecting what is protected", async () => {
    await run((sheet) => sheet.protection.protect());
    expect(await codeOf((sheet) => sheet.protection.protect())).toBe("AccessDenied");
    await run((_, { workbook }) => workbook.protection.protect());
    expect(await codeOf((_, { workbook }) => workbook.protection.protect())).toBe("AccessDenied");
  });
});

describe("a copy takes along what holds for its cells", () => {
  beforeEach(() =>
    run((sheet) => {
      sheet.getRange("A1").values = [[5]];
      const custom = sheet.getRange("A1:B2").conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$A1>1";
      custom.custom.format.fill.color = "#FFD9D6";
      const value = sheet.getRange("A1").conditionalFormats.add("CellValue");
      value.cellValue.rule = { formula1: "=3", operator: "GreaterThan" };
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=A1>B1" } };
      const old = sheet.getRange("D5:E9").conditionalFormats.add("Custom");
      old.custom.rule.formula = "=TRUE";
    }),
  );

  const told = (sheet: Excel.Worksheet, context: Excel.RequestContext, address: string) => {
    const range = sheet.getRange(address);
    const formats = range.conditionalFormats.load("items/type");
    range.dataValidation.load("type,rule");
    return async (): Promise<unknown> => {
      await context.sync();
      const formulas = formats.items.map((item) => item.customOrNullObject.load("rule/formula"));
      await context.sync();
      return {
        formats: formats.items.map(({ type }, index) => (type === "Custom" ? formulas[index]!.rule.formula : type)),
        validation: range.dataValidation.type === "Custom" ? range.dataValidation.rule.custom?.formula : "None",
      };
    };
  };

  test.each<["All" | "Formats" | "Values" | "Formulas", string, object]>([
    ["All", "D5", { formats: ["CellValue", "=$A5>1"], validation: "=D5>E5" }],
    ["Formats", "D5", { formats: ["CellValue", "=$A5>1"], validation: "None" }],
    ["Values", "D5", { formats: ["=TRUE"], validation: "None" }],
    ["Formulas", "D5", { formats: ["=TRUE"], validation: "None" }],
    ["All", "D5:E9", { formats: ["CellValue", "=$A5>1"], validation: "=D5>E5" }],
  ])("%s to %s", async (kind, target, expected) => {
    const after = await run(async (sheet, context) => {
      sheet.getRange(target).copyFrom("A1", kind);
      return told(sheet, context, "D5")();
    });
    expect(after).toEqual(expected);
  });

  test("to another sheet, and the source keeps its own", async () => {
    await run(async (sheet, context) => {
      const other = context.workbook.worksheets.add("另");
      other.getRange("C3").copyFrom("Sheet1!A1:B2");
      expect(await told(other, context, "C3")()).toEqual({ formats: ["CellValue", "=$A3>1"], validation: "=C3>D3" });
      expect(await told(other, context, "D4")()).toEqual({ formats: ["=$A3>1"], validation: "None" });
      expect(await told(sheet, context, "A1")()).toEqual({ formats: ["CellValue", "=$A1>1"], validation: "=A1>B1" });
    });
  });
});

test("what refers to moved cells follows, on other sheets and in names too", async () => {
  await run(async (sheet, context) => {
    const other = context.workbook.worksheets.add("另");
    sheet.getRange("A1:A3").values = [[1], ["=A1+1"], ["=$A$1*B9"]];
    sheet.getRange("C1").formulas = [["=A1*10+SUM(A1:A3)"]];
    other.getRange("A1").formulas = [["=Sheet1!A2"]];
    const name = context.workbook.names.add("首", sheet.getRange("A1"));
    await context.sync();
    sheet.getRange("A1:A3").moveTo("E5");
    const [moved, near, far] = [sheet.getRange("E5:E7"), sheet.getRange("C1"), other.getRange("A1")];
    for (const range of [moved, near, far]) range.load("formulas,values");
    name.load("formula");
    await context.sync();
    expect(moved.formulas).toEqual([[1], ["=E5+1"], ["=$E$5*B9"]]);
    expect(near.formulas).toEqual([["=E5*10+SUM(E5:E7)"]]);
    expect(near.values).toEqual([[13]]);
    expect(far.formulas).toEqual([["=Sheet1!E6"]]);
    expect(name.formula).toBe("=Sheet1!$E$5");
  });
});

test("a column fits results of formulas, and all of its cells whichever are asked for", async () => {
  await run(async (sheet, context) => {
    sheet.getRange("A1").formulas = [['=REPT("长",30)']];
    sheet.getRange("A2").values = [["短"]];
    sheet.getRange("A2").format.autofitColumns();
    const { format } = sheet.getRange("A1");
    format.load("columnWidth");
    await context.sync();
    expect(format.columnWidth).toBeGreaterThan(200);
  });
});

test.each<[string, Act]>([
  ["rows are hidden", (sheet) => void (sheet.getRange("5:6").rowHidden = true)],
  ["columns are hidden", (sheet) => void (sheet.getRange("F:G").columnHidden = true)],
  ["hidden rows are shown", (sheet) => void (sheet.getRange("3:4").rowHidden = false)],
  ["cells are moved", (sheet) => void sheet.getRange("A1").moveTo("H9")],
])("the selection stays when %s", async (_what, act) => {
  await run(async (sheet, context) => {
    sheet.getRange("3:4").rowHidden = true;
    sheet.getRange("B2").select();
    await act(sheet, context);
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(selected.address).toBe("Sheet1!B2");
  });
});

test("a formula is spelled as Excel spells it, and keeps its blanks when rows come in", async () => {
  await run(async (sheet, context) => {
    sheet.getRange("A1:A3").formulas = [["=sum(c5:d5)"], ["=C5 * D5"], ["=if( true , c5 , Unknown(1) )"]];
    const before = sheet.getRange("A1:A3").load("formulas");
    await context.sync();
    expect(before.formulas).toEqual([["=SUM(C5:D5)"], ["=C5 * D5"], ["=IF( TRUE , C5 , Unknown(1) )"]]);
    sheet.getRange("4:4").insert("Down");
    const after = sheet.getRange("A1:A3").load("formulas");
    await context.sync();
    expect(after.formulas).toEqual([["=SUM(C6:D6)"], ["=C6 * D6"], ["=IF( TRUE , C6 , Unknown(1) )"]]);
  });
});

test("a copied sheet has names of its own", async () => {
  await run(async (sheet, context) => {
    sheet.names.add("本表", sheet.getRange("A1:B2"));
    sheet.names.add("合计", "=SUM(Sheet1!$A$1:$A$3)+其他!$B$1").visible = false;
    const copy = sheet.copy("End");
    copy.load("name");
    const names = copy.names.load("items/name,items/formula,items/visible");
    const own = sheet.names.load("items/formula");
    await context.sync();
    const told = names.items.map(({ name, formula, visible }) => [name, formula, visible]);
    expect(told.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))).toEqual([
      ["合计", `=SUM('${copy.name}'!$A$1:$A$3)+其他!$B$1`, false],
      ["本表", `='${copy.name}'!$A$1:$B$2`, true],
    ]);
    expect(own.items.map(({ formula }) => formula)).toContain("=Sheet1!$A$1:$B$2");
  });
});

test.each(["Heading 1", "Heading1", "Heading 2", "Heading 3"])("style %s has its line", async (name) => {
  await run(async (sheet, context) => {
    sheet.getRange("A1").style = name;
    const border = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    expect(border.style).toBe("Continuous");
  });
});

test("number formats are spelled as in China where that is asked for", async () => {
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1").load("numberFormatLocal");
    await context.sync();
    expect(range.numberFormatLocal).toEqual([["G/通用格式"]]);
    range.numberFormatLocal = [['G/通用格式"分"']];
    range.load("numberFormat,numberFormatLocal");
    await context.sync();
    expect([range.numberFormat, range.numberFormatLocal]).toEqual([[['General"分"']], [['G/通用格式"分"']]]);
  });
});

describe("an Excel of an older level", () => {
  test.each<[string, string, Act, string]>([
    ["1.13 at 1.12", "1.12", (sheet) => void sheet.getRange("A1").getMergedAreasOrNullObject(), "ApiNotFound"],
    ["1.13 at 1.13", "1.13", (sheet) => void sheet.getRange("A1").getMergedAreasOrNullObject(), "none"],
    ["1.9 at 1.8", "1.8", (sheet) => void (sheet.pageLayout.orientation = "Landscape"), "ApiNotFound"],
    ["1.7 at 1.4", "1.4", (sheet) => void sheet.copy("End"), "ApiNotFound"],
    ["1.2 at 1.1", "1.1", (sheet) => void sheet.getRange("A1:B2").merge(), "ApiNotFound"],
    ["1.1 at 1.1", "1.1", (sheet) => void (sheet.getRange("A1").values = [[1]]), "none"],
  ])("a member of %s", async (_what, excelApi, act, code) => {
    office.host.options.excelApi = excelApi;
    expect(await codeOf(act)).toBe(code);
  });

  test("reads what it has where everything is asked for", async () => {
    office.host.options.excelApi = "1.1";
    await run(async (sheet, context) => {
      const range = sheet.getRange("A1").load();
      sheet.load();
      await context.sync();
      expect([range.values, sheet.name]).toEqual([[[""]], "Sheet1"]);
    });
  });
});
