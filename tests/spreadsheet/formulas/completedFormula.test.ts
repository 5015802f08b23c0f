import fc from "fast-check";
import { completedFormula } from "../../../src/spreadsheet/formulas/completedFormula";

test.each([
  ["=SUM(A1:A3", "=SUM(A1:A3)"],
  ["=IF(A1>0,ROUND(A1,2", "=IF(A1>0,ROUND(A1,2))"],
  ["=SUM（A1，B1）", "=SUM(A1,B1)"],
  ['=IF（A1＞0，"（是）"，"，"', '=IF(A1>0,"（是）","，")'],
  ["=SUM(A1)", "=SUM(A1)"],
  ["=名（称", "=名(称)"],
  ["=SUM(", "=SUM()"],
  ["=1+", "=1+"],
  ["=ＳＵＭ（Ａ１：Ｂ２，３）", "=SUM(A1:B2,3)"],
  ["=２＋３．５", "=2+3.5"],
  ["=Ａ１+$Ｂ＄2", "=A1+$B$2"],
  ["=SUM(Ａ：Ａ)％", "=SUM(A:A)%"],
  ['=IF(A1>0,“是，（对）”,”无"”)', '=IF(A1>0,"是，（对）","无""")'],
  ["=IF(A1＝＂＂，ＴＲＵＥ，false）", '=IF(A1="",TRUE,false)'],
  ["=‘底稿 １’！A1", "='底稿 １'!A1"],
  ["='底稿（１）'!A1＋１", "='底稿（１）'!A1+1"],
  ["=表Ａ！Ｂ２", "=表Ａ!B2"],
  ["=Ａ！Ｂ２", "=Ａ!B2"],
  ["=SUM（表1[得分（Ａ）])", "=SUM(表1[得分（Ａ）])"],
  ["=SUM({１，２；３，４})", "=SUM({1,2;3,4})"],
  ["=得分Ａ＋1", "=得分Ａ+1"],
  ["=A1　+1", "=A1 +1"],
  ['="，（）：２"&A1', '="，（）：２"&A1'],
  ["=SUM（A1，", "=SUM(A1,)"],
  ["=（A1，", "=（A1，"],
])("%s becomes %s", (typed, completed) => {
  expect(completedFormula(typed)).toBe(completed);
});

test("a formula that is typed in full-width signs throughout is the one typed in plain ones", () => {
  const piece = fc.constantFrom(
    "SUM(A1,B2)",
    "12.5",
    "$C$3",
    "IF(A1>=2,1,TRUE)",
    "MAX(A:A,1:3)",
    "(A1&B1)%",
    "{1,2;3,4}",
  );
  const formula = fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.constantFrom("+", "-", "*", "/", "^", "&", "<>", "="))
    .map(([pieces, operator]) => `=${pieces.join(operator)}`);
  fc.assert(
    fc.property(formula, fc.infiniteStream(fc.boolean()), (plain, wide) => {
      const typed = [...plain].map((sign, at) =>
        at > 0 && wide.next().value ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign,
      );
      expect(completedFormula(typed.join(""))).toBe(plain);
    }),
  );
});
