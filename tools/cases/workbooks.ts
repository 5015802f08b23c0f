import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { caseWorkbook } from "./caseWorkbook";
import { drawnSheets } from "./drawnSheets";

const folder = join(__dirname, "../../tests/cases");

/** Writes the workbook of each case that is drawn: `npx tsx tools/cases/workbooks.ts` after a drawing changed. */
for (const name of readdirSync(folder)) {
  const drawing = join(folder, name, "sheets.txt");
  if (!existsSync(drawing)) continue;
  writeFileSync(join(folder, name, "workbook.xlsx"), caseWorkbook(drawnSheets(readFileSync(drawing, "utf8"))));
}
