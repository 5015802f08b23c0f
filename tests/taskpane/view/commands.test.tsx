/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { ScoreOrigin } from "../../../src/operations/scoreOrigin";
import { emptyGrid, insertedGrids, oneProblemGrid, writtenTo } from "../support/publishedGrid";
import { renderPane } from "../support/renderPane";
import { anyOf, fill, said, severalOf, titleOf } from "../support/said";
import { PRODUCT_LINE } from "../support/started";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

test("many findings of one check are one row until it is opened", async () => {
  const { user } = await renderPane({ sheets: { f: emptyGrid() } });
  const scores = button(fill(said.results.folded, { title: severalOf("score-missing"), count: 26 }));
  expect(scores).toHaveAttribute("aria-expanded", "false");
  expect(screen.queryByRole("button", { name: new RegExp(PRODUCT_LINE) })).not.toBeInTheDocument();
  await user.click(scores);
  expect(scores).toHaveAttribute("aria-expanded", "true");
  expect(button(new RegExp(PRODUCT_LINE))).toBeInTheDocument();
  await user.click(scores);
  expect(screen.queryByRole("button", { name: new RegExp(PRODUCT_LINE) })).not.toBeInTheDocument();
});

test("folding that sets in while somebody types keeps the text area, its text and the focus", async () => {
  const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() } });
  await user.click(button(new RegExp(PRODUCT_LINE)));
  const area = screen.getByRole<HTMLTextAreaElement>("textbox", { name: said.editor.justification });
  await user.type(area, "因招标");
  act(() => excel.edit("f", { J15: "", J18: "", J35: "", I19: 0, I20: 0, I21: 0 }));
  expect(
    await screen.findByRole("button", {
      name: anyOf(said.results.folded, { title: severalOf("deduction-without-justification") }),
    }),
  ).toHaveAttribute("aria-expanded", "true");
  expect(area).toHaveFocus();
  await user.type(area, "流标");
  expect(area).toHaveValue("因招标流标");
});

test("the help of a check opens in place", async () => {
  const { user } = await renderPane({ sheets: { f: oneProblemGrid() } });
  const help = button(fill(said.finding.helpOn, { name: titleOf("deduction-without-justification") }));
  await user.click(help);
  expect(help).toHaveAttribute("aria-expanded", "true");
  for (const part of [said.help.why, said.help.example]) expect(screen.getByText(part)).toBeInTheDocument();
  await user.click(help);
  expect(screen.queryByText(said.help.example)).not.toBeInTheDocument();
});

test("a text that is unmistakably a number becomes one with a click", async () => {
  const { excel, user } = await renderPane({ sheets: { f: writtenTo(oneProblemGrid(), { I34: "１.5" }) } });
  await user.click(button(fill(said.mending.to, { value: 1.5 })));
  expect(excel.valueAt("f", "I34")).toBe(1.5);
  expect(screen.queryByRole("button", { name: fill(said.mending.to, { value: 1.5 }) })).not.toBeInTheDocument();
});

test.each([
  ["addin", said.switching.native.label, said.switching.addin.label],
  ["native", said.switching.addin.label, said.switching.native.label],
] as const)("a form with %s formulas offers the other kind only", async (kind, offered, other) => {
  const grids = insertedGrids("自评表", kind);
  await renderPane({ sheets: Object.fromEntries(grids.map((grid) => [grid.sheet, grid])), active: "自评表" });
  expect(screen.getByText(offered)).toBeInTheDocument();
  expect(screen.queryByText(other)).not.toBeInTheDocument();
});

test("marks are set, brought up to date and taken away", async () => {
  const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() } });
  await user.click(button(said.marking.mark));
  expect(await screen.findByRole("button", { name: said.marking.unmark })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: said.marking.remark })).not.toBeInTheDocument();
  act(() => excel.edit("f", { J18: "" }));
  await user.click(await screen.findByRole("button", { name: said.marking.remark }));
  await waitFor(() => expect(excel.marks.map(({ address }) => address)).toContain("J18"));
  await user.click(await screen.findByRole("button", { name: said.marking.unmark }));
  expect(await screen.findByRole("button", { name: said.marking.mark })).toBeInTheDocument();
  expect(excel.marks).toEqual([]);
});

test("switching lists what stayed, and each leads to its cell", async () => {
  const left = [{ sheet: "测算底稿", address: "D20", reason: "band-text-in-cell", formula: "=1" }] as const;
  const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() }, switched: { switched: 16, left } });
  await user.click(screen.getByText(said.more));
  await user.click(button(said.switching.native.label));
  expect(await screen.findByText(fill(said.switching.left, { count: 1 }))).toBeInTheDocument();
  expect(screen.getByText(said.switching.reasons["band-text-in-cell"])).toBeInTheDocument();
  await user.click(button("测算底稿 D20"));
  expect(excel.selected).toEqual(["测算底稿!D20"]);
  await user.click(button(said.outcome.close));
  expect(screen.queryByText(fill(said.switching.left, { count: 1 }))).not.toBeInTheDocument();
});

test("formulas that still fail after reconnecting are told with the way out", async () => {
  const { user } = await renderPane({
    sheets: { f: oneProblemGrid() },
    reconnected: { rewritten: 17, sheets: ["自评表"], failing: 2 },
  });
  await user.click(screen.getByText(said.more));
  await user.click(button(said.reconnection.label));
  expect(await screen.findByText(fill(said.reconnection.failing, { count: 2 }))).toBeInTheDocument();
});

const ORIGIN: ScoreOrigin = {
  sheet: "自评表",
  address: "I15",
  kind: "addin",
  formula: "=RUBRIC.SCORE_RATIO(10,测算底稿!C9)",
  rule: "支出率乘以分值",
  inputs: [{ sheet: "测算底稿", address: "C9", label: "支出率", shown: "99.23%" }],
  steps: ["99.23% × 10 分 = 9.92 分"],
  result: "9.92",
  problem: null,
};

test("the selected score says how it came about, without taking the focus or moving what is typed", async () => {
  const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() } });
  excel.origins.set("f!I15", ORIGIN);
  await user.click(button(new RegExp(PRODUCT_LINE)));
  const area = screen.getByRole("textbox", { name: said.editor.justification });
  await user.type(area, "因");
  act(() => excel.select("f", "I15"));
  const card = await screen.findByRole("complementary", { name: said.origin.label });
  expect(area).toHaveFocus();
  expect(card).toHaveTextContent("99.23% × 10 分 = 9.92 分");
  expect(screen.getByRole("main")).not.toContainElement(card);
  await user.click(within(card).getByRole("button", { name: "支出率" }));
  expect(excel.selected.at(-1)).toBe("测算底稿!C9");
  act(() => excel.select("f", "A1"));
  await expect(screen.findByRole("main")).resolves.toBeInTheDocument();
});

test("a typed score says so", async () => {
  const { excel } = await renderPane({ sheets: { f: oneProblemGrid() } });
  excel.origins.set("f!I15", { ...ORIGIN, kind: "typed", formula: null, rule: null, inputs: [], steps: [] });
  act(() => excel.select("f", "I15"));
  const card = await screen.findByRole("complementary");
  expect(card).toHaveTextContent(said.origin.kinds.typed);
});

test("once the user goes on, the message of an insertion is one line", async () => {
  const { user } = await renderPane({ inserted: emptyGrid() });
  await user.click(screen.getByText(fill(said.firstRun.formulas, { choice: said.firstRun.addin })));
  await user.click(screen.getByRole("radio", { name: new RegExp(said.firstRun.native) }));
  await user.click(button(said.insertion.insert));
  await user.click(await screen.findByRole("button", { name: said.filling.begin }));
  expect(screen.getByText(said.inserted.title)).toBeInTheDocument();
  expect(screen.queryByText(fill(said.inserted.next, { sheet: "测算底稿" }))).not.toBeInTheDocument();
  expect(button(said.inserted.undo)).toBeInTheDocument();
});

/** The sheet of the copy. */
const SENT = fill(said.plain.sheetName, { form: "自评表" });

describe("the copy for sending", () => {
  it("is made by one button, which says where it is and what became of the formulas", async () => {
    const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() } });
    expect(screen.getByText(fill(said.plain.errorsLeft, { count: 1 }))).toBeInTheDocument();
    await user.click(button(said.plain.label));
    expect(excel.done).toContain(`plain f ${SENT}`);
    expect(await screen.findByText(fill(said.plain.made, { sheet: SENT }))).toBeInTheDocument();
    expect(screen.getByText(fill(said.plain.values, { count: 25 }))).toBeInTheDocument();
  });

  it("is not made while cells are not ready: each is named and leads there", async () => {
    const cells = [{ address: "I15", value: "#NAME?" }];
    const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() }, plain: { kind: "unready", cells } });
    await user.click(button(said.plain.label));
    expect(await screen.findByText(said.plain.unready)).toBeInTheDocument();
    await user.click(button("I15"));
    expect(excel.selected.at(-1)).toMatch(/!I15$/);
  });
});
