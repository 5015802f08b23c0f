import { cell, write, type MendCase } from "./mendCase";

/** How formulas are read and computed. */
export const formulas: readonly MendCase[] = [
  {
    mend: "numerals: 1.50 in a formula is a number",
    act: async (loaded) => {
      write(loaded, 40, 0, { f: "=ISNUMBER(1.50)" });
      await loaded.engine.calculation.settle();
      return Boolean(cell(loaded, 40, 0)?.v);
    },
    right: true,
    alone: false,
  },
  {
    mend: "comparedBlanks: 0 is not the same as an empty text, however often it is asked",
    act: async (loaded) => {
      write(loaded, 41, 0, { v: 0, t: 2 });
      for (const column of [1, 2, 3]) write(loaded, 41, column, { f: '=IF($A$42="","blank","zero")' });
      await loaded.engine.calculation.settle();
      return [1, 2, 3].map((column) => cell(loaded, 41, column)?.v);
    },
    right: ["zero", "zero", "zero"],
    alone: ["zero", "blank", "blank"],
  },
  {
    mend: "implicitIntersection: of several cells the one in the formula's own row",
    act: async (loaded) => {
      for (const row of [43, 44, 45]) write(loaded, row, 0, { v: row, t: 2 });
      write(loaded, 44, 1, { f: "=_XLFN.SINGLE(A44:A46)" });
      await loaded.engine.calculation.settle();
      return cell(loaded, 44, 1)?.v;
    },
    right: 44,
    alone: "#NAME?",
  },
  {
    mend: "circularFormulas: what a circle gives does not depend on how often it was computed",
    act: async (loaded) => {
      write(loaded, 48, 0, { f: "=B49+1" });
      write(loaded, 48, 1, { f: "=A49" });
      // These only seem to need each other.
      write(loaded, 49, 0, { f: "=IF(TRUE,B50,5)" });
      write(loaded, 49, 1, { f: "=IF(TRUE,7,A50)" });
      write(loaded, 49, 2, { f: "=A50+A49" });
      const found: unknown[] = [];
      for (const _ of [1, 2]) {
        await loaded.engine.calculation.settle();
        found.push([48, 49].map((row) => [0, 1, 2].map((column) => cell(loaded, row, column)?.v)));
        loaded.engine.calculation.invalidate("all");
      }
      return found;
    },
    right: [
      [
        [0, 0, undefined],
        [7, 7, 7],
      ],
      [
        [0, 0, undefined],
        [7, 7, 7],
      ],
    ],
    alone: expect.not.arrayContaining([
      [
        [0, 0, undefined],
        [7, 7, 7],
      ],
    ]),
  },
  {
    mend: "addressFunctions: formulas are sorted by their places only where one finds its cells by INDIRECT and its like",
    act: async (loaded) => {
      const inserted = jest.spyOn(loaded.core.RTree.prototype, "insert");
      write(loaded, 56, 0, { v: 5, t: 2 });
      for (let column = 0; column < 10; column++) write(loaded, 57, column, { f: "=$A57*2" });
      await loaded.engine.calculation.settle();
      inserted.mockClear();
      write(loaded, 56, 0, { v: 6, t: 2 });
      await loaded.engine.calculation.settle();
      const count = inserted.mock.calls.length;
      inserted.mockRestore();
      // Through one that comes later, two steps away, and in a sheet of many formulas.
      write(loaded, 56, 1, { f: '=INDIRECT("A"&D57)+OFFSET(C57,0,1)' });
      write(loaded, 56, 2, { f: "=A58+1" });
      write(loaded, 56, 3, { f: "=50+8" });
      await loaded.engine.calculation.settle();
      const first = cell(loaded, 56, 1)?.v;
      write(loaded, 56, 0, { v: 7, t: 2 });
      await loaded.engine.calculation.settle();
      return [count >= 10, first, cell(loaded, 56, 1)?.v];
    },
    right: [false, 70, 72],
    alone: [true, 70, 72],
  },
  {
    mend: "knownDependencies: what a formula refers to is told once, however often it is computed",
    act: async (loaded) => {
      const type = async (v: number): Promise<unknown> => {
        write(loaded, 64, 0, { v, t: 2 });
        await loaded.engine.calculation.settle();
        return cell(loaded, 66, 0)?.v;
      };
      write(loaded, 66, 0, { f: "=SUM(A65:B66)" });
      const results = [await type(1), await type(2)];
      const inserted = jest.spyOn(loaded.core.RTree.prototype, "bulkInsert");
      results.push(await type(3));
      const ranges = inserted.mock.calls.flatMap(([items]) => items).filter(({ range }) => range.startRow === 64);
      inserted.mockRestore();
      // The formula stays where it is and comes to mean other cells.
      write(loaded, 66, 0, { f: "=SUM(A65:A65)+C65" });
      write(loaded, 64, 2, { v: 10, t: 2 });
      results.push(await type(4));
      write(loaded, 64, 2, { v: 20, t: 2 });
      await loaded.engine.calculation.settle();
      results.push(cell(loaded, 66, 0)?.v);
      return [ranges.length, ...results];
    },
    right: [0, 1, 2, 3, 14, 24],
    alone: [1, 1, 2, 3, 14, 24],
  },
  {
    mend: "blockedSpills: neighbours of a result that has no room keep what they hold",
    act: async (loaded) => {
      write(loaded, 52, 0, { v: 1, t: 2 });
      write(loaded, 52, 2, { s: { bl: 1 } });
      write(loaded, 52, 3, { f: "=A53*2" });
      await loaded.engine.calculation.settle();
      write(loaded, 52, 0, { v: 4, t: 2 });
      write(loaded, 52, 1, { f: "=SEQUENCE(1,3)+D53*0" });
      await loaded.engine.calculation.settle();
      return [1, 2, 3].map((column) => cell(loaded, 52, column)?.v);
    },
    right: ["#SPILL!", undefined, 8],
    alone: ["#SPILL!", "", 2],
  },
  {
    mend: "keptBlanks: a formula keeps its blanks when its references move",
    act: ({ engine, formula }) =>
      [" A1 + B1 *2", "SUM( A1 , B1 )", "A1", '"a  b" & A1'].map((text) =>
        engine.injector.get(formula.LexerTreeBuilder).moveFormulaRefOffset(`=${text}`, 1, 0),
      ),
    right: ["= B1 + C1 *2", "=SUM( B1 , C1 )", "=B1", '="a  b" & B1'],
    alone: expect.not.arrayContaining(["= B1 + C1 *2"]),
  },
  {
    mend: "openBrackets: a bracket that is open while a formula is typed is forgotten with it",
    act: async (loaded) => {
      const { engine, formula } = loaded;
      const lexer = engine.injector.get(formula.LexerTreeBuilder);
      lexer.treeBuilder("=SUM(Table1[Poi");
      write(loaded, 85, 0, { f: '=TEXT(57,"0")' });
      await engine.calculation.settle();
      // The tests behind this one begin with none.
      Object.assign(lexer, { _squareBracketState: 0, _tableBracketState: false });
      return cell(loaded, 85, 0)?.v;
    },
    right: "57",
    alone: "#N/A",
  },
];
