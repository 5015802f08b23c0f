/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { emptyGrid, oneProblemGrid } from "../support/publishedGrid";
import { renderPane } from "../support/renderPane";
import { said } from "../support/said";
import { PRODUCT_LINE } from "../support/started";

/** Where Office.js stops on Tab in Excel on the web: its own list, in its own order. */
const STOPS = ["a[href]", "area[href]", "button", "input", "select", "textarea", "*[tabindex]", "*[contenteditable]"]
  .map((selector) => `${selector}:not([disabled]):not([tabindex='-1'])`)
  .join(",");

test.each([
  ["without a form", {}],
  ["with a form", { sheets: { f: oneProblemGrid() } }],
])("Office.js finds everything that unfolds, %s", async (_, workbook) => {
  await renderPane(workbook);
  const summaries = [...document.querySelectorAll("summary")];
  expect(summaries.length).toBeGreaterThan(0);
  for (const summary of summaries) expect(summary.matches(STOPS)).toBe(true);
});

/** Tab from the page's body leaves the pane in Excel on the web. */
const focusIsKept = () => expect(document.body).not.toHaveFocus();

test("the focus stays in the pane when its control goes", async () => {
  // jsdom takes a page whose focused element went for one without the focus; browsers do not.
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const { excel, user } = await renderPane({ inserted: emptyGrid() });
  excel.failure = "cell-edit";
  await user.click(screen.getByRole("button", { name: said.insertion.insert }));
  await user.click(await screen.findByRole("button", { name: said.problem.dismiss }));
  focusIsKept();
  excel.failure = null;
  await user.click(screen.getByRole("button", { name: said.insertion.insert }));
  await user.click(await screen.findByRole("button", { name: said.filling.begin }));
  focusIsKept();
  await user.click(screen.getByRole("button", { name: said.inserted.undo }));
  expect(screen.getByRole("button", { name: said.inserted.confirmNo })).toHaveFocus();
  await user.keyboard("{Enter}");
  focusIsKept();
  await user.click(screen.getByRole("button", { name: said.inserted.dismiss }));
  focusIsKept();
});

test("who types sees the button that writes", async () => {
  const { user } = await renderPane({ sheets: { f: oneProblemGrid() } });
  const shown: Element[] = [];
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    shown.push(this);
  };
  await user.click(screen.getByRole("button", { name: new RegExp(PRODUCT_LINE) }));
  await user.click(screen.getByRole("textbox", { name: said.editor.justification }));
  expect(shown.some((element) => element.contains(screen.getByRole("button", { name: said.mending.write })))).toBe(
    true,
  );
});
