import fc from "fast-check";
import { callsIn } from "../../../src/rubric/formula/calls";
import { tokenise } from "../../../src/spreadsheet/formulas/tokens";

const kinds = (formula: string) => tokenise(formula)?.map(({ kind, text }) => `${kind} ${text}`);

describe("tokenise", () => {
  it.each([
    ["=A1+$B$2", ["operator =", "operand A1", "operator +", "operand $B$2"]],
    ["'测算底稿'!C5:C16", ["operand '测算底稿'!C5:C16"]],
    ["'王''s (2)'!$A$1", ["operand '王''s (2)'!$A$1"]],
    ["测算底稿!C5", ["operand 测算底稿!C5"]],
    ["SUM(A:A,1:3)", ["function SUM", "open (", "operand A:A", "comma ,", "operand 1:3", "close )"]],
    ['"a ""b"", c("&"，"', ['text "a ""b"", c("', "operator &", 'text "，"']],
    ['{1,2;"}",4}', ['array {1,2;"}",4}']],
    ["-1.5E-3%", ["operator -", "number 1.5E-3", "operator %"]],
    ["A1<>1e9", ["operand A1", "operator <>", "number 1e9"]],
    ["[Book 1.xlsx]Sheet1!A1", ["operand [Book 1.xlsx]Sheet1!A1"]],
    ["'C:\\x\\[b.xlsx]S'!A1", ["operand 'C:\\x\\[b.xlsx]S'!A1"]],
    ["T1[[#This Row],[得分]]*2", ["operand T1[[#This Row],[得分]]", "operator *", "number 2"]],
    ["Sheet1!#REF!+#N/A", ["operand Sheet1!#REF!", "operator +", "operand #N/A"]],
    ["B2#", ["operand B2#"]],
    ["@B2:B9", ["operator @", "operand B2:B9"]],
    ["  IF ( TRUE ,\n1 ) ", ["operand IF", "open (", "operand TRUE", "comma ,", "number 1", "close )"]],
    ["", []],
  ])("splits %j", (formula, expected) => expect(kinds(formula)).toEqual(expected));

  it.each(['"unfinished', "A1 § 2", "{1,2"])("says that %j cannot be read", (formula) =>
    expect(tokenise(formula)).toBeNull(),
  );

  it("loses nothing but blanks, whatever it is given", () => {
    const piece = fc.constantFrom(
      "A1",
      "'测 ''x'!$B$2",
      '"t""x"',
      "1.5",
      "(",
      ")",
      ",",
      "+",
      "{1;2}",
      " ",
      "SUM(",
      "#N/A",
      "%",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const formula = pieces.join(" ");
        const tokens = tokenise(formula) ?? [];
        let at = 0;
        for (const { text, start, end } of tokens) {
          expect(formula.slice(at, start).trim()).toBe("");
          expect(formula.slice(start, end)).toBe(text);
          at = end;
        }
        expect(formula.slice(at).trim()).toBe("");
      }),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (formula) => void tokenise(formula)));
  });
});

describe("callsIn", () => {
  it("finds calls in calls, with their arguments as they stand", () => {
    expect(callsIn('=IF(A1="",,F( B1:B2 , "x,y" ,{1,2})+1)')).toMatchObject([
      { name: "IF", args: ['A1=""', null, 'F( B1:B2 , "x,y" ,{1,2})+1'] },
      { name: "F", args: ["B1:B2", '"x,y"', "{1,2}"] },
    ]);
  });

  it("tells no argument from an empty one", () => {
    expect(callsIn("F()").map(({ args }) => args)).toEqual([[]]);
    expect(callsIn("F(,)").map(({ args }) => args)).toEqual([[null, null]]);
  });

  it("leaves a call aside that is not closed", () => expect(callsIn("=IF(A1,F(1)")).toMatchObject([{ name: "F" }]));
});
