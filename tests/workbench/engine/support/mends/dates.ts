import type { Loaded } from "../loadEngine";
import { cell, write, type MendCase } from "./mendCase";

async function results(loaded: Loaded, row: number, formulas: readonly string[]): Promise<unknown[]> {
  formulas.forEach((f, column) => write(loaded, row, column, { f }));
  await loaded.engine.calculation.settle();
  return formulas.map((_, column) => cell(loaded, row, column)?.v);
}

/** Dates, and what is looked for in texts. */
export const dates: readonly MendCase[] = [
  {
    mend: "datesInTexts: DATEVALUE and TIMEVALUE read what a Chinese Excel reads",
    act: (loaded) =>
      results(
        loaded,
        87,
        ["2024年1月2日", "2024年1月", "2024-1-2 12:30", "2024.1.2", "45000", "50%"]
          .map((text) => `=DATEVALUE("${text}")`)
          .concat(["下午2:24", "12时30分", "2024-1-2 6:00", "0.5"].map((text) => `=TIMEVALUE("${text}")`)),
      ),
    right: [45293, 45292, 45293, "#VALUE!", "#VALUE!", "#VALUE!", 0.6, 12.5 / 24, 0.25, "#VALUE!"],
    alone: ["#VALUE!", "#VALUE!", 45293, 45293, "#VALUE!", "#VALUE!", "#VALUE!", "#VALUE!", 0.25, "#VALUE!"],
  },
  {
    mend: "datesInTexts: functions of dates take Chinese texts, also from cells",
    act: (loaded) => {
      write(loaded, 88, 20, { v: "2024年3月31日", t: 1 });
      return results(loaded, 88, [
        '=YEAR("2024年1月2日")',
        "=MONTH(U89)",
        "=DAY(U89)",
        '=WEEKDAY("2024年1月2日",2)',
        '=HOUR("下午2:30")',
        '=DATEDIF("2024年1月1日",U89,"d")',
        "=EOMONTH(U89,1)",
        '=DAYS(U89,"2024-1-1")',
        '=YEAR("甲")',
      ]);
    },
    right: [2024, 3, 31, 2, 14, 90, 45412, 90, "#VALUE!"],
    alone: Array(9).fill("#VALUE!"),
  },
  {
    mend: "laterMonths: EDATE ends with the month, and gives a plain number",
    act: async (loaded) => {
      const found = await results(loaded, 89, [
        "=EDATE(45322,1)",
        "=EDATE(45322,-2)",
        "=EDATE(45306,1)",
        '=EDATE("2023年1月31日",1)',
      ]);
      return [found, cell(loaded, 89, 0)?.s];
    },
    right: [[45351, 45260, 45337, 44985], undefined],
    alone: expect.not.arrayContaining([[45351, 45260, 45337, 44985]]),
  },
  {
    mend: "searchedTexts: SEARCH knows wildcards, MIDB begins at a byte",
    act: (loaded) =>
      results(loaded, 90, [
        '=SEARCH("?b","ab")',
        '=SEARCH("c*e","abcde")',
        '=SEARCH("~?","甲?")',
        '=SEARCH("目*率","完成目标的率",2)',
        '=SEARCH("x*","abc")',
        '=SEARCHB("?乙","甲甲乙")',
        '=MIDB("甲乙",3,2)',
        '=MIDB("甲乙丙",2,3)',
        '=MIDB("abc",2,1)',
      ]),
    right: [1, 3, 2, 3, "#VALUE!", 3, "乙", " 乙", "b"],
    alone: ["#VALUE!", "#VALUE!", "#VALUE!", "#VALUE!", "#VALUE!", "#VALUE!", "", "乙丙", "b"],
  },
  {
    mend: "textNumerals: TEXT knows dates in Chinese texts, and the signs of Chinese formats",
    act: (loaded) =>
      results(loaded, 91, [
        '=TEXT("2024年1月2日","yyyy-mm")',
        '=TEXT(45293,"aaaa")',
        '=TEXT(123,"G/通用格式")',
        '=TEXT(12345,"0!.0,")',
      ]),
    right: ["2024-01", "星期二", "123", "1.2"],
    alone: ["2024年1月2日", "Tuesday", "######", "12!.3"],
  },
];
