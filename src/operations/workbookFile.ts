import { gateway } from "./gateway";

/** The open workbook as a file, as it is now. @throws ExcelProblem */
export const readWorkbookBytes = (): Promise<Uint8Array> => gateway.readFile();

/** Opens a new workbook beside this one, with a copy of a file. @throws ExcelProblem */
export const openAsWorkbook = (bytes: Uint8Array): Promise<void> => gateway.openFile(bytes);
