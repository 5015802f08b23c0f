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
