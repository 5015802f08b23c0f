/** @jest-environment jsdom */
// Before anything that loads React.
import { drawnBy } from "../support/renders";
import "@testing-library/jest-dom";
import { act, fireEvent, screen } from "@testing-library/react";
import { oneProblemGrid, writtenTo } from "../support/publishedGrid";
import { renderPane } from "../support/renderPane";
import { said } from "../support/said";
import { PRODUCT_LINE } from "../support/started";

/** The pane's own components, whose names are those of their files; Fluent's are drawn by them. */
const OWN = new Set(
  ["Pane", "Workbook", "FormPage", "Messages", "TroubleMessage", "InsertionMessage", "OutcomeMessage"]
    .concat(["FormChoice", "SummaryCard", "ColumnMapping", "ColumnList", "ColumnRow", "Results", "ResultsHeading"])
    .concat(["ResultsActions", "FindingGroup", "CheckFindings", "FindingRow", "TextEditor", "TextArea", "BusyLabel"])
    .concat(["OrphanDrafts", "OrphanDraft", "Offers", "TaskButton", "HintedTask", "LiveState", "More", "InsertForm"])
    .concat(["PackChoice", "FormulaChoice", "FilesLink", "OriginDock", "Themed", "Brand", "CellLink", "FilePicker"]),
);
const own = (names: readonly string[]): string[] => names.filter((name) => OWN.has(name)).sort();

const editor = (): HTMLElement => screen.getByRole("textbox", { name: said.editor.justification });
const type = (area: HTMLElement, value: string) =>
  drawnBy(async () => void fireEvent.change(area, { target: { value } }));

async function opened() {
  const pane = await renderPane({ sheets: { f: writtenTo(oneProblemGrid(), { J15: "" }) } });
  await pane.user.click(screen.getByRole("button", { name: new RegExp(PRODUCT_LINE) }));
  fireEvent.change(editor(), { target: { value: "因" } });
  return pane;
}

test("what counts the drawings sees the whole pane drawn at first", async () => {
  const names = own(await drawnBy(opened));
  for (const name of OWN) if (name !== "OrphanDraft" && name !== "CellLink") expect(names).toContain(name);
});

test("a keystroke in a draft draws the place where it is typed, and nothing else of the pane", async () => {
  await opened();
  const around = screen.getByRole("main").innerHTML.replace(/<textarea.*?<\/textarea>/gs, "");
  expect(own(await type(editor(), "因一"))).toEqual(["BusyLabel", "TextArea", "TextEditor"]);
  expect(screen.getByRole("main").innerHTML.replace(/<textarea.*?<\/textarea>/gs, "")).toBe(around);
  expect(editor()).toHaveValue("因一");
});

test("a keystroke in a text whose problem is gone draws that text only", async () => {
  const { excel } = await opened();
  act(() => excel.edit("f", { J13: "因一项招标流标；已提前编制采购计划。" }));
  const orphan = await screen.findByRole("textbox", { name: PRODUCT_LINE }, { timeout: 10_000 });
  expect(own(await type(orphan, "因二"))).toEqual(["OrphanDraft", "TextArea"]);
});

test("a task under way draws the buttons that wait for it, not the page around them", async () => {
  const { store } = await opened();
  const names = await drawnBy(async () => act(() => store.dispatch({ type: "busy", kind: "check" })));
  expect(own(names)).toContain("TaskButton");
  for (const name of ["FormPage", "Results", "FindingRow", "SummaryCard", "ColumnRow", "More"]) {
    expect(names).not.toContain(name);
  }
});
