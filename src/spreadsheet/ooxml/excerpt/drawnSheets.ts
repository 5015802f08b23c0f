import { OoxmlPackage } from "../package/ooxmlPackage";
import { workbookParts } from "../workbook/workbookParts";

/** What lies above the cells: pictures, text boxes, shapes and charts; controls and objects of other programs. Notes are none. */
const DRAWN = new Set(["drawing", "control", "ctrlProp", "oleObject", "package"]);

/** The names of the sheets of a file on which something lies above the cells. @throws WorkbookFileError */
export function drawnSheets(bytes: Uint8Array): readonly string[] {
  const pkg = OoxmlPackage.open(bytes);
  return workbookParts(pkg).sheets.flatMap(({ name, part }) =>
    part !== undefined && pkg.relationships(part).some(({ kind }) => DRAWN.has(kind)) ? name : [],
  );
}
