import { ExcelProblem } from "../gateway/excelProblem";
import { gateway } from "./gateway";

/** A sheet of the workbook that somebody can see and that holds something. */
export interface FilledSheet {
  readonly id: string;
  readonly name: string;
}

/** The sheets that anybody can see and that hold something, in their order; sheets that hold a chart only are none. @throws ExcelProblem */
export function listSheets(): Promise<readonly FilledSheet[]> {
  return gateway.run(async (session) => {
    let sheets: ReturnType<typeof session.askSheets> | undefined;
    const { sizes } = await session.readSizes(() => void (sheets = session.askSheets()));
    if (!sheets) throw new ExcelProblem("unknown");
    const filled = new Set(sizes.flatMap(({ sheetId, used }) => (used === null ? [] : [sheetId])));
    return sheets()
      .filter(({ id, visibility }) => visibility === undefined && filled.has(id))
      .map(({ id, name }) => ({ id, name }));
  });
}
