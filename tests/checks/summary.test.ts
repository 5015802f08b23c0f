import { summarise } from "../../src/checks/summary";
import { recogniseAll } from "../../src/form/recognise";
import { packs } from "../../src/packs";
import { familyCase } from "../support/cases/familyCase";

const { grids } = familyCase("goals-only");
const forms = grids.flatMap((grid) => recogniseAll(grid, { others: grids, packs }));

test("where a form gives no scores, a line is filled that tells a result", () => {
  expect(forms.length).toBeGreaterThan(0);
  for (const form of forms) {
    const told = form.lines.filter(({ actual }) => String(actual?.content ?? "").trim() !== "").length;
    expect(summarise(form)).toMatchObject({ filled: told, lines: form.lines.length, total: null });
  }
  expect(Math.max(...forms.map((form) => summarise(form).filled))).toBeGreaterThan(0);
});
