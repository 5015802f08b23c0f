/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { allChecks } from "../../../src/checks/allChecks";
import { ledgerWords } from "../../../src/checks/locale/ledgerWords";
import { oneProblemGrid } from "../support/publishedGrid";
import { renderPane } from "../support/renderPane";
import { fill, said } from "../support/said";

const strict = {
  id: "our-county",
  version: 2,
  name: { "zh-CN": "我县", "en-US": "Our county" },
  source: { "zh-CN": "县财政局通知", "en-US": "A notice of the county" },
  checks: { "deduction-without-justification": { severity: "information" } },
};

const fileOf = (content: unknown): File =>
  Object.assign(new File([], "rules.json"), { text: async () => JSON.stringify(content) });

async function open() {
  const pane = await renderPane({ sheets: { f: oneProblemGrid() } });
  await pane.user.click(screen.getByText(said.rules.ledger));
  const choice = screen.getByRole<HTMLSelectElement>("combobox", { name: said.rules.label });
  const file = choice.closest(".field")!.querySelector<HTMLInputElement>("input[type=file]")!;
  return { ...pane, choice, file };
}

beforeEach(() => localStorage.clear());

test("every check is told, what was found first, and what does not apply at the end", async () => {
  await open();
  const section = screen.getByText(said.rules.ledger).closest("details")!;
  expect(section.querySelectorAll("li")).toHaveLength(allChecks.length);
  const headings = [...section.querySelectorAll("h3")].map(({ textContent }) => textContent);
  expect(headings[0]).toBe(ledgerWords("zh-CN").status.found);
});

test("a set of rules is chosen, remembered, and left again with one click", async () => {
  const { user, choice } = await open();
  await user.selectOptions(choice, "guangxi");
  const back = await screen.findByRole("button", { name: said.rules.back });
  expect(localStorage.getItem("rubric.rules")).toBe(JSON.stringify({ id: "guangxi" }));
  await user.click(back);
  expect(screen.queryByRole("button", { name: said.rules.back })).not.toBeInTheDocument();
  expect(choice).toHaveValue("");
  expect(localStorage.getItem("rubric.rules")).toBeNull();
});

test("what was chosen before is in force from the first check on", async () => {
  localStorage.setItem("rubric.rules", JSON.stringify(strict));
  await open();
  expect(screen.getByText(fill(said.rules.inForce, { name: "我县", version: 2 }))).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: new RegExp(said.severity.information) })).toBeInTheDocument();
});

test("a choice that is none any more is forgotten", async () => {
  localStorage.setItem("rubric.rules", JSON.stringify({ ...strict, checks: { gone: {} } }));
  const { choice } = await open();
  expect(choice).toHaveValue("");
});

test("a set from a file decides, and one that is wrong says where and changes nothing", async () => {
  const { user, choice, file } = await open();
  await user.upload(file, fileOf(strict));
  expect(await screen.findByText(fill(said.rules.inForce, { name: "我县", version: 2 }))).toBeInTheDocument();
  await user.upload(file, fileOf({ ...strict, checks: { "score-missing": { on: "no" } } }));
  const alert = await screen.findByRole("alert");
  expect(within(alert).getByText(/\/checks\/score-missing\/on/)).toBeInTheDocument();
  expect(choice).toHaveValue("our-county");
});
