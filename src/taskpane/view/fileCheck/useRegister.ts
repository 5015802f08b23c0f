import { useMemo } from "react";
import type { FileReport } from "../../../report/fileReport";
import { registerRows, type RegisterRow } from "../../../report/register/rows";
import type { Language } from "../../../language/language";
import type { CheckedFile } from "../../state/fileCheck/fileCheck";
import { fileReport } from "./fileReport";

/** A file's report is made once: the register of many files is made again with each file that is done. */
const known = new WeakMap<CheckedFile, Map<Language, FileReport | null>>();

function reportOf(file: CheckedFile, language: Language): FileReport | null {
  const reports = known.get(file) ?? new Map<Language, FileReport | null>();
  known.set(file, reports);
  const made = reports.get(language);
  if (made !== undefined) return made;
  const report = fileReport(file, language);
  reports.set(language, report);
  return report;
}

export interface Register {
  /** Those that were read, in the order in which they were opened. */
  readonly files: readonly FileReport[];
  readonly rows: readonly RegisterRow[];
}

/** The register of the opened files, as far as they were read. */
export function useRegister(files: readonly CheckedFile[], language: Language): Register {
  return useMemo(() => {
    const reports = files.flatMap((file) => reportOf(file, language) ?? []);
    return { files: reports, rows: registerRows(reports, language) };
  }, [files, language]);
}
