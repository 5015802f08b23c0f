import { cell, write, type MendCase } from "./mendCase";

/** Styles and formats of cells. */
export const looks: readonly MendCase[] = [
  {
    mend: "quickClone: nobody asks of what kind a plain object is",
    act: ({ core }) => {
      let asked = false;
      core.Tools.deepClone(Object.defineProperty({}, Symbol.toStringTag, { get: () => (asked = true) }));
      return asked;
    },
    right: false,
    alone: true,
  },
  {
    mend: "stylesByContent: a new style is not compared with every other one",
    act: ({ core }) => {
      const compared = jest.spyOn(core.Tools, "diffValue");
      new core.Styles({ old: { bl: 1 } }).setValue({ it: 1 });
      const count = compared.mock.calls.length;
      compared.mockRestore();
      return count;
    },
    right: 0,
    alone: 1,
  },
  {
    mend: "stylesByContent: the order of its parts makes no other style",
    act: ({ core }) =>
      new core.Styles({ old: { bl: 1, bg: { rgb: "#fff" } } }).setValue({ bg: { rgb: "#fff" }, bl: 1 }),
    right: "old",
    alone: "old",
  },
  {
    mend: "formatsOfAlikeCells: cells that were alike get their style looked up once",
    act: (loaded) => {
      const looked = jest.spyOn(loaded.core.Styles.prototype, "setValue");
      const style = { s: { bl: 1 } };
      loaded.engine.run("sheet.mutation.set-range-values", {
        subUnitId: "sheet-1",
        cellValue: { 50: { 0: style, 1: style }, 51: { 0: style } },
      });
      const count = looked.mock.calls.length;
      looked.mockRestore();
      return count;
    },
    right: 1,
    alone: 3,
  },
  {
    mend: "formatsKeepFormulas: a format that is done again leaves the formula",
    act: (loaded) => {
      write(loaded, 0, 0, { f: "=1+1" });
      write(loaded, 0, 0, { s: { bl: 1 } });
      return cell(loaded, 0, 0)?.f;
    },
    right: "=1+1",
    alone: undefined,
  },
  {
    mend: "formatsKeepValues: a bold text of digits is a text",
    act: (loaded) => {
      write(loaded, 1, 0, { v: "00123", t: 1 });
      write(loaded, 1, 0, { s: { bl: 1 } });
      return cell(loaded, 1, 0)?.v;
    },
    right: "00123",
    alone: 123,
  },
  {
    mend: "ownStyles: a cell's style is its own, also in inserted rows",
    act: ({ core, sheets, engine }) => {
      const drawn = engine.injector
        .get(sheets.SheetInterceptorService)
        .intercept(sheets.INTERCEPTOR_POINT.CELL_CONTENT, {
          effect: core.InterceptorEffectEnum.Style,
          handler: (given, _, next) => next({ ...given, s: { it: 1 } }),
        });
      const sheet = engine.workbook.getSheetBySheetId("sheet-1");
      engine.run("sheet.mutation.set-range-values", { subUnitId: "sheet-1", cellValue: { 8: { 0: { v: 1, t: 2 } } } });
      const range = { startRow: 9, endRow: 9, startColumn: 0, endColumn: 3 };
      engine.run("sheet.command.insert-row-by-range", { subUnitId: "sheet-1", range, direction: core.Direction.UP });
      const copied = engine.workbook.getStyles().getStyleByCell(sheet?.getCellRaw(9, 0))?.it;
      const told = [sheet?.getCellStyle(8, 0)?.it, sheet?.getComposedCellStyle(8, 0).it, copied];
      drawn.dispose();
      return told;
    },
    right: [undefined, undefined, undefined],
    alone: [1, 1, undefined],
  },
];
