import { onOneLine } from "../../language/leaving";
import type { Language } from "../../language/language";
import { told } from "../../language/told";
import type { FileReport } from "../fileReport";
import { doubles } from "./doubles";
import { registerWords } from "./locale";
import { rowsOfFile } from "./rows";
import { sharedReasons, unitLabel } from "./sharedReasons";

/** What only several files together show, a sentence each: sent twice, full marks everywhere, copied reasons. */
export function batchInWords(files: readonly FileReport[], language: Language): readonly string[] {
  if (files.length < 2) return [];
  const { batch, remarks } = registerWords(language);
  const listed = (names: readonly string[]): string => names.map(onOneLine).join(remarks.list);
  const full = files.flatMap(rowsOfFile).filter(({ isAllFull }) => isAllFull);
  return [
    ...doubles(files).map(({ unit, year, files: same }) => told(batch.doubled, { unit, year, files: listed(same) })),
    ...(full.length > 0
      ? [told(batch.allFull, { units: listed(full.map(({ file, unit }) => unitLabel(unit, file))) })]
      : []),
    ...sharedReasons(files).all.map(({ reason, units, differs }) =>
      told(differs ? batch.near : batch.shared, {
        reason: onOneLine(reason),
        units: listed(units),
        count: units.length,
      }),
    ),
  ].map(onOneLine);
}
