import { pack } from "../../spreadsheet/zip/pack";
import { workbookBytes } from "../../spreadsheet/ooxml/writeWorkbook";
import { fill } from "../../language/fill";
import { shortened } from "../../language/leaving";
import type { FileReport } from "../fileReport";
import { docxBytes } from "../office/docxBytes";
import { lettersOfFile, type Letter, type LetterOptions } from "./letter";
import { letterDocument } from "./letterDocument";
import { letterWorkbook } from "./letterWorkbook";

/** A file of a letter. */
export interface LetterFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Signs that no system takes in a file's name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu;
/** With its number and ending it stays below what all systems take. */
const longestName = 60;

const withoutEnding = (file: string): string => file.replace(/\.[^.]+$/, "");

/** A name for each letter, by its unit, else by the unit's own file; of two alike the second one gets a number. */
function namesOf(letters: readonly Letter[], { template }: LetterOptions): readonly string[] {
  const seen = new Map<string, number>();
  return letters.map(({ unit, year, file }) => {
    const wished = fill(template.fileName, { unit: unit || withoutEnding(file), year });
    const name = shortened(wished.replace(FORBIDDEN, " "), longestName);
    const key = name.toLowerCase();
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? name : `${name}-${String(count)}`;
  });
}

/**
 * What goes back to the units: for each form with something to mend a letter (.docx) and a list to answer (.xlsx); for a file that
 * could not be read a letter that says why. Forms without problems get none.
 */
export async function lettersOf(
  reports: readonly FileReport[],
  options: LetterOptions,
): Promise<readonly LetterFile[]> {
  const letters = reports.flatMap((report) => lettersOfFile(report, options));
  const names = namesOf(letters, options);
  const files: LetterFile[] = [];
  for (const [index, letter] of letters.entries()) {
    const name = names[index] ?? "";
    files.push({ name: `${name}.docx`, bytes: await docxBytes(letterDocument(letter, options)) });
    if (letter.items.length > 0)
      files.push({ name: `${name}.xlsx`, bytes: workbookBytes(letterWorkbook(letter, options)) });
  }
  return files;
}

/** All files of {@link lettersOf} as one .zip. */
export const lettersZip = (files: readonly LetterFile[]): Uint8Array =>
  pack(new Map(files.map(({ name, bytes }) => [name, bytes])));
