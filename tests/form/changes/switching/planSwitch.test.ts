import { planSwitch } from "../../../../src/form/changes/switching/planSwitch";
import { toAddin } from "../../../../src/form/changes/switching/toAddin";
import { ruleByName } from "../../../../src/rubric/rules";
import type { CellContent, Grid } from "../../../../src/spreadsheet/grid";

/** A formula is computed; one whose value is the formula itself is a text. */
const results = (formulas: CellContent[][]): CellContent[][] =>
  formulas.map((row) => row.map((content) => (String(content).startsWith("=") ? 1 : content)));

const grid = (sheet: string, formulas: CellContent[][], values: CellContent[][] = results(formulas)): Grid => ({
  sheet,
  top: 0,
  left: 0,
  values,
  formulas,
  merges: null,
});

const native = (name: string, ...args: (string | null)[]): string => ruleByName(name)?.native?.(args) ?? "missing";
const paper = (...inputs: CellContent[]): Grid =>
  grid(
    "底稿",
    inputs.map((input) => [input]),
  );
const switched = (form: Grid, others: readonly Grid[], to: "native" | "addin") =>
  planSwitch(form, [form, ...others], to);

describe("to native formulas", () => {
  it("replaces the call, and leaves what stands around it", () => {
    const formula = `=IF(底稿!A1="","",RUBRIC.SCORE_RATIO(底稿!A1,B1))`;
    const { writes, left } = switched(grid("表", [[formula, 10]]), [paper(0.9)], "native");
    const expected = `=IF(底稿!A1="","",${native("SCORE_RATIO", "底稿!A1", "B1")})`;
    expect(writes).toEqual([{ row: 0, column: 0, formula: expected, before: formula }]);
    expect(left).toEqual([]);
  });

  it("leaves a formula that stands as a text, and tells it", () => {
    const formula = "=RUBRIC.SCORE_RATIO(底稿!A1,10)";
    const { writes, left } = switched(grid("表", [[formula]], [[formula]]), [paper(0.9)], "native");
    expect([writes, left.map(({ reason }) => reason)]).toEqual([[], ["text"]]);
  });

  it("touches no other formula, no input and no text", () => {
    const form = grid("表", [["=SUM(A2:A3)", "RUBRIC.SCORE_IF(A1,1)", 5, '="=RUBRIC.SCORE_IF(A1,1)"']]);
    expect(switched(form, [], "native")).toEqual({ writes: [], left: [] });
  });

  it.each<[string, string, CellContent, string]>([
    ["text-input", "=RUBRIC.SCORE_RATIO(底稿!A1,10)", "97.70%", "a number as text"],
    ["text-input", "=RUBRIC.DEDUCT(5,底稿!A1,1)", "２", "full-width digits"],
    ["band-text-in-cell", "=RUBRIC.SCORE_BAND(0.1,底稿!A1)", "≤10%→2;其他→0", "bands in a cell"],
    ["not-native", "=RUBRIC.QUANTITY(底稿!A1)", "约5", "a function without native formula"],
    ["not-native", "=RUBRIC.SCORE_IF(RUBRIC.SCORE_IF(底稿!A1,1),1)", "是", "a call inside a call"],
    ["not-native", "=RUBRIC.NO_SUCH(底稿!A1)", 1, "an unknown function"],
  ])("leaves as %s: %s with %j (%s)", (reason, formula, input) => {
    const { writes, left } = switched(grid("表", [["", formula]]), [paper(input)], "native");
    expect(writes).toEqual([]);
    expect(left).toEqual([{ sheet: "表", address: "B1", reason, formula }]);
  });

  it("takes words where a rule asks for words", () => {
    const form = grid("表", [["=RUBRIC.SCORE_IF(底稿!A1,2)"]]);
    expect(switched(form, [paper("是")], "native").writes).toHaveLength(1);
  });

  it("leaves array formulas, which show the same text in each of their cells", () => {
    const formula = "=RUBRIC.SCORE_RATIO(C1,10)";
    const { writes, left } = switched(grid("表", [[formula], [formula]]), [], "native");
    expect([writes.length, left.map(({ reason }) => reason)]).toEqual([0, ["array", "array"]]);
    const fixed = "=RUBRIC.SCORE_RATIO($C$1,10)";
    expect(switched(grid("表", [[fixed], [fixed]]), [], "native").writes).toHaveLength(2);
  });

  it("counts rows and columns on the sheet, wherever its used range begins", () => {
    const form: Grid = { ...grid("表", [["=RUBRIC.SCORE_IF(TRUE,1)"]]), top: 4, left: 2 };
    expect(switched(form, [], "native").writes).toMatchObject([{ row: 4, column: 2 }]);
  });
});

describe("back to the add-in's functions", () => {
  it.each([
    `=IF(底稿!A1="","",RUBRIC.SCORE_RATIO(底稿!A1,B1))`,
    `=IF(OR(底稿!A1="",底稿!A2=""),"",RUBRIC.DEDUCT(B1,底稿!A1,0.5,底稿!A2,1))`,
    `=IF(底稿!A1="","",RUBRIC.SCORE_BAND(底稿!A1,"≤10%→2;≤20%→1;≤30%→0.5;其他→0"))`,
    `=IF(H8="",IF(OR(NOT(ISNUMBER(G8)),F8=""),"",RUBRIC.SCORE_COMPLETION(G8,F8)),IF(I8="","",I8))`,
    "=RUBRIC.SCORE_COMPLETION(0.9,2)*1",
  ])("gives %s again", (formula) => {
    const [there] = switched(grid("表", [[formula]]), [paper(0.5, 1)], "native").writes;
    expect(there?.formula).not.toContain("RUBRIC");
    const [back] = switched(grid("表", [[there?.formula ?? ""]]), [], "addin").writes;
    const withoutInnerGuard = formula.includes("*1") ? undefined : formula;
    expect(back?.formula).toContain("RUBRIC.");
    if (withoutInnerGuard) expect(back?.formula).toBe(withoutInnerGuard);
  });

  it("guards a call that nothing around it guards, as the native formula did", () => {
    const whole = `=${native("SCORE_WITHIN", "底稿!A1", "底稿!A2", "F1")}`;
    expect(toAddin(whole)?.formula).toMatch(
      /^=IF\(OR\(底稿!A1="",底稿!A2=""\),"",RUBRIC\.SCORE_WITHIN\(底稿!A1,底稿!A2,F1\)\)$/,
    );
    const gated = `=IF(底稿!A9="是",${native("SCORE_RATIO", "底稿!A1", "F1")},"")`;
    expect(toAddin(gated)?.formula).toBe(`=IF(底稿!A9="是",IF(底稿!A1="","",RUBRIC.SCORE_RATIO(底稿!A1,F1)),"")`);
  });

  it("leaves formulas that compute no rule", () => {
    const form = grid("表", [['=IF(A2="","",A2/B2)', "=SUM(A2:A9)", 5]]);
    expect(switched(form, [], "addin")).toEqual({ writes: [], left: [] });
  });
});
