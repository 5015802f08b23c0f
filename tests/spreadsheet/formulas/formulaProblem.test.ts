import fc from "fast-check";
import { type FormulaProblem, formulaProblem } from "../../../src/spreadsheet/formulas/formulaProblem";

const nested = (depth: number): string => `=${"SUM(".repeat(depth)}1${")".repeat(depth)}`;
const long = (length: number): string => `=1${"+1".repeat((length - 2) / 2)}`;

test.each<[string, FormulaProblem | undefined]>(
  [
    ...[
      "=1",
      "=-1",
      "=--A1",
      "=+A1",
      "=5%%",
      "=(1)",
      "=((1+2)*3)%",
      "=A1:B2",
      "=$A$1:B$2",
      "=A:A",
      "=1:3",
      "=A1#",
      "=@A1",
    ],
    ...[
      "='x y'!A1",
      "='it''s'!A1:B2",
      "=Sheet1!A1",
      "=自评表!$A$1",
      "=[1]Sheet1!$A$1",
      "='C:\\[b.xlsx]S'!A1",
      "=Jan:Mar!B2",
    ],
    ...["=SUM()", "=PI()", "=SUM(1,,2)", "=IF(A1,,)", "=SUM((A1,B1))", "=SUM(A1 B1)", "=SUM(A1:C3 B:B)", "=甲 乙"],
    ...[
      "=A1:INDEX(B:B,3)",
      "=OFFSET(A1,1,1):B9",
      "=INDEX(A:A,1):INDEX(A:A,2)",
      "=T[列]",
      "=T[[#This Row],[列]]+1",
      "=T[@列]",
    ],
    ...[
      '="a""b"',
      '=""',
      '=""""',
      "={1,2;3,4}",
      '={"甲",TRUE;-1.5E3,#N/A}',
      "=#REF!+1",
      "=1=2",
      "=A1<>B1",
      "=A1>=B1&C1",
      "=2^-1",
    ],
    ...[
      "=LET(x,1,x+1)",
      "=LAMBDA(x,x*2)(3)",
      "=_xlfn.SINGLE(A1)",
      "=RUBRIC.SCORE_BAND(A1,10)",
      "= A1 + 1 ",
      "=名称",
      "=1.5E-3",
    ],
    ...["=SUM( A1 , B1 )", "=IF(\nA1,\n1,2)", "=NOT(TRUE)"].filter((formula) => !formula.includes("|")),
  ]
    .map((formula) => [formula, undefined] as [string, undefined])
    .concat(
      [
        ...[
          "=",
          "= ",
          "=SUM(",
          "=1+",
          "=*1",
          "=A1)",
          "=)",
          "=(",
          "=()",
          "=1 2",
          "=A1 2",
          '=A1 "a"',
          "=IF(1,2",
          "=1>",
          "=1,2",
          "=(1,)",
        ],
        ...[
          '="abc',
          "={1,2",
          "={1,2;3}",
          "={}",
          "={A1}",
          "={1+1}",
          "='a'",
          "='a",
          "=Sheet1!",
          "=A1:",
          "=1;2",
          "=SUM(1;2)",
          "=A1@B1",
        ],
        ...["=SUM(1))", "=[1", "=1%2", "=TRUE 1", "=SUM(A1 1)", "=!", "=&A1", "=A1&", "=<1"],
      ].map((formula) => [formula, "syntax"] as never),
    ),
)("%s", (formula, problem) => {
  expect(formulaProblem(formula)).toBe(problem);
});

test.each<[string, string, FormulaProblem | undefined]>([
  ["a text of 255 characters", `="${"a".repeat(255)}"`, undefined],
  ["a text of 256 characters", `=LEN("${"a".repeat(256)}")`, "longText"],
  ["64 levels", nested(64), undefined],
  ["65 levels", nested(65), "tooDeep"],
  ["255 arguments", `=SUM(${Array(255).fill("1").join()})`, undefined],
  ["256 arguments", `=SUM(${Array(256).fill("1").join()})`, "tooManyArguments"],
  ["8192 characters", long(8192), undefined],
  ["8193 characters", `${long(8192)}0`, "tooLong"],
  ["many brackets that are no levels", `=${"(".repeat(900)}1${")".repeat(900)}`, undefined],
])("%s", (_what, formula, problem) => {
  expect(formulaProblem(formula)).toBe(problem);
});

/** Formulas as they are made of parts. */
const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(
      "1",
      "A1",
      "$B$2:C3",
      "'表 1'!A1",
      '"文""字"',
      "TRUE",
      "名称",
      "{1,2;3,4}",
      "T[列]",
      "#N/A",
      "2.5E3",
    ),
    fc
      .tuple(tie("formula"), fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<>", "<", ">="), tie("formula"))
      .map((parts) => parts.join("")),
    tie("formula").map((inner) => `(${inner})`),
    tie("formula").map((inner) => `-${inner}`),
    tie("formula").map((inner) => `(${inner})%`),
    fc.array(tie("formula"), { maxLength: 4 }).map((list) => `SUM(${list.join(" , ")})`),
  ),
}));

test.each([
  ["=F()", 0],
  ["=F( )", 0],
  ["=F(1)", 1],
  ["=F(,)", 2],
  ["=F(1,,(2,3))", 3],
  ["=A1:f(B1,2)", 2],
])("%s calls with %d arguments", (formula, count) => {
  const asked: unknown[] = [];
  expect(formulaProblem(formula, (name, given) => asked.push([name, given]) < 0)).toBe("argumentCount");
  expect(asked).toEqual([["F", count]]);
});

test("whatever is made of parts is taken, and nothing that was cut short within its brackets", () => {
  fc.assert(
    fc.property(formula, fc.nat(), (text, cut) => {
      expect(formulaProblem(`=${text}`)).toBeUndefined();
      expect(formulaProblem(`=SUM(${text.slice(0, cut % (text.length + 1))}`)).toBe("syntax");
    }),
  );
});
