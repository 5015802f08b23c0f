import { allChecks } from "../../src/checks/allChecks";
import { rulesInForce } from "../../src/checks/rules/inForce";
import { ruleSetById } from "../../src/checks/rules/shipped";
import { examine, examining } from "../../src/checks/runChecks";
import { formIn } from "../support/cases/checkCases";

const form = () => formIn({ form: "small-project", cells: { "项目自评表!E13": "380人" } });

it("goes through every check, and what is asked for then is what they said", () => {
  const sliced = form();
  expect([...examining(sliced)]).toEqual(allChecks.map(({ id }) => id));
  expect(examine(sliced)).toEqual(examine(form()));
});

it("runs each check once for a form and its rules", () => {
  const own = form();
  const [first, again] = [examine(own), examine(own)];
  expect(again.ledger.every((entry, index) => entry === first.ledger[index])).toBe(true);
});

it("asks again by other rules", () => {
  const own = form();
  const found = examine(own).findings.map(({ id }) => id);
  expect(found).toContain("below-target-full-marks");
  const off = examine(own, { "below-target-full-marks": { on: false } });
  expect(off.findings.map(({ id }) => id)).not.toContain("below-target-full-marks");
  expect(examine(own).findings.map(({ id }) => id)).toEqual(found);
});

it("knows the form again that a checker's choice leaves", () => {
  const own = formIn({ form: "small-project", cells: {}, says: { off: ["year-differs"] } });
  const chosen = ruleSetById("guangxi")!;
  expect(rulesInForce(own, chosen).form).toBe(rulesInForce(own, chosen).form);
});
