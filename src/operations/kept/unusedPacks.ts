import { packKeyIn } from "../../form/keptPack";
import { PACK_NAMESPACE, packName } from "../../form/packMarks";
import { readPackName } from "../../form/packName";
import { gateway } from "../gateway";

/**
 * Takes away the packs that travel in the workbook for no sheet any more: with the form its pack goes. One sync where none
 * travels, else three. What cannot be read stays: nobody knows whose it is.
 * @throws ExcelProblem
 */
export function removeUnusedPacks(): Promise<void> {
  return gateway.run(async (session) => {
    const parts = session.askParts([PACK_NAMESPACE]);
    const sheets = session.askSheets();
    await session.send();
    if (parts.count() === 0) return;
    const names = sheets().map(({ id }) => session.sheet(id).askName(packName));
    const read = await parts.read();
    const used = new Set(
      names.flatMap((name) => {
        const formula = name();
        return formula === null ? [] : (readPackName(formula)?.key ?? []);
      }),
    );
    for (const { text, remove } of read) {
      const key = packKeyIn(text);
      if (key !== null && !used.has(key)) remove();
    }
    await session.send();
  });
}
