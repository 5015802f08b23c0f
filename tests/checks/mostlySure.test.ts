import type { CheckId } from "../../src/checks/finding";
import { runChecks } from "../../src/checks/runChecks";
import type { Form } from "../../src/form/form";
import { recogniseAll } from "../../src/form/recognise";
import { packs } from "../../src/packs";
import { families, familyCase } from "../support/cases/familyCase";
import { publishedGrid } from "../support/forms/publishedGrid";
import { publishedPanyuGrid } from "../support/forms/publishedPanyu";

/**
 * Checks that rest on a list of words or on a threshold, and every form of a published layout on which one speaks. A word too many
 * here is looked at before it is let in: `right` says what speaks for it, and false alarms are at most one in twenty forms.
 */
const spoken: Readonly<Partial<Record<CheckId, readonly (readonly [form: string, judged: "right" | "false"])[]>>> = {
  "indicator-twice": [],
  "indicator-of-wrong-kind": [],
  "target-not-measurable": [],
  "same-targets": [],
  // Full content in two, and not a word of how that was found out; a basis that says “reached” in the third.
  "satisfaction-without-survey": [
    ["langfang-project", "right"],
    ["ministry-project-tianchang", "right"],
    ["published: 番禺 2021", "right"],
  ],
  "placeholder-left": [],
  "score-differs-from-usual": [],
  "full-marks-contradicted": [],
  "cost-in-other-unit": [],
  // The one cell for all reasons says nothing of the money that was not spent.
  "reason-names-not-all": [["hebei-project", "right"]],
  // Three lines with one and the same text.
  "justification-pasted": [["jiangxi", "right"]],
};

const forms: readonly (readonly [string, Form])[] = [
  ...families.flatMap((family) =>
    familyCase(family)
      .grids.flatMap((grid, _, grids) => recogniseAll(grid, { others: grids.filter((other) => other !== grid), packs }))
      .map((form) => [family, form] as const),
  ),
  ...Object.entries({ "天河 2023": publishedGrid(), "番禺 2021": publishedPanyuGrid() }).flatMap(([name, grid]) =>
    recogniseAll(grid, { packs }).map((form) => [`published: ${name}`, form] as const),
  ),
];

const findings = forms.flatMap(([name, form]) => runChecks(form).map(({ id }) => ({ name, id })));

describe.each(Object.entries(spoken))("%s", (id, judged) => {
  it("speaks on these forms of published layouts, and on no other", () => {
    const found = new Set(findings.filter((finding) => finding.id === id).map(({ name }) => name));
    expect([...found].sort()).toEqual(judged.map(([form]) => form));
  });

  it("gives at most one false alarm in twenty forms", () => {
    const wrong = judged.filter(([, judgement]) => judgement === "false").length;
    expect(wrong * 20).toBeLessThanOrEqual(families.length);
  });
});
