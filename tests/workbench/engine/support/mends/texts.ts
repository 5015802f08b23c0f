import { cell, write, type MendCase } from "./mendCase";

/** Texts and numbers in formulas and cells. */
export const texts: readonly MendCase[] = [
  {
    mend: "richTextValues: a text in several fonts keeps its line ends in formulas",
    act: async (loaded) => {
      const body = { dataStream: "两\r行\r\n", textRuns: [{ st: 0, ed: 1, ts: { bl: 1 } }] };
      write(loaded, 46, 0, { v: "两\n行", t: 1, p: { id: "d", body, documentStyle: {} } });
      write(loaded, 46, 1, { f: "=LEN(A47)&A47" });
      await loaded.engine.calculation.settle();
      return cell(loaded, 46, 1)?.v;
    },
    right: "3两\n行",
    alone: "3两\r行",
  },
  {
    mend: "numbersInTextCells: a number is one in a formula whatever the format of its cell",
    act: async (loaded) => {
      write(loaded, 2, 0, { v: 7, t: 2 });
      write(loaded, 2, 0, { s: { n: { pattern: "@" } } });
      write(loaded, 2, 1, { f: "=SUM(A3)" });
      await loaded.engine.calculation.settle();
      return cell(loaded, 2, 1)?.v;
    },
    right: 7,
    alone: 0,
  },
  {
    mend: "textsAsNumbers: texts that Excel reads as numbers count as such",
    act: async (loaded) => {
      const texts = ["５", "１２％", "2024年1月2日", "(5)", "1 1/2"];
      texts.forEach((text, column) => write(loaded, 73, column, { f: `="${text}"+1` }));
      write(loaded, 74, 0, { f: '=--"5%"' });
      write(loaded, 74, 1, { f: '=-"甲"' });
      write(loaded, 74, 2, { f: '="甲"*1' });
      write(loaded, 74, 3, { f: '=2-"5%"' });
      await loaded.engine.calculation.settle();
      return [
        texts.map((_, column) => cell(loaded, 73, column)?.v),
        [0, 1, 2, 3].map((column) => cell(loaded, 74, column)?.v),
      ];
    },
    right: [
      [6, 1.12, 45294, -4, 2.5],
      [0.05, "#VALUE!", "#VALUE!", 1.95],
    ],
    alone: [Array(5).fill("#VALUE!"), ["#NAME?", "#NAME?", "#VALUE!", 1.95]],
  },
  {
    mend: "textNumerals: TEXT writes Chinese numerals",
    act: async (loaded) => {
      const formulas = ['=TEXT(123,"[DBNum1]")', '=TEXT(56,"[dbnum2]0角0分;;整")', '=TEXT(0,"[dbnum2]0角0分;;整")'];
      formulas.forEach((f, column) => write(loaded, 76, column, { f }));
      write(loaded, 77, 0, { v: 5, t: 2 });
      write(loaded, 77, 1, { f: '=TEXT(A78,"[DBNum2]0元")' });
      await loaded.engine.calculation.settle();
      return [...formulas.map((_, column) => cell(loaded, 76, column)?.v), cell(loaded, 77, 1)?.v];
    },
    right: ["一百二十三", "伍角陆分", "整", "伍元"],
    alone: ["123", "5角6分", "整", "5元"],
  },
  {
    mend: "phonetic: the texts of a range, one behind the other",
    act: async (loaded) => {
      write(loaded, 79, 0, { v: "目标", t: 1 });
      write(loaded, 79, 1, { v: 5, t: 2 });
      write(loaded, 79, 2, { f: '="未"' });
      write(loaded, 80, 1, { v: "完成", t: 1 });
      write(loaded, 81, 0, { f: "=PHONETIC(A80:C81)" });
      await loaded.engine.calculation.settle();
      return cell(loaded, 81, 0)?.v;
    },
    right: "目标完成",
    alone: "#NAME?",
  },
  {
    mend: "drawnNumerals: cells show Chinese numerals",
    act: (loaded) => {
      write(loaded, 83, 0, { v: 123, t: 2, s: { n: { pattern: "[DBNum1]General" } } });
      write(loaded, 83, 1, { v: 45306, t: 2, s: { n: { pattern: '[DBNum1]yyyy"年"m"月"' } } });
      const sheet = loaded.engine.workbook.getSheetBySheetId("sheet-1");
      return [0, 1].map((column) => sheet?.getCell(83, column)?.v);
    },
    right: ["一百二十三", "二〇二四年一月"],
    alone: ["123", "2024年1月"],
  },
];
