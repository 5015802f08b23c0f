import { ICommandService, UndoCommand } from "@univerjs/core";
import { codeOf, open, run } from "../open";

const EXPENSES = [
  ["1/1/2017", "The Phone Company", "Communications", 120],
  ["1/2/2017", "Northwind Electric Cars", "Transportation", 142],
  ["1/5/2017", "Best For You Organics Company", "Groceries", 27],
  ["1/10/2017", "Coho Vineyard", "Restaurant", 33],
];

/** As Microsoft's samples begin. */
async function expenses(): Promise<void> {
  await run((sheet) => {
    const table = sheet.tables.add("A1:D1", true);
    table.name = "ExpensesTable";
    table.getHeaderRowRange().values = [["Date", "Merchant", "Category", "Amount"]];
    table.rows.add(undefined, EXPENSES);
  });
}

/** The table of {@link expenses}. */
const table = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("ExpensesTable");

async function addressOf(of: (table: Excel.Table) => Excel.Range): Promise<string> {
  return run(async (_, context) => {
    const range = of(table(context)).load("address");
    await context.sync();
    return range.address;
  });
}

async function hiddenRows(last: number): Promise<number[]> {
  return run(async (sheet, context) => {
    const rows = Array.from({ length: last }, (_, index) =>
      sheet.getRange(`${index + 1}:${index + 1}`).load("rowHidden"),
    );
    await context.sync();
    return rows.flatMap(({ rowHidden }, index) => (rowHidden ? [index + 1] : []));
  });
}

test("a table of headers takes the rows that are added", async () => {
  const { host } = open();
  await expenses();
  expect(host.values("Sheet1", "A1:D1")).toEqual([["Date", "Merchant", "Category", "Amount"]]);
  expect(host.values("Sheet1", "B5:D5")).toEqual([["Coho Vineyard", "Restaurant", 33]]);
  expect(await addressOf((one) => one.getRange())).toBe("Sheet1!A1:D5");
  expect(await addressOf((one) => one.getHeaderRowRange())).toBe("Sheet1!A1:D1");
  expect(await addressOf((one) => one.getDataBodyRange())).toBe("Sheet1!A2:D5");
  await run(async (sheet, context) => {
    const tables = sheet.tables.load("items/name,items/style,items/showTotals,count");
    const count = table(context).rows.getCount();
    await context.sync();
    expect(tables.items.map(({ name, style, showTotals }) => [name, style, showTotals])).toEqual([
      ["ExpensesTable", "TableStyleMedium2", false],
    ]);
    expect([tables.count, count.value]).toEqual([1, 4]);
  });
});

test("tables are found by name, id, place and range; unknown ones are not", async () => {
  open();
  await expenses();
  await run(async (sheet, context) => {
    const first = sheet.tables.getItemAt(0).load("id,name");
    const nothing = context.workbook.tables.getItemOrNullObject("Other");
    const touched = sheet.getRange("D5:F9").getTables().getFirst().load("name");
    const contained = sheet.getRange("D5:F9").getTables(true).load("items");
    const count = context.workbook.tables.getCount();
    const named = sheet.getRange("ExpensesTable").load("address");
    await context.sync();
    const same = context.workbook.tables.getItem(first.id).load("name");
    await context.sync();
    expect([first.name, same.name, touched.name, count.value]).toEqual([
      "ExpensesTable",
      "ExpensesTable",
      "ExpensesTable",
      1,
    ]);
    expect([nothing.isNullObject, contained.items.length, named.address]).toEqual([true, 0, "Sheet1!A2:D5"]);
  });
  expect(await codeOf((sheet) => sheet.tables.getItem("Other").load("name"))).toBe("ItemNotFound");
});

test("names must be free and valid, and tables must not overlap", async () => {
  open();
  await expenses();
  await run((sheet) => sheet.tables.add(sheet.getRange("F1:G3"), true));
  expect(await codeOf((sheet) => (sheet.tables.getItem("Table1").name = "expensestable"))).toBe("ItemAlreadyExists");
  expect(await codeOf((sheet) => (sheet.tables.getItem("Table1").name = "two words"))).toBe("InvalidArgument");
  expect(await codeOf((sheet) => sheet.tables.add("D5:E9", true))).toBe("InvalidArgument");
});

test("headers that are missing, blank or come twice get names", async () => {
  const { host } = open();
  await run((sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("D1:G1").values = [["A", "", "A", 2020]];
    sheet.tables.add("A1:B2", false);
    sheet.tables.add("D1:G3", true);
  });
  expect(host.values("Sheet1", "A1:B3")).toEqual([
    ["Column1", "Column2"],
    [1, 2],
    [3, 4],
  ]);
  expect(host.values("Sheet1", "D1:G1")).toEqual([["A", "Column2", "A2", "2020"]]);
});

test("rows are inserted, changed and deleted, and what is below moves", async () => {
  const { host } = open();
  await run((sheet) => (sheet.getRange("A7:E7").values = [["below", 1, 2, 3, 4]]));
  await expenses();
  await run(async (_, context) => {
    const { rows } = table(context);
    const added = rows.add(1, [["1/11/2017", "Bellows College", "Education", 350]]);
    added.load("index,values");
    await context.sync();
    expect([added.index, added.values[0]?.[1]]).toEqual([1, "Bellows College"]);
    rows.getItemAt(0).values = [["1/1/2017", "Other", "Communications", 5]];
    rows.getItemAt(4).delete();
  });
  expect(host.values("Sheet1", "B1:B5")).toEqual([
    ["Merchant"],
    ["Other"],
    ["Bellows College"],
    ["Northwind Electric Cars"],
    ["Best For You Organics Company"],
  ]);
  await run((_, context) => table(context).rows.add(undefined, [...EXPENSES, ...EXPENSES]));
  expect(await addressOf((one) => one.getRange())).toBe("Sheet1!A1:D13");
  expect(host.values("Sheet1", "E7")).toEqual([[4]]);
  expect(host.values("Sheet1", "A15:D15")).toEqual([["below", 1, 2, 3]]);
  expect(await codeOf((_, context) => table(context).rows.add(undefined, [[1, 2]]))).toBe("InvalidArgument");
});

test("a table that loses its last row keeps a blank one", async () => {
  open();
  await expenses();
  await run(async (_, context) => {
    table(context).rows.deleteRowsAt(0, 4);
    const count = table(context).rows.getCount();
    const body = table(context).getDataBodyRange().load("address,values");
    await context.sync();
    expect([count.value, body.address, body.values]).toEqual([0, "Sheet1!A2:D2", [["", "", "", ""]]]);
    table(context).rows.add(undefined, [[1, 2, 3, 4]]);
  });
  expect(await addressOf((one) => one.getDataBodyRange())).toBe("Sheet1!A2:D2");
});

test("columns are added, renamed and deleted", async () => {
  const { host } = open();
  await run((sheet) => (sheet.getRange("E2").values = [["beside"]]));
  await expenses();
  await run(async (_, context) => {
    const { columns } = table(context);
    const added = columns.add(undefined, [["Tax"], [1], [2], [3], [4]]).load("id,name,index,values");
    columns.add(0, undefined, "Number");
    const missing = columns.getItemOrNullObject("Nothing");
    await context.sync();
    expect([added.name, added.values[4], missing.isNullObject]).toEqual(["Tax", [4], true]);
    columns.getItem("Category").name = "Kind";
    columns.getItemAt(1).delete();
    columns.load("items/name");
    await context.sync();
    expect(columns.items.map(({ name }) => name)).toEqual(["Number", "Merchant", "Kind", "Amount", "Tax"]);
  });
  expect(host.values("Sheet1", "A1:F2")).toEqual([
    ["Number", "Merchant", "Kind", "Amount", "Tax", ""],
    ["", "The Phone Company", "Communications", 120, 1, "beside"],
  ]);
  expect(await codeOf((_, context) => (table(context).columns.getItem("Kind").name = "tax"))).toBe("ItemAlreadyExists");
});

test("a totals row sums results of formulas of its own request", async () => {
  const { host } = open();
  await expenses();
  await run((sheet, context) => {
    sheet.getRange("D2:D5").formulas = [["=1+1"], ["=1+2"], ["=1+3"], ["=1+4"]];
    table(context).showTotals = true;
  });
  expect(host.values("Sheet1", "D6")).toEqual([[14]]);
});

test("a totals row sums, and follows rows that come and go", async () => {
  const { host } = open();
  await expenses();
  await run((_, context) => {
    table(context).showTotals = true;
  });
  expect(host.formulas("Sheet1", "A6:D6")).toEqual([["Total", "", "", "=SUBTOTAL(109,[Amount])"]]);
  await run((_, context) => table(context).rows.add(undefined, [["1/11/2017", "x", "y", 350]]));
  await host.settled();
  expect(host.values("Sheet1", "A7:D7")).toEqual([["Total", "", "", 672]]);
  expect(await addressOf((one) => one.columns.getItem("Amount").getTotalRowRange())).toBe("Sheet1!D7");
  await run((_, context) => {
    table(context).showTotals = false;
  });
  expect(await addressOf((one) => one.getRange())).toBe("Sheet1!A1:D6");
  expect(host.values("Sheet1", "A7:D7")).toEqual([["", "", "", ""]]);
  expect(await codeOf((_, context) => table(context).getTotalRowRange().load("address"))).toBe("ItemNotFound");
});

test("headers are hidden and shown again", async () => {
  const { host } = open();
  await expenses();
  await run((_, context) => {
    table(context).showHeaders = false;
  });
  expect(host.values("Sheet1", "A1:B2")).toEqual([
    ["", ""],
    [42736, "The Phone Company"],
  ]);
  expect(await addressOf((one) => one.getRange())).toBe("Sheet1!A2:D5");
  await run((_, context) => {
    table(context).showHeaders = true;
  });
  expect(host.values("Sheet1", "A1:B1")).toEqual([["Date", "Merchant"]]);
});

test("filters hide rows, and clearing shows them", async () => {
  open();
  await expenses();
  await run(async (_, context) => {
    const { filter } = table(context).columns.getItem("Category");
    filter.apply({ filterOn: Excel.FilterOn.values, values: ["Restaurant", "Groceries"] });
    filter.load("criteria");
    await context.sync();
    expect(filter.criteria).toEqual({ filterOn: "Values", values: ["Restaurant", "Groceries"] });
  });
  expect(await hiddenRows(6)).toEqual([2, 3]);
  await run(async (_, context) => {
    const view = table(context).columns.getItem("Category").getDataBodyRange().getVisibleView();
    view.load("values,cellAddresses,rowCount");
    view.rows.load("items/values");
    await context.sync();
    expect([view.values, view.cellAddresses, view.rowCount]).toEqual([
      [["Groceries"], ["Restaurant"]],
      [["C4"], ["C5"]],
      2,
    ]);
    expect(view.rows.items[1]?.values).toEqual([["Restaurant"]]);
  });
  await run((_, context) => table(context).columns.getItem("Amount").filter.applyCustomFilter(">30"));
  expect(await hiddenRows(6)).toEqual([2, 3, 4]);
  await run((_, context) => table(context).columns.getItem("Category").filter.clear());
  expect(await hiddenRows(6)).toEqual([4]);
  await run((_, context) => table(context).columns.getItem("Amount").filter.applyTopItemsFilter(1));
  expect(await hiddenRows(6)).toEqual([2, 4, 5]);
  await run((_, context) =>
    table(context).columns.getItem("Merchant").filter.applyCustomFilter("<>*Company", "<>", Excel.FilterOperator.and),
  );
  expect(await hiddenRows(6)).toEqual([2, 4, 5]);
  await run((_, context) => table(context).clearFilters());
  expect(await hiddenRows(6)).toEqual([]);
});

test("sorting orders the rows and is remembered", async () => {
  const { host } = open();
  await expenses();
  await run(async (_, context) => {
    const { sort } = table(context);
    sort.apply([{ key: 3, ascending: true }]);
    sort.load("fields,matchCase");
    await context.sync();
    expect(sort.fields).toEqual([{ key: 3, ascending: true }]);
    table(context).rows.getItemAt(0).getRange().getLastCell().values = [[1000]];
    sort.reapply();
    await context.sync();
    sort.clear();
  });
  expect(host.values("Sheet1", "D1:D5")).toEqual([["Amount"], [33], [120], [142], [1000]]);
});

test("resizing, converting to a range and deleting", async () => {
  const { host } = open();
  await expenses();
  await run((sheet, context) => {
    table(context).resize("A1:E7");
    sheet.getRange("A6").values = [["more"]];
  });
  expect(host.values("Sheet1", "E1")).toEqual([["Column5"]]);
  expect(await codeOf((_, context) => table(context).resize("A2:E7"))).toBe("InvalidArgument");
  await run(async (sheet, context) => {
    const range = table(context).convertToRange().load("address");
    const count = sheet.tables.getCount();
    await context.sync();
    expect([range.address, count.value]).toEqual(["Sheet1!A1:E7", 0]);
    sheet.tables.add("A1:E7", true).delete();
  });
  expect(
    host
      .values("Sheet1", "A1:E7")
      .flat()
      .every((value) => value === ""),
  ).toBe(true);
});

test("tables follow rows, columns and cells that move; their cells cannot be torn apart", async () => {
  open();
  await expenses();
  await run((sheet) => {
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A:A").insert("Right");
    sheet.getRange("B1:E1").insert("Down");
    sheet.getRange("6:6").delete("Up");
  });
  expect(await addressOf((one) => one.getRange())).toBe("Sheet1!B4:E7");
  expect(await codeOf((sheet) => sheet.getRange("C2").insert("Down"))).toBe("InvalidOperation");
  await run(async (sheet, context) => {
    sheet.getRange("C:C").insert("Right");
    const columns = table(context).columns.load("items/name");
    await context.sync();
    expect(columns.items.map(({ name }) => name)).toEqual(["Date", "Column2", "Merchant", "Category", "Amount"]);
  });
});

test("a protected sheet refuses changes of tables; copied sheets have tables of their own", async () => {
  open();
  await expenses();
  await run(async (sheet, context) => {
    sheet.copy("End");
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    expect(tables.items.map(({ name }) => name)).toEqual(["ExpensesTable", "ExpensesTable1"]);
    sheet.protection.protect();
  });
  expect(await codeOf((_, context) => table(context).rows.add(undefined, [[1, 2, 3, 4]]))).toBe("AccessDenied");
  expect(await codeOf((_, context) => (table(context).showTotals = true))).toBe("AccessDenied");
});

test("a large block of values arrives in its cells", async () => {
  const { host } = open();
  const values = Array.from({ length: 100 }, (_, row) => Array.from({ length: 50 }, (_, column) => row * 50 + column));
  await run((sheet) => (sheet.getRange("A1:AX100").values = values));
  expect(host.values("Sheet1", "A1:AX100")).toEqual(values);
  expect(await codeOf((sheet) => (sheet.getRange("A1:AX99").values = values))).toBe("InvalidArgument");
});

test("tables are stored and loaded again", async () => {
  const { host } = open();
  await expenses();
  await run((sheet, context) => {
    table(context).showTotals = true;
    table(context).style = "TableStyleLight9";
    table(context).columns.getItem("Amount").filter.applyCustomFilter(">30", "<130");
    sheet.getRange("A1:B1").values = [[2020, ""]];
    sheet.tables.add("F1:G1", true).showBandedRows = false;
  });
  const stored = host.store();
  expect(stored.sheets[0]?.tables).toMatchObject([
    { name: "ExpensesTable", range: "A1:D6", columns: ["2020", "Column2", "Category", "Amount"], showTotals: true },
    { name: "Table1", range: "F1:G2", columns: ["Column1", "Column2"], showBandedRows: false, insertRow: true },
  ]);
  expect(stored.sheets[0]?.cells.slice(0, 2).map(({ value }) => value)).toEqual(["2020", "Column2"]);
  await host.load(stored);
  expect(host.store()).toEqual(stored);
  expect(await addressOf((one) => one.getDataBodyRange())).toBe("Sheet1!A2:D5");
  expect(await hiddenRows(6)).toEqual([3, 4]);
  await run((_, context) => table(context).clearFilters());
  expect(await hiddenRows(6)).toEqual([]);
  await run((_, context) => context.workbook.tables.getItem("Table1").rows.add(undefined, [[1, 2]]));
  expect(host.values("Sheet1", "F2:G2")).toEqual([[1, 2]]);
});

test("what an add-in does to a table can be undone", async () => {
  const { engine, host } = open();
  await expenses();
  const before = host.store();
  const values = host.values("Sheet1", "A1:E8");
  for (const change of [
    (one: Excel.Table): unknown => one.rows.add(1, EXPENSES),
    (one: Excel.Table): unknown => one.columns.add(undefined, undefined, "Tax"),
    (one: Excel.Table): unknown => (one.showTotals = true),
    (one: Excel.Table): unknown => one.rows.getItemAt(1).delete(),
    (one: Excel.Table): unknown => one.delete(),
  ]) {
    await run((_, context) => change(table(context)));
    expect(host.store()).not.toEqual(before);
    await engine.injector.get(ICommandService).executeCommand(UndoCommand.id);
    expect(host.store().sheets[0]?.tables).toEqual(before.sheets[0]?.tables);
    expect(host.values("Sheet1", "A1:E8")).toEqual(values);
  }
});

test("tables tell of changes and selections in them, and collections of tables that come and go", async () => {
  const { host } = open();
  await expenses();
  const told: string[] = [];
  await run((sheet, context) => {
    table(context).onChanged.add(async ({ address, changeType }) => void told.push(`${changeType} ${address}`));
    table(context).onSelectionChanged.add(
      async ({ address, isInsideTable }) => void told.push(`${isInsideTable} ${address}`),
    );
    sheet.onChanged.add(async ({ address }) => void told.push(`sheet ${address}`));
    context.workbook.tables.onChanged.add(async ({ address }) => void told.push(`tables ${address}`));
    context.workbook.tables.onAdded.add(async () => void told.push("added"));
    context.workbook.tables.onDeleted.add(async ({ tableName }) => void told.push(`deleted ${tableName}`));
  });
  host.set("Sheet1", "D2", [[1]]);
  host.set("Sheet1", "F9", [[1]]);
  host.select("Sheet1", "C3:F4");
  host.select("Sheet1", "F4");
  await run((sheet) => sheet.tables.add("H1:H3", true).convertToRange());
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toEqual([
    "sheet D2",
    "RangeEdited D2",
    "tables D2",
    "sheet F9",
    "true C3:D4",
    "false ",
    "added",
    "sheet H1",
    "deleted Table1",
  ]);
});
