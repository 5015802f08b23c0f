import { ICommandService, RedoCommand, UndoCommand } from "@univerjs/core";
import { readWorkbook } from "../../../../src/spreadsheet/ooxml/readWorkbook";
import { writeWorkbook } from "../../../../src/spreadsheet/ooxml/writeWorkbook";
import type { OfficeInNode } from "../../../../workbench/node/officeInNode";
import { smallWorkbook } from "../../../spreadsheet/ooxml/fixtures/smallWorkbook";
import { open, run } from "../open";

let office: OfficeInNode;
beforeEach(() => void (office = open()));

interface Formula {
  readonly f: string;
  readonly v: string | number;
  /** Attributes of `f`. */
  readonly as?: string;
  /** Cells that stand behind the formula's own row. */
  readonly more?: string;
}

const cellsOf = ({ f, v, as = "", more = "" }: Formula): string => {
  const text = f.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  const value = `<v>${v}</v>`;
  const type = typeof v === "number" ? "" : v.startsWith("#") ? ' t="e"' : ' t="str"';
  return (
    `<row r="1"><c r="A1"><v>2</v></c><c r="C1"${type}><f${as}>${text}</f>${value}</c></row>` +
    `<row r="2"><c r="A2"><v>3</v></c>${more}</row><row r="3"><c r="D3"${type}><f>C1</f>${value}</c></row>`
  );
};

/** The formula's cell after a cell that it may use has changed, everything was computed and that was undone, on screen and in the file. */
async function afterChanges(formula: Formula, before = ""): Promise<{ shown: unknown; saved: unknown; f: unknown }> {
  const opened = await readWorkbook(smallWorkbook(cellsOf(formula), before));
  await office.host.load(opened.data);
  const [sheet = ""] = office.host.sheets();
  office.host.set(sheet, "A1", [[5]]);
  await office.host.settled();
  await run((_sheet, context) => context.workbook.application.calculate("Full"));
  await office.host.settled();
  const shown = office.host.values(sheet, "C1")[0]?.[0];
  const again = await readWorkbook(await writeWorkbook(office.host.store(), opened.source));
  const cell = again.data.sheets[0]?.cells.find(({ row, column }) => row === 0 && column === 2);
  return { shown, saved: cell?.value, f: cell?.formula };
}

test.each<[string, Formula]>([
  ["another workbook by its number", { f: "[1]Sheet1!$A$1+A1", v: 120 }],
  ["another workbook by its path", { f: "'C:\\data\\[预算.xlsx]Sheet1'!$A$1+A1", v: 120 }],
  ["a name of another workbook", { f: "'budget.xlsx'!total*A1", v: 7 }],
  ["a name of a numbered workbook", { f: "[2]!total*A1", v: 7 }],
  ["several sheets at once", { f: "SUM(Jan:Mar!B2)+A1", v: 9 }],
  ["another program", { f: "Excel|Sheet!R1C1+A1", v: 4 }],
  ["a function that is not there", { f: "_xlfn.STOCKHISTORY(A1)", v: 3 }],
  ["an unknown function that an error would hide", { f: "IFERROR(_xlfn.GROUPBY(A1,A2,SUM),0)", v: "甲" }],
  ["a spill operator", { f: "SUM(_xlfn.ANCHORARRAY(B9))+A1", v: 11 }],
  ["a table's column", { f: "SUM(Sales[Amount])+A1", v: 30 }],
  ["a name that is not there", { f: "rate*A1", v: 0.5 }],
  ["another add-in", { f: "_xldudf_OTHER_PRICE(A1)", v: 1.25 }],
  ["a picture", { f: '_xlfn.DISPIMG("ID_1",1)+A1', v: "#VALUE!" }],
])("a formula over %s keeps its result and its text", async (_what, formula) => {
  const { shown, saved, f } = await afterChanges(formula);
  expect([shown, saved]).toEqual([formula.v, formula.v]);
  expect(String(f).replace(/^=/, "")).toBe(formula.f.replace(/_xlfn\.(?!ANCHORARRAY|SINGLE)/g, ""));
  expect(office.host.uncomputed()).toBeGreaterThan(0);
});

test("a name that stands for another workbook counts as that", async () => {
  const names = "<definedNames><definedName name='outer'>[1]Sheet1!$A$1</definedName></definedNames>";
  expect(await afterChanges({ f: "outer+A1", v: 44 }, names)).toMatchObject({ shown: 44, saved: 44 });
});

test.each<[string, Formula, number]>([
  ["an implicit intersection", { f: "_xlfn.SINGLE(A1)*2", v: 4 }, 10],
  ["an implicit intersection of a column", { f: "_xlfn.SINGLE(A1:A2)*2", v: 4 }, 10],
  ["a function with variables", { f: "_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)", v: 4 }, 10],
  ["an own sheet by its name", { f: "'Sheet1'!A1+1", v: 3 }, 6],
  ["an array in one cell", { f: "SUM(A1:A2*A1:A2)", v: 13, as: ' t="array" ref="C1"' }, 34],
])("%s is computed", async (_what, formula, result) => {
  expect(await afterChanges(formula)).toMatchObject({ shown: result, saved: result });
});

test("a result in several cells is computed in all of them", async () => {
  const formula = { f: "A1:A2*10", v: 20, as: ' t="array" ref="C1:C2"', more: '<c r="C2"><v>30</v></c>' };
  expect(await afterChanges(formula)).toMatchObject({ shown: 50, saved: 50, f: "=A1:A2*10" });
  expect(office.host.values("Sheet1", "C1:C2")).toEqual([[50], [30]]);
  expect(office.host.store().sheets[0]?.cells.find(({ row, column }) => row === 1 && column === 2)?.value).toBe(30);
});

test("a result in several cells that cannot be computed stays in all of them", async () => {
  const formula = { f: "_xlfn.GROUPBY(A1,A2)", v: 20, as: ' t="array" ref="C1:C2"', more: '<c r="C2"><v>30</v></c>' };
  expect(await afterChanges(formula)).toMatchObject({ shown: 20, saved: 20 });
  expect(office.host.values("Sheet1", "C1:C2")).toEqual([[20], [30]]);
});

test("undo and redo in a workbook with kept results keep them, and the changes beside them", async () => {
  const formulas: readonly [Formula, Formula] = [
    { f: "[1]Sheet1!$A$1+A1", v: 120 },
    { f: "_xlfn.GROUPBY(A1,A2)", v: 20, as: ' t="array" ref="C1:C2"', more: '<c r="C2"><v>30</v></c>' },
  ];
  for (const formula of formulas) {
    const opened = await readWorkbook(smallWorkbook(cellsOf(formula)));
    await office.host.load(opened.data);
    const { host, engine } = office;
    const state = (): unknown => [host.values("Sheet1", "A1:D3"), host.uncomputed()];
    const states = [state()];
    for (const [address, value] of [
      ["A1", 5],
      ["A2", 8],
      ["E5", "=A1*2"],
    ] as const) {
      host.set("Sheet1", address, [[value]]);
      await host.settled();
      states.push(state());
    }
    await run((sheet) => (sheet.getRange("C1:D3").format.font.bold = true));
    for (const [command, wanted] of [
      [UndoCommand, [...states].reverse()],
      [RedoCommand, states.slice(1)],
    ] as const) {
      for (const each of wanted) {
        await engine.injector.get(ICommandService).executeCommand(command.id);
        await host.settled();
        expect(state()).toEqual(each);
      }
    }
    expect(host.values("Sheet1", "C1")).toEqual([[formula.v]]);
    const again = await readWorkbook(await writeWorkbook(host.store(), opened.source));
    expect(again.data.sheets[0]?.cells.find(({ row, column }) => row === 0 && column === 2)?.value).toBe(formula.v);
  }
});

test("what somebody writes anew is told as Excel tells it", async () => {
  await office.host.load((await readWorkbook(smallWorkbook(cellsOf({ f: "A1*2", v: 4 })))).data);
  office.host.set("Sheet1", "C1", [["=NOSUCH(A1)"]]);
  await office.host.settled();
  expect(office.host.values("Sheet1", "C1")).toEqual([["#NAME?"]]);
});
