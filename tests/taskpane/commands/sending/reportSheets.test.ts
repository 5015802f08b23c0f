import { insertedGrids, publishedGrid } from "../../support/publishedGrid";
import { started } from "../../support/started";

test("the list of findings is a sheet of what the form says now, kept findings among them", async () => {
  const { controller, excel, state } = await started({ keepsUndo: false, sheets: { f: publishedGrid() } });
  excel.edit("f", { I13: "" });
  await controller.perform({ kind: "findings-sheet" });
  const [sheet] = excel.reports;
  const { findings } = state().form!;
  expect(
    sheet?.cells
      .flat()
      .map((cell) => JSON.stringify(cell))
      .filter((cell) => cell.includes("HYPERLINK")),
  ).toHaveLength(findings.length);
  expect(state().outcome).toMatchObject({ kind: "findings-sheet", result: { sheet: sheet?.name } });
});

test("the overview is a page, and a sheet where that is wanted", async () => {
  const grids = insertedGrids();
  const sheets = Object.fromEntries(grids.map((grid) => [grid.sheet, grid]));
  const { controller, excel, state } = await started({ sheets, active: "自评表" });
  await controller.perform({ kind: "open-overview" });
  expect(state().page).toEqual({ kind: "overview" });
  await controller.perform({ kind: "overview-sheet" });
  expect(excel.reports[0]?.cells.flat()).toEqual(
    expect.arrayContaining(state().form!.overview.sections.map(({ name }) => name)),
  );
});
