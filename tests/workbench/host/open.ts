import { type OfficeInNode, type OfficeInNodeOptions, openOfficeInNode } from "../../../workbench/node/officeInNode";

let opened: OfficeInNode | undefined;

/** Opens a new workbook behind the library; closed after the test. */
export function open(options?: OfficeInNodeOptions): OfficeInNode {
  return (opened = openOfficeInNode(options));
}

afterEach(() => {
  opened?.close();
  opened = undefined;
});

/** Runs a request on the active sheet. */
export async function run<T>(
  action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await action(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

/** The code of the error that a request fails with. */
export async function codeOf(
  action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string> {
  try {
    await run(action);
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return "none";
}
