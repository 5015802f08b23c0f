import { addinCalls, asShown, readAddinCall } from "../../../src/rubric/formula/addinCall";

describe("readAddinCall", () => {
  const call = { name: "SCORE_RATIO", args: ["'测算底稿'!C5", "F13"] };

  it.each([
    `=RUBRIC.SCORE_RATIO('测算底稿'!C5,F13)`,
    `=IF('测算底稿'!C5="","",RUBRIC.SCORE_RATIO('测算底稿'!C5,F13))`,
    `=IF(C1="", "" , _xldudf_RUBRIC_SCORE_RATIO( '测算底稿'!C5 , F13 ) )`,
    `=rubric.score_ratio('测算底稿'!C5,F13)`,
    `='C:\\add-ins\\[x.xlam]'!_xldudf_RUBRIC_SCORE_RATIO('测算底稿'!C5,F13)`,
    `=#REF!_xldudf_RUBRIC_SCORE_RATIO('测算底稿'!C5,F13)`,
  ])("finds the call in %s", (formula) => expect(readAddinCall(formula)).toEqual(call));

  it("keeps an argument that is left out", () =>
    expect(readAddinCall("=RUBRIC.SCORE_COMPLETION(A1,B1,,1.5)")?.args).toEqual(["A1", "B1", null, "1.5"]));

  it.each(["=SUM(A1:A9)", '="RUBRIC.SCORE_RATIO(1,2)"', "=RUBRIC.A(1)+RUBRIC.B(2)", "=RUBRIC.A(1", "RUBRIC"])(
    "finds no single call in %s",
    (formula) => expect(readAddinCall(formula)).toBeNull(),
  );
});

describe("asShown", () => {
  it("spells every call as Excel shows it, and changes nothing else", () => {
    const stored = `=IF(_xldudf_RUBRIC_SCORE_IF(A1,2)="","_xldudf_RUBRIC_X(",#REF!_xldudf_RUBRIC_DEDUCT(3, B1,1))`;
    expect(asShown(stored)).toBe(`=IF(RUBRIC.SCORE_IF(A1,2)="","_xldudf_RUBRIC_X(",RUBRIC.DEDUCT(3, B1,1))`);
    expect(addinCalls(stored)).toHaveLength(2);
    expect(asShown("=SUM(A1)")).toBe("=SUM(A1)");
  });
});
