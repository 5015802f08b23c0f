/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { emptyGrid, oneProblemGrid } from "../support/publishedGrid";
import { renderPane } from "../support/renderPane";
import { said } from "../support/said";

test("an empty workbook: one sentence, a pack chosen, one call to action", async () => {
  await renderPane({});
  expect(within(screen.getByRole("region", { name: said.firstRun.pack })).getByText("天河区 2023")).toBeVisible();
  expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    said.fileCheck.pack,
    said.packs.change,
    said.packs.preview,
    said.insertion.insert,
    said.checking.look,
    said.template.open,
    said.fileCheck.open,
  ]);
});

test("after the insertion the pane says what is next, leads there, and offers the way back", async () => {
  const { excel, user } = await renderPane({ inserted: emptyGrid() });
  await user.click(screen.getByRole("button", { name: said.insertion.insert }));
  expect(await screen.findByText(said.inserted.title)).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: said.results.empty })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: said.filling.begin }));
  expect(excel.selected).toEqual([expect.stringMatching(/^new!/)]);
  await user.click(screen.getByRole("button", { name: said.inserted.undo }));
  await user.click(screen.getByRole("button", { name: said.inserted.confirmNo }));
  expect(excel.sheets.has("new")).toBe(true);
  await user.click(screen.getByRole("button", { name: said.inserted.undo }));
  await user.click(screen.getByRole("button", { name: said.insertion.remove }));
  expect(await screen.findByText(said.inserted.removed)).toBeInTheDocument();
  expect(excel.sheets.has("new")).toBe(false);
  expect(screen.getByRole("button", { name: said.insertion.insert })).toBeInTheDocument();
});

test("functions that Excel does not know are told with the way out", async () => {
  const { user } = await renderPane({ inserted: emptyGrid(), functions: "unknown-name" });
  await user.click(screen.getByRole("button", { name: said.insertion.insert }));
  expect(await screen.findByText(said.inserted.unknownNameTitle)).toBeInTheDocument();
});

test("checking a sheet without a form says what a form looks like", async () => {
  const { user } = await renderPane({});
  await user.click(screen.getByRole("button", { name: said.checking.look }));
  expect(await screen.findByText(said.firstRun.nothingFoundTitle)).toBeInTheDocument();
});

test("a refusal says what happened, what to do, and tries again", async () => {
  const { excel, user } = await renderPane({ inserted: emptyGrid() });
  excel.failure = "cell-edit";
  await user.click(screen.getByRole("button", { name: said.insertion.insert }));
  expect(await screen.findByRole("alert")).toHaveTextContent(said.problems["cell-edit"].advice);
  excel.failure = null;
  await user.click(screen.getByRole("button", { name: said.problem.retry }));
  expect(await screen.findByText(said.inserted.title)).toBeInTheDocument();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test.each([
  ["outside-excel", said.connection.outsideTitle],
  ["no-answer", said.connection.noOfficeTitle],
] as const)("without Excel (%s) the pane says so", async (failure, title) => {
  await renderPane({}, (excel) => {
    excel.failure = failure;
  });
  expect(screen.getByRole("alert")).toHaveTextContent(title);
});

test("an old Excel: checking by itself is off, and the switch says what it costs", async () => {
  const { excel, user } = await renderPane({ keepsUndo: false, sheets: { f: oneProblemGrid() } });
  const live = screen.getByRole("switch", { name: said.live.label });
  expect(live).not.toBeChecked();
  expect(live).toHaveAccessibleDescription(/撤销记录/);
  await user.click(live);
  expect(live).toBeChecked();
  expect(excel.watchers).toBe(2);
});
