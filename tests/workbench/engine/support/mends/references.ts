import { cell, write, type MendCase } from "./mendCase";

/** What formulas and merged areas refer to, when cells, names and tables change. */
export const references: readonly MendCase[] = [
  {
    mend: "apartRanges: ranges that nothing meets stay the very same",
    act: ({ core }) => {
      const left = [{ startRow: 0, endRow: 3, startColumn: 0, endColumn: 0 }];
      return core.Rectangle.subtractMulti(left, [{ startRow: 9, endRow: 9, startColumn: 0, endColumn: 0 }]) === left;
    },
    right: true,
    alone: false,
  },
  {
    mend: "deletedCells: lines above the first are left out",
    act: ({ core }) => {
      const matrix = new core.ObjectMatrix<number>();
      matrix.setValue(-1, 0, 1);
      matrix.setValue(0, 0, 2);
      try {
        return matrix.toFullArray();
      } catch {
        return "fails";
      }
    },
    right: [[2]],
    alone: "fails",
  },
  {
    mend: "deletedCells: a merged area that begins with them keeps what is left of it",
    act: ({ engine, core, sheets }) => {
      const sheet = engine.workbook.getSheetBySheetId("sheet-1")!;
      const area = (startRow: number, endRow: number, startColumn: number, endColumn: number) => ({
        startRow,
        endRow,
        startColumn,
        endColumn,
      });
      const merged = (): string[] =>
        sheet
          .getMergeData()
          .filter(({ startColumn }) => startColumn > 10 || startColumn < 0)
          .map((range) => [range.startRow, range.endRow, range.startColumn, range.endColumn].join());
      engine.run(sheets.AddWorksheetMergeMutation.id, {
        subUnitId: "sheet-1",
        ranges: [area(0, 0, 12, 14), area(4, 4, 12, 13), area(8, 9, 15, 15)],
      });
      const before = merged();
      const deletes = (command: Parameters<typeof engine.runHandler>[0], range: unknown): void =>
        engine.runHandler(command, { subUnitId: "sheet-1", range });
      deletes(sheets.DeleteRangeMoveLeftCommand, area(0, 4, 12, 12));
      deletes(sheets.DeleteRangeMoveUpCommand, area(0, 8, 15, 15));
      const after = merged();
      for (let step = 0; step < 2; step++) engine.run(core.UndoCommand.id, {});
      return { after, undone: merged().sort().join(" ") === before.sort().join(" ") };
    },
    right: { after: ["0,0,12,13"], undone: true },
    alone: { after: ["0,0,11,13", "4,4,11,12", "-1,0,15,15"], undone: true },
  },
  {
    mend: "definedNames: a formula follows its name to other cells",
    act: async (loaded) => {
      const { engine } = loaded;
      const name = (formulaOrRefString: string): void =>
        void engine.run("formula.mutation.set-defined-name", {
          id: "n",
          name: "总数",
          formulaOrRefString,
          localSheetId: "AllDefaultWorkbook",
        });
      for (const [row, v] of [1, 2].entries()) {
        write(loaded, row, 5, { v, t: 2 });
        write(loaded, row, 6, { v: v * 100, t: 2 });
      }
      name("Sheet1!$F$1:$F$2");
      write(loaded, 5, 5, { f: "=SUM(总数)" });
      await engine.calculation.settle();
      const first = cell(loaded, 5, 5)?.v;
      name("Sheet1!$G$1:$G$2");
      await engine.calculation.settle();
      engine.calculation.invalidate("all");
      await engine.calculation.settle();
      return [first, cell(loaded, 5, 5)?.v];
    },
    right: [3, 300],
    alone: [3, 3],
  },
  {
    mend: "changedNames: a formula is computed when its name comes to mean other cells, however it spells it",
    act: async (loaded) => {
      const { engine } = loaded;
      const name = (formulaOrRefString: string): void =>
        void engine.run("formula.mutation.set-defined-name", {
          id: "s",
          name: "Scores",
          formulaOrRefString,
          localSheetId: "AllDefaultWorkbook",
        });
      for (const [row, v] of [1, 2].entries()) {
        write(loaded, row + 60, 5, { v, t: 2 });
        write(loaded, row + 60, 6, { v: v * 100, t: 2 });
      }
      name("Sheet1!$F$61:$F$62");
      write(loaded, 62, 5, { f: "=SUM(Scores)" });
      write(loaded, 62, 6, { f: "=SUM(SCORES)" });
      await engine.calculation.settle();
      name("Sheet1!$G$61:$G$62");
      await engine.calculation.settle();
      return [cell(loaded, 62, 5)?.v, cell(loaded, 62, 6)?.v];
    },
    right: [300, 300],
    alone: [3, 3],
  },
  {
    mend: "tableFormulas: a formula takes the cell of a table's column in its own row, and follows it",
    act: async (loaded) => {
      const { engine, tables } = loaded;
      const range = { startRow: 69, endRow: 70, startColumn: 0, endColumn: 0 };
      const reference = { range, sheetId: "sheet-1", titleMap: new Map([["Points", 0]]) };
      engine.run("formula.mutation.set-super-table", { tableName: "Table1", reference });
      tables.resolveTables(engine.injector, (formula) => formula.replace("table1[@Points]", "$A71"));
      write(loaded, 69, 0, { v: "Points", t: 1 });
      write(loaded, 70, 0, { v: 3, t: 2 });
      write(loaded, 70, 2, { f: "=table1[@Points]" });
      await engine.calculation.settle();
      const first = cell(loaded, 70, 2)?.v;
      write(loaded, 70, 0, { v: 4, t: 2 });
      await engine.calculation.settle();
      return [first, cell(loaded, 70, 2)?.v];
    },
    right: [3, 4],
    alone: ["#NAME?", "#NAME?"],
  },
];
