import { parse_zip, type WorkBook } from "@e965/xlsx";
import { binaryString } from "../binaryString";
import { libraryProblem } from "../libraryProblem";
import { parsingOptions } from "../options";

/** What the library wants to see although nothing in it is needed. */
const STANDS_FOR_STYLES = "xl/styles.bin";

/**
 * A workbook of Excel's in its binary parts: .xlsb.
 * @throws FileProblem
 */
export function binaryWorkbook(parts: ReadonlyMap<string, Uint8Array>): WorkBook {
  const files: Record<string, { name: string; data: string }> = Object.create(null) as typeof files;
  files[STANDS_FOR_STYLES] = { name: STANDS_FOR_STYLES, data: "" };
  for (const [name, content] of parts) files[name] = { name, data: binaryString(content) };
  try {
    // Without styles' parts these are the columns alone.
    return parse_zip({ files }, { ...parsingOptions(), cellStyles: true });
  } catch (error) {
    throw libraryProblem(error);
  }
}
