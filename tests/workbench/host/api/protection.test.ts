import { SetRangeValuesCommand } from "@univerjs/sheets";
import { codeOf, open, run } from "../open";

test("a protected sheet refuses all but unlocked cells and what its options allow", async () => {
  const { host } = open();
  await run((sheet) => {
    sheet.getRange("A1:B1").values = [[1, 2]];
    sheet.getRange("B1:B9").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true });
  });
  expect(await codeOf((sheet) => (sheet.getRange("A1").values = [[5]]))).toBe("AccessDenied");
  expect(await codeOf((sheet) => sheet.getRange("A1:B2").clear("Contents"))).toBe("AccessDenied");
  expect(await codeOf((sheet) => sheet.getRange("2:2").insert("Down"))).toBe("AccessDenied");
  expect(await codeOf((sheet) => sheet.getRange("B2:B3").merge())).toBe("AccessDenied");
  expect(await codeOf((sheet) => (sheet.getRange("B1").values = [[6]]))).toBe("none");
  expect(await codeOf((sheet) => (sheet.getRange("A1").format.fill.color = "red"))).toBe("none");
  expect(host.values("Sheet1", "A1:B1")).toEqual([[1, 6]]);
});

test("the user in the grid is refused in the same way, results of formulas are not", async () => {
  const { host, engine } = open();
  await run((sheet) => {
    sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
    sheet.getRange("A1").format.protection.locked = false;
    sheet.protection.protect();
  });
  const type = (column: number, v: number): boolean =>
    engine.asUser(() =>
      engine.run(SetRangeValuesCommand.id, {
        subUnitId: "sheet-1",
        range: { startRow: 0, endRow: 0, startColumn: column, endColumn: column },
        value: { v },
      }),
    );
  expect(type(1, 9)).toBe(false);
  type(0, 5);
  await host.settled();
  expect(host.values("Sheet1", "A1:B1")).toEqual([[5, 6]]);
  expect(() => host.set("Sheet1", "C1", [[1]])).toThrow();
});

test("a password is asked for", async () => {
  open();
  await run((sheet) => sheet.protection.protect({}, "secret"));
  expect(await codeOf((sheet) => sheet.protection.unprotect("wrong"))).toBe("AccessDenied");
  await run(async (sheet, context) => {
    sheet.protection.load("protected,options");
    await context.sync();
    expect([sheet.protection.protected, sheet.protection.options.allowSort]).toEqual([true, false]);
    sheet.protection.unprotect("secret");
  });
  expect(await codeOf((sheet) => (sheet.getRange("A1").values = [[5]]))).toBe("none");
});

test("a protected structure keeps its sheets", async () => {
  open();
  await run((_, context) => context.workbook.protection.protect());
  expect(await codeOf((_, context) => context.workbook.worksheets.add("x"))).toBe("AccessDenied");
  expect(await codeOf((sheet) => (sheet.name = "x"))).toBe("AccessDenied");
});

test("conditional formats of a protected sheet stay as they are", async () => {
  const { host } = open();
  await run((sheet) => {
    sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.protection.protect();
  });
  const before = host.store().sheets[0]?.conditionalFormats;
  const first = (sheet: Excel.Worksheet) => sheet.getRange("A1").conditionalFormats.getItemAt(0);
  expect(await codeOf((sheet) => sheet.getRange("B1").conditionalFormats.add("Custom"))).toBe("AccessDenied");
  expect(await codeOf((sheet) => first(sheet).delete())).toBe("AccessDenied");
  expect(await codeOf((sheet) => (first(sheet).custom.rule.formula = "=FALSE"))).toBe("AccessDenied");
  expect(await codeOf((sheet) => (first(sheet).custom.format.fill.color = "red"))).toBe("AccessDenied");
  expect(await codeOf((sheet) => (first(sheet).priority = 1))).toBe("AccessDenied");
  expect(await codeOf((sheet) => sheet.getRange("A1").load("formulas"))).toBe("none");
  expect(host.store().sheets[0]?.conditionalFormats).toEqual(before);
});
