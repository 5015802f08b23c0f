import { runChecks } from "../../src/checks/runChecks";
import { formsOf } from "../../src/form/formsOf";
import { packs } from "../../src/packs";
import { readWorkbookFile, type WorkbookFile } from "../../src/workbookFiles/readWorkbookFile";
import { NO_RESULT } from "../../src/spreadsheet/grid";
import { ooxml, worksheet } from "./support/ooxml";

const read = (rows: string, before = ""): Promise<WorkbookFile> =>
  readWorkbookFile("a.xlsx", ooxml(worksheet(rows).replace("<sheetData>", `${before}<sheetData>`)));

const column = async (cells: readonly string[]): Promise<readonly unknown[]> => {
  const { grids } = await read(
    cells.map((cell, at) => `<row r="${at + 1}">${cell.replace("<c", `<c r="A${at + 1}"`)}</row>`).join(""),
  );
  return (grids[0]?.values ?? []).map((row) => row[0]);
};

describe("a formula's result", () => {
  it("is missing where the file has none, whatever the cell's type says", async () => {
    expect(
      await column([
        "<c><f>1+1</f></c>",
        "<c><f>1+1</f><v></v></c>",
        "<c><f>1+1</f><v/></c>",
        '<c t="n"><f>1+1</f></c>',
        '<c t="str"><f>A1</f></c>',
        '<c t="b"><f>A1</f></c>',
        '<c t="e"><f>A1</f></c>',
        '<c><f t="shared" ref="A8:A9" si="0">B1</f></c>',
        '<c><f t="shared" si="0"/></c>',
      ]),
    ).toEqual(Array(9).fill(NO_RESULT));
  });

  it("may be a blank text, and 0", async () => {
    expect(await column(['<c t="str"><f>""</f><v></v></c>', "<c><f>B1</f><v>0</v></c>"])).toEqual(["", 0]);
  });

  it("is none where a program stored 0 for every formula although they plainly give something else", async () => {
    const rows = "<c><v>20</v></c>|<c><f>A1*0.5</f><v>0</v></c>|<c><f>VLOOKUP(A1,B1:C2,2,0)</f><v>0</v></c>".split("|");
    expect(await column(rows)).toEqual([20, NO_RESULT, NO_RESULT]);
  });

  it("is none where a program stored an empty text for every formula although one plainly gives something else", async () => {
    const rows = '<c><v>20</v></c>|<c t="str"><f>A1*0.5</f><v></v></c>|<c t="str"><f>IF(A1="","",A1)</f><v/></c>'.split(
      "|",
    );
    expect(await column(rows)).toEqual([20, NO_RESULT, NO_RESULT]);
  });

  it("is 0 where that is what the formulas give, as in a form that nobody filled in", async () => {
    const rows = "<c><v>20</v></c>|<c><f>SUM(B1:B9)</f><v>0</v></c>|<c><f>A2*A1</f><v>0</v></c>".split("|");
    expect(await column(rows)).toEqual([20, 0, 0]);
  });

  it("is missing in a file of texts, which holds formulas as they were typed", async () => {
    const csv = "1,=A1*2,=SUM(A1:B1),=1+1,=同上\n";
    const { grids } = await readWorkbookFile("a.csv", new TextEncoder().encode(csv));
    expect(grids[0]?.values).toEqual([[1, NO_RESULT, NO_RESULT, "=1+1", "=同上"]]);
  });
});

it("takes rows and columns without height or width for hidden, as Excel does", async () => {
  const cell = (row: number): string => `<c r="A${row}"><v>1</v></c><c r="C${row}"><v>1</v></c>`;
  const { grids } = await read(
    `<row r="1" ht="15">${cell(1)}</row><row r="2" ht="0" customHeight="1">${cell(2)}</row><row r="3" ht="0.0">${cell(3)}</row>`,
    '<cols><col min="1" max="1" width="9"/><col min="2" max="3" width="0" customWidth="1"/></cols>',
  );
  expect(grids[0]).toMatchObject({ hiddenRows: new Set([1, 2]), hiddenColumns: new Set([1, 2]) });
});

it("tells hidden rows and columns of a sheet", async () => {
  const { grids } = await read(
    '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
    '<cols><col min="2" max="3" width="9" hidden="1" customWidth="1"/></cols>',
  );
  expect(grids[0]?.origin).toBe("file");
  expect([...(grids[0]?.hiddenRows ?? [])]).toEqual([1]);
  expect([...(grids[0]?.hiddenColumns ?? [])]).toEqual([1, 2]);
});

it("reads a number beyond every form without failing", async () => {
  const cell = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const {
    grids,
    corrections,
    packs: [],
    packProblems: [],
  } = await read(
    `<row r="1">${["一级指标", "二级指标", "三级指标", "分值", "得分"].map((text, at) => cell(`${"ABCDE"[at]}1`, text)).join("")}</row>` +
      [2, 3]
        .map(
          (row) =>
            `<row r="${row}">${cell(`A${row}`, "产出")}${cell(`B${row}`, "数量")}${cell(`C${row}`, `培训${row}`)}<c r="D${row}"><v>50</v></c><c r="E${row}"><v>1e999</v></c></row>`,
        )
        .join(""),
  );
  const [form] = formsOf(grids, packs, corrections);
  expect(runChecks(form!).map(({ id, address }) => `${id} ${address}`)).toEqual([
    "score-not-a-number E2",
    "score-not-a-number E3",
  ]);
});
