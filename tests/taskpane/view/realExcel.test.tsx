/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import { selfCheckWords } from "../../../src/taskpane/locale/commands/selfCheck";
import { emptyGrid, oneProblemGrid } from "../support/publishedGrid";
import { renderPane } from "../support/renderPane";
import { fill, said } from "../support/said";

/** What a real Excel does otherwise, as the user sees it. */
const words = said.insertion;
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const pause = (milliseconds: number) => act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));

test("an insertion tells how far it is and can be stopped; nothing is in the way of the next one", async () => {
  const { user } = await renderPane({ slow: true });
  await user.click(button(words.insert));
  expect(await screen.findByText(words.steps.write)).toBeInTheDocument();
  await user.click(button(words.stop));
  expect(await screen.findByText(said.problems.stopped.title)).toBeInTheDocument();
  expect(screen.queryByText(words.steps.write)).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: words.stop })).not.toBeInTheDocument();
  expect(button(words.insert)).toBeEnabled();
});

test("what Excel refused of a form that stands is a note with what to do, and its words", async () => {
  const notes = [{ kind: "page", detail: "GeneralException | PageLayout.paperSize" }] as const;
  const { user } = await renderPane({ inserted: emptyGrid(), notes });
  await user.click(button(words.insert));
  expect(await screen.findByText(words.notes.page)).toBeInTheDocument();
  expect(screen.getByText(notes[0].detail)).toBeInTheDocument();
  expect(screen.getByText(said.inserted.title)).toBeInTheDocument();
});

test("rules that Excel cannot read are told after the marks that could be cleared are gone", async () => {
  const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() }, unreadable: 2 });
  await user.click(button(said.marking.mark));
  await user.click(await screen.findByRole("button", { name: said.marking.unmark }));
  expect(await screen.findByText(said.problems["rules-unreadable"].title)).toBeInTheDocument();
  expect(excel.marks).toEqual([]);
  expect(button(said.marking.mark)).toBeInTheDocument();
});

test("coming to the pane looks at the form once, and keeps the focus where it is", async () => {
  const { excel } = await renderPane({ sheets: { f: oneProblemGrid() } });
  const focused = document.activeElement;
  excel.reads.length = 0;
  for (let count = 0; count < 5; count++) act(() => void window.dispatchEvent(new Event("focus")));
  await waitFor(() => expect(excel.reads).toEqual(["f"]), { timeout: 10_000 });
  // Nobody asks by the clock.
  await pause(2500);
  expect(excel.reads).toEqual(["f"]);
  expect(document.activeElement).toBe(focused);
});

test("a workbook without a form is not searched for that", async () => {
  const { excel } = await renderPane({});
  excel.reads.length = 0;
  act(() => void window.dispatchEvent(new Event("focus")));
  await pause(1500);
  expect(excel.reads).toEqual([]);
});

test("what ends the undoing of earlier actions is said before it is done", async () => {
  await renderPane({ sheets: { f: oneProblemGrid() } });
  expect(screen.getByText(said.columns.undoLost)).toBeInTheDocument();
  expect(screen.getByText(fill(said.plain.errorsLeft, { count: 1 }), { selector: "p" })).toBeInTheDocument();
});

test("the self-check gives a text to copy", async () => {
  const { user } = await renderPane({ sheets: { f: oneProblemGrid() } });
  await user.click(button(selfCheckWords("zh-CN").label));
  await user.click(await screen.findByRole("button", { name: said.outcome.copy }));
  expect(JSON.parse(screen.getByText(/"application"/, { selector: "pre" }).textContent)).toMatchObject({ version: 1 });
});
