import type { FileReport } from "../fileReport";

/** Several files that say to be of one unit and year. */
export interface Doubled {
  readonly unit: string;
  readonly year: string;
  readonly files: readonly string[];
}

const withoutBlanks = (text: string): string => text.normalize("NFKC").replace(/\s+/gu, "");

/**
 * Files of one unit and year: sent twice, or one of them is an old version. Forms without a unit or a year say nothing of it; a
 * unit may have several forms in a file, and those of several projects in several files: it is told, not judged.
 */
export function doubles(files: readonly FileReport[]): readonly Doubled[] {
  const groups = new Map<string, { unit: string; year: string; files: Set<string> }>();
  for (const { file, forms } of files) {
    for (const { facts } of forms) {
      const { unit, year } = facts;
      if (unit === "" || year === null) continue;
      const key = JSON.stringify([withoutBlanks(unit), year]);
      const group = groups.get(key) ?? { unit, year, files: new Set<string>() };
      group.files.add(file);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .filter((group) => group.files.size > 1)
    .map(({ unit, year, files: same }) => ({ unit, year, files: [...same] }));
}
