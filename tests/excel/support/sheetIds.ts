/** The ids of the workbook's sheets, in their order. */
export function sheetIds(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    return worksheets.items.map(({ id }) => id);
  });
}

/** Adds a sheet behind the others, and gives its id. */
export function addSheet(name: string): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });
}

/** Protects a sheet as a user does, without a password. */
export function protect(sheetId: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetId).protection.protect();
    await context.sync();
  });
}

/** Hides a sheet as a user does. */
export function hide(sheetId: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetId).visibility = Excel.SheetVisibility.hidden;
    await context.sync();
  });
}

/** Excel computes only when it is told to, from now on. */
export function calculateManually(): Promise<void> {
  return Excel.run(async (context) => {
    context.application.calculationMode = Excel.CalculationMode.manual;
    await context.sync();
  });
}

/** Gives cells the number format 文本, as offices do with a whole sheet; what stands there stays as it is. */
export function formatAsText(sheetId: string, address: string): Promise<void> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheetId).getRange(address);
    cells.numberFormat = [["@"]];
    await context.sync();
  });
}

/** What the cells are: their number formats and the types of their values. */
export function kindsOf(sheetId: string, address: string): Promise<{ formats: unknown[]; types: unknown[] }> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheetId).getRange(address);
    cells.load("numberFormat,valueTypes");
    await context.sync();
    return { formats: cells.numberFormat.flat(), types: cells.valueTypes.flat() };
  });
}
