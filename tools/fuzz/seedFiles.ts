import { read, write, type BookType } from "@e965/xlsx";
import { packs } from "../../src/packs";
import { filledForms } from "../bench/shipped/filledForm";

/** A well-made file that others are made from by changing it. */
export interface SeedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const FORMATS: readonly (readonly [extension: string, BookType])[] = [
  ["xls", "biff8"],
  ["ods", "ods"],
  ["csv", "csv"],
  ["html", "html"],
  ["xml", "xlml"],
];

/** The library complains on the console about formats that it does not know. */
function quietly<T>(act: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return act();
  } finally {
    console.error = error;
  }
}

/** The shipped forms, filled in, in every format that is read. */
export const seedFiles = (): readonly SeedFile[] =>
  packs.flatMap((rubric) => {
    const xlsx = filledForms(rubric)();
    const workbook = quietly(() => read(xlsx));
    const others = FORMATS.map(([extension, bookType]) => ({
      name: `${rubric.id}.${extension}`,
      bytes: new Uint8Array(
        quietly(() => write(workbook, { type: "array", bookType, compression: true }) as ArrayBuffer),
      ),
    }));
    return [{ name: `${rubric.id}.xlsx`, bytes: xlsx }, ...others];
  });
