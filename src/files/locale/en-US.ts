import type { FileStrings } from "./strings";

export const enUS: FileStrings = {
  "not-a-workbook": "{file}: not a workbook that can be read. Choose an .xlsx, .xlsm, .xls, .et, .ods or .csv file.",
  encrypted: "{file}: the file is encrypted. Open it in Excel or WPS, remove the password, save it and check again.",
  damaged:
    "{file}: the file is incomplete or damaged. Download or copy it again, or open it in Excel or WPS, let it be repaired, and save it.",
  "too-large":
    "{file}: too large (above {limit} MB), not read lest it fill the memory. Remove sheets or pictures that are not needed and save it.",
  empty: "{file}: there is nothing in the file.",
  timeout:
    "{file}: not read within {seconds} seconds, stopped. Remove sheets that do not belong to the form, or allow more time.",
  "out-of-memory":
    "{file}: reading needs more than {limit} MB of memory, stopped. Remove sheets that do not belong to the form and save it.",
  unreadable: "{file}: cannot be opened ({reason}). Check that the file exists and that you may read it.",
};
