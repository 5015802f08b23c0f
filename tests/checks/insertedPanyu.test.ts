import type { Finding } from "../../src/checks/finding";
import { runChecks } from "../../src/checks/runChecks";
import type { Form } from "../../src/form/form";
import { layOutForm } from "../../src/form/layout";
import { recognise } from "../../src/form/recognise";
import { packs } from "../../src/packs";
import type { CellContent } from "../../src/spreadsheet/grid";
import { planGrid } from "../support/forms/planGrid";
import { publishedPanyu, publishedPanyuGrid } from "../support/forms/publishedPanyu";

const pack = packs.find(({ id }) => id === "panyu-2021");
const names = { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };
const plan = pack && layOutForm(pack, names, "zh-CN", { formulas: "native" });

/** The form as inserted, with what was typed into it and what its formulas would show. */
function inserted(values: Readonly<Record<string, CellContent>> = {}): Form {
  const [grid, ...others] = (plan?.sheets ?? []).map((sheet, index) => planGrid(sheet, index === 0 ? values : {}));
  const form = grid && recognise(grid, { others, packs });
  if (!form) throw new Error("the inserted form is not recognised");
  return form;
}

const amounts = publishedPanyu.funding.rows.map(({ values }) =>
  values.map((text) => (text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text))),
);

/** The department's own entries, cell by cell. */
function entries(empty: Form): Record<string, CellContent> {
  const cells: Record<string, CellContent> = {};
  publishedPanyu.rows.forEach(({ score, remark, actualText, note2 }, index) => {
    const line = empty.lines[index];
    if (!line) throw new Error(`there is no line ${index}`);
    cells[line.score.address] = score;
    if (line.justification) cells[line.justification.address] = remark ?? "";
    if (line.actual && actualText !== null) cells[line.actual.address] = actualText;
    if (line.note && note2 !== null) cells[line.note.address] = note2;
  });
  const { unitName: unit, goal, goalCompletion, unmetReason } = publishedPanyu.meta;
  const texts: Record<string, string> = { unit, goal, goalCompletion, unmetReason };
  for (const { role, value } of empty.fields) {
    if (texts[role] !== undefined) cells[value.address] = texts[role];
  }
  empty.fundingTables[0]?.rows.forEach((row, index) =>
    row.cells.forEach(({ address }, column) => (cells[address] = amounts[index]?.[column] ?? "")),
  );
  if (empty.total) cells[empty.total.score.address] = publishedPanyu.total.score;
  return cells;
}

const grave = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ severity }) => severity !== "information")
    .map(({ severity, id, line }) => [severity, id, line].join(" "))
    .sort();

it("asks for entries where nothing is filled in, and finds what the published form itself has wrong", () => {
  const counts: Record<string, number> = {};
  for (const { id } of runChecks(inserted())) counts[id] = (counts[id] ?? 0) + 1;
  expect(counts).toEqual({ "score-missing": 93, "field-missing": 4, "weights-of-children": 1, "weights-not-100": 1 });
});

it("gives the findings of the published form when it is filled in", () => {
  const published = recognise(publishedPanyuGrid(), { packs });
  if (!published) throw new Error("the published form is not recognised");
  const filled = inserted(entries(inserted()));
  expect(grave(runChecks(filled))).toEqual(grave(runChecks(published)));
});
