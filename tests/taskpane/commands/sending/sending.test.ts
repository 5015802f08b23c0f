/** @jest-environment jsdom */
import { configure, screen } from "@testing-library/react";
import { workbookBytes } from "../../../../src/spreadsheet/ooxml/writeWorkbook";
import { filledTianhe, SHEETS } from "../../../support/forms/filledTianhe";
import type { FakeExcelOptions } from "../../support/fakeExcelOptions";
import { emptyGrid, insertedGrids, oneProblemGrid } from "../../support/publishedGrid";
import { renderPane } from "../../support/renderPane";
import { fill, said } from "../../support/said";
import { started } from "../../support/started";

jest.setTimeout(120_000);
/** A page is loaded when it is first shown, on a busy machine slowly. */
configure({ asyncUtilTimeout: 30_000 });

const file = workbookBytes(filledTianhe().data);
const name = "a.xlsx";

/** The page's way to a download, as far as jsdom lacks it; null where the browser refuses. */
function browser(saved: string[] | null): void {
  URL.createObjectURL = () => {
    if (saved === null) throw new Error("refused");
    return "blob:x";
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved?.push(this.download);
  };
}

const send = async (options: FakeExcelOptions, way?: "workbook" | "download" | "sheet") => {
  const pane = await started({ sheets: { f: oneProblemGrid() }, ...options });
  await pane.controller.perform({ kind: "send", sheets: [SHEETS.formSheet], name, ...(way && { way }) });
  const { outcome, trouble } = pane.state();
  if (outcome?.kind !== "send") throw new Error(trouble?.code);
  return { result: outcome.result, done: pane.excel.done };
};

const plainSheet = `plain f ${fill(said.plain.sheetName, { form: "自评表" })}`;

test.each<readonly [string, FakeExcelOptions, string[] | null, object, readonly string[]]>([
  ["a new workbook comes first", { file }, [], { kind: "made", way: "workbook", name }, ["open a workbook"]],
  ["then a download", { file, opensWorkbooks: false }, [], { kind: "made", way: "download", name }, []],
  [
    "then a sheet, where both are refused",
    { file, opensWorkbooks: false },
    null,
    { kind: "sheet", name },
    [plainSheet],
  ],
  ["or where Excel gives no file", {}, [], { kind: "sheet", name }, [plainSheet]],
  ["or one that nobody can read", { file: new Uint8Array([1, 2, 3]) }, [], { kind: "sheet", name }, [plainSheet]],
])("%s", async (_, options, saved, expected, done) => {
  browser(saved);
  const sent = await send(options);
  expect(sent.result).toMatchObject(expected);
  expect(sent.done).toEqual(done);
});

test("the user may choose another way", async () => {
  const saved: string[] = [];
  browser(saved);
  expect((await send({ file }, "download")).result).toMatchObject({ way: "download" });
  expect(saved).toEqual([name]);
  expect((await send({ file }, "sheet")).result).toMatchObject({ kind: "sheet" });
});

test("what cannot be sent is told with its cells", async () => {
  const cells = [{ address: "I13", value: "#BUSY!" }];
  const { result } = await send({ plain: { kind: "unready", cells } });
  expect(result).toEqual({ kind: "unready", cells: [{ sheet: "自评表", ...cells[0] }] });
});

test("the page offers the form and its goal table, never its work paper, and refuses what cannot be", async () => {
  browser([]);
  const grids = insertedGrids();
  const sheets = Object.fromEntries(grids.map((grid) => [`id of ${grid.sheet}`, grid]));
  const { user, excel, store } = await renderPane({ sheets, active: "id of 自评表", file });
  await user.click(screen.getByRole("button", { name: said.sending.open }));
  const ticks = await screen.findAllByRole<HTMLInputElement>("checkbox");
  expect(
    ticks.map((each) => [each.closest("label")?.querySelector("span")?.firstChild?.textContent, each.checked]),
  ).toEqual([
    ["自评表", true],
    ["绩效目标表", true],
  ]);
  for (const tick of ticks) await user.click(tick);
  expect(screen.getByText(said.sending.noSheet)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: said.sending.save }));
  expect([excel.done, store.get().outcome]).toEqual([[], null]);
  await user.click(ticks[0]!);
  await user.clear(screen.getByRole("textbox", { name: said.sending.name }));
  expect(screen.getByText(said.sending.badName)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: said.sending.back }));
  expect(screen.queryByRole("checkbox")).toBeNull();
});

test("it is the main button once nothing must be mended", async () => {
  const { excel } = await renderPane({ sheets: { f: emptyGrid() } });
  expect(excel.done).toEqual([]);
  expect(screen.getByText(/可以先生成看看/)).toBeTruthy();
  expect(screen.queryByText(said.sending.ready)).toBeNull();
});
