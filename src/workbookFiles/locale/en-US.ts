import type { Words } from "../../language/dictionary";
import type { zhCN } from "./zh-CN";

export const enUS: Words<typeof zhCN> = {
  "not-a-workbook": "Not a workbook that can be read. Choose an .xlsx, .xlsm, .xls, .et, .ods or .csv file.",
  "not-xlsx":
    "Only .xlsx and .xlsm files can be marked, and this one has another format. Open it in Excel or WPS, save it as .xlsx and try again.",
  encrypted:
    "The file is encrypted. Open it in Excel or WPS, remove the password and the protection of the workbook, save it and check again.",
  damaged:
    "The file is incomplete or damaged. Download or copy it again, or open it in Excel or WPS, let it be repaired, and save it.",
  doubled:
    "The file holds two parts of one name ({part}): programs would read different contents, so it was not read. Open it in Excel or WPS, look it over and save it as a new file.",
  "damaged-cell":
    "Cell {address} of sheet {part} is damaged; nothing was read lest it be read as something else. Download or copy the file again, or open it in Excel or WPS, let it be repaired, and save it.",
  "lock-file":
    "A temporary file that was left when {original} was opened, not a workbook. Check the file itself; where that is open nowhere, this one can be deleted.",
  "own-report": "A register or a list of problems that was exported, not a form; it was passed over.",
  "too-large":
    "Too large (above {limit} MB), not read lest it fill the memory. Remove sheets or pictures that are not needed and save it.",
  empty: "There is nothing in the file.",
  timeout:
    "Not read within {seconds} seconds, stopped. Remove sheets that do not belong to the form, or allow more time.",
  "out-of-memory":
    "Reading needs more than {limit} MB of memory, stopped. Remove sheets that do not belong to the form and save it.",
  failed:
    "The program failed on this file ({reason}); the file is unchanged. Give it and this line to who maintains the add-in.",
  unreadable:
    "Cannot be opened: it may have been moved or renamed, or you may not read it ({reason}). Check that and try again.",
};
