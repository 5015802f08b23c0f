import { formulaSpelling } from "../../../src/spreadsheet/formulas/fileSpelling";

const spelling = formulaSpelling();

test.each([
  ["_xldudf_RUBRIC_SCORE_BAND(A1,10)", "RUBRIC.SCORE_BAND(A1,10)"],
  ['IF(D5="","",_xldudf_RUBRIC_DEDUCT(D5))', 'IF(D5="","",RUBRIC.DEDUCT(D5))'],
  ["1+_xldudf_RUBRIC_SCORE_IF(_xldudf_RUBRIC_DEDUCT(A1))", "1+RUBRIC.SCORE_IF(RUBRIC.DEDUCT(A1))"],
  ['_xlfn.TEXTJOIN(",",TRUE,A1)', 'TEXTJOIN(",",TRUE,A1)'],
  ["_xlfn._xlws.FILTER(A1:A3,B1:B3)", "FILTER(A1:A3,B1:B3)"],
  ["_xlfn.STDEV.S(A1:A3)", "STDEV.S(A1:A3)"],
])("%s in a file is %s in a sheet, both ways", (inFile, inSheet) => {
  expect(spelling.fromFile(inFile)).toBe(inSheet);
  expect(spelling.toFile(inSheet)).toBe(inFile);
});

test.each([
  ["[2]!_xldudf_RUBRIC_DEDUCT(A1)", "RUBRIC.DEDUCT(A1)"],
  ["SomeAddin.xla!_xldudf_RUBRIC_DEDUCT(A1)", "RUBRIC.DEDUCT(A1)"],
  ["IF(A1,'C:\\Add ins\\it''s.xla'!_xldudf_RUBRIC_DEDUCT(A1),0)", "IF(A1,RUBRIC.DEDUCT(A1),0)"],
  ["RUBRIC.DEDUCT(A1)", "RUBRIC.DEDUCT(A1)"],
])("the corrupted or plain call %s is read as %s", (inFile, inSheet) => {
  expect(spelling.fromFile(inFile)).toBe(inSheet);
});

test.each([
  '"_xldudf_RUBRIC_X(1)"&A1',
  "'_xldudf_RUBRIC_X'!A1",
  "_xldudf_CONTOSO_ADD(1,2)",
  "_xlfn.ANCHORARRAY(A1)",
  "_xlfn.SINGLE(A1:A3)",
])("%s is left alone when read", (formula) => {
  expect(spelling.fromFile(formula)).toBe(formula);
});

test.each(['"RUBRIC.X(1)"&"IFS(1)"', "'IFS(1)'!A1", "MYRUBRIC.X(1)", "SUM(A1)", "Sheet1!IFS", "_xlfn.IFS(A1,1)"])(
  "%s is left alone when written",
  (formula) => {
    expect(spelling.toFile(formula)).toBe(formula);
  },
);

test("other namespaces are known when given, the longest first", () => {
  const both = formulaSpelling(["CONTOSO", "CONTOSO.TAX"]);
  expect(both.fromFile("_xldudf_CONTOSO_TAX_RATE(1)")).toBe("CONTOSO.TAX.RATE(1)");
  expect(both.toFile("CONTOSO.TAX.RATE(1)+contoso.add(2)")).toBe("_xldudf_CONTOSO_TAX_RATE(1)+_xldudf_CONTOSO_ADD(2)");
});
