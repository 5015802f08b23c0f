import type { CellToPut } from "../../gateway/cellsDoor";
import { ExcelProblem } from "../../gateway/excelProblem";
import { GENERAL_FORMAT, TEXT_FORMAT } from "../../gateway/textFormat";
import { parseAddress } from "../../spreadsheet/address";
import { gateway } from "../gateway";
import { undoable } from "../undoable";

/** A cell of a pasted block; null leaves the cell as it is. */
export type BlockCell = { readonly content: number | string; readonly numberFormat?: string | undefined } | null;

/**
 * Writes a pasted block from a cell on, in two syncs: one looks, one writes. Cells that compute are left as they are.
 * @throws ExcelProblem `cell-changed` where something stands there already: nothing is typed over
 */
export async function fillBlock(
  sheetId: string,
  address: string,
  block: readonly (readonly BlockCell[])[],
): Promise<void> {
  const first = parseAddress(address);
  const columns = Math.max(0, ...block.map((row) => row.length));
  if (!first || columns === 0) return;
  const area = { row: first.row, column: first.column, rows: block.length, columns };
  await undoable(async (session, begin) => {
    const sheet = session.sheet(sheetId);
    const asked = sheet.cells(area).askContents();
    await session.send();
    const { formulas, numberFormats } = asked();
    const places = block.flatMap((row, down) =>
      row.flatMap((cell, right) => {
        const stands = (formulas[down]?.[right] ?? "") as string | number | boolean;
        if (cell === null || String(stands).startsWith("=")) return [];
        if (stands !== "") throw new ExcelProblem("cell-changed", address);
        const format = (numberFormats[down]?.[right] as string | undefined) ?? GENERAL_FORMAT;
        const isPlain = format === GENERAL_FORMAT || format === TEXT_FORMAT;
        const wanted = typeof cell.content === "number" && isPlain ? (cell.numberFormat ?? GENERAL_FORMAT) : format;
        return [{ row: area.row + down, column: area.column + right, cell, format, wanted }];
      }),
    );
    const put = (
      door: typeof sheet,
      contentOf: (place: (typeof places)[number]) => readonly [string, CellToPut],
    ): void => {
      for (const place of places) {
        const cell = door.cells({ row: place.row, column: place.column, rows: 1, columns: 1 });
        const [format, content] = contentOf(place);
        if (place.wanted !== place.format) cell.setNumberFormats([[format]]);
        cell.put([[content]]);
      }
    };
    begin(() =>
      gateway.run(async (later) => {
        put(later.sheet(sheetId), ({ format }) => [format, null]);
        await later.send();
      }),
    );
    put(sheet, ({ wanted, cell }) => [wanted, cell.content]);
    await session.send();
  });
}
