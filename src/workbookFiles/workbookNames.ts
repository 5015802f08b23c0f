import { originalOf } from "./lockFile";

const WORKBOOK = /\.(xlsx|xlsm|xlsb|xls|et|ods|csv)$/i;

/** The endings of the files that can be read, as file dialogs take them. */
export const WORKBOOK_ENDINGS = ".xlsx,.xlsm,.xlsb,.xls,.et,.ods,.csv";

/** Whether a file is a workbook by its name. */
export const isWorkbookName = (name: string): boolean => WORKBOOK.test(name);

/** Whether a file is left out where nobody named it: hidden, or left beside an open one. */
export const isPassedOver = (name: string): boolean => name.startsWith(".") || originalOf(name) !== null;
