import { isPassedOver, type FileReport } from "../../../report/fileReport";
import type { RegisterOutcome, RegisterRow } from "../../../report/register/rows";

/**
 * Of the files on show those that go back to their units, with the forms that do: where something must be mended, or the file could
 * not be read. What is to be looked at goes back where the user shows that alone.
 * @param rows those on show
 * @param shown the outcome that alone is on show; null for all
 */
export function goingBack(
  files: readonly FileReport[],
  rows: readonly RegisterRow[],
  shown: RegisterOutcome | null,
): readonly FileReport[] {
  const back = rows.filter(
    ({ outcome }) => outcome === "returned" || outcome === "unread" || (outcome === "review" && shown === "review"),
  );
  const forms = new Set(back.map(({ form }) => form));
  const unread = new Set(back.flatMap(({ file, form }) => (form ? [] : [file])));
  return files.flatMap((file): readonly FileReport[] => {
    if (file.problem) return unread.has(file.file) && !isPassedOver(file) ? [file] : [];
    const own = file.forms.filter((form) => forms.has(form));
    return own.length > 0 ? [{ ...file, forms: own }] : [];
  });
}
