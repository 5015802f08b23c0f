import { selfCheck } from "../../src/operations/selfCheck";
import type { Moods } from "../../workbench/host/types";
import { makePack } from "../../src/form/makePack";
import { recognise } from "../../src/form/recognise";
import { foreignRows, gridOf } from "../taskpane/support/smallForm";
import { openExcel, type TestExcel } from "../excel/support/excel";

const smallPack = () => makePack(recognise(gridOf("小表", foreignRows))!);

let excel: TestExcel;
beforeEach(() => {
  excel = openExcel();
  excel.host.set("Sheet1", "A1:B2", [
    ["张三的身份证号", 1],
    ["机密", "=B1*2"],
  ]);
});
afterEach(() => excel.close());

const play = (moods: Partial<Moods>): void => void Object.assign(excel.host.moods, moods);

describe("the self-check", () => {
  it("answers every question, tells no content, and leaves the workbook as it was", async () => {
    await excel.host.settled();
    const { sheets, names, customXml, activeSheet } = excel.host.store();
    const report = await selfCheck(smallPack());
    const { answers, insertion, leftSheets, application } = report;
    expect(leftSheets).toEqual([]);
    const refused = [...answers, ...insertion].filter(({ error }) => error !== undefined);
    expect(refused).toEqual([]);
    expect(application).toMatchObject({ excelApi: "1.19" });
    const asked = answers.map(({ question }) => question);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).toEqual(
      expect.arrayContaining([
        "fit-to-width",
        "activate-and-select",
        "rule-order",
        "merged-areas",
        "suspended-calculation",
      ]),
    );
    expect(insertion.map(({ question }) => question)).toEqual(
      expect.arrayContaining(["insert-write", "insert", "insert-taken-back"]),
    );
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(JSON.stringify(report)).not.toMatch(/张三|机密|Sheet1/);
    const after = excel.host.store();
    expect({ ...after, sheets: after.sheets }).toMatchObject({ sheets, names, customXml, activeSheet });
  });

  it.each<[string, Partial<Moods>, readonly string[]]>([
    ["there is no printer", { noPrinter: true }, ["paper-size", "fit-to-width"]],
    ["sheets are not activated", { ignoredActivations: 50 }, []],
  ])("goes on, and takes its sheets away, where %s", async (_, moods, refused) => {
    const { sheets } = excel.host.store();
    play(moods);
    const { answers, leftSheets } = await selfCheck(smallPack());
    const failed = answers.filter(({ error }) => error !== undefined).map(({ question }) => question);
    expect(failed).toEqual(expect.arrayContaining([...refused]));
    expect(leftSheets).toEqual([]);
    expect(excel.host.sheets()).toEqual(sheets.map(({ name }) => name));
  });

  it("names the sheets that Excel does not let go", async () => {
    excel.host.fail("lostFocus", 0);
    play({ otherWorkbook: true });
    const { answers } = await selfCheck(smallPack());
    play({ otherWorkbook: false });
    // Excel refuses to add a sheet there: nothing is left.
    expect(answers).toMatchObject([{ question: "new-sheet", error: expect.stringMatching(/lost-focus/) }]);
    expect(excel.host.sheets()).toEqual(["Sheet1"]);
  });
});
