import { packKeyIn } from "../form/keptPack";
import { PACK_NAMESPACE, packName } from "../form/packMarks";
import { readPackName } from "../form/packName";
import { run } from "../excel/session";

/**
 * Takes away the packs that travel in the workbook for no sheet any more: with the form its pack goes. One sync where none
 * travels, else three. What cannot be read stays: nobody knows whose it is.
 * @throws ExcelProblem
 */
export function removeUnusedPacks(): Promise<void> {
  return run(async (context) => {
    const { customXmlParts, worksheets } = context.workbook;
    const parts = customXmlParts.getByNamespace(PACK_NAMESPACE);
    parts.load("items/id");
    worksheets.load("items/id");
    await context.sync();
    const texts = parts.items.map((part) => ({ part, xml: part.getXml() }));
    if (texts.length === 0) return;
    const names = worksheets.items.map((sheet) => sheet.names.getItemOrNullObject(packName));
    names.forEach((name) => name.load("formula"));
    await context.sync();
    const used = new Set(
      names.flatMap((name) => (name.isNullObject ? [] : (readPackName(String(name.formula))?.key ?? []))),
    );
    for (const { part, xml } of texts) {
      const key = packKeyIn(xml.value);
      if (key !== null && !used.has(key)) part.delete();
    }
    await context.sync();
  });
}
