import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { allChecks } from "../../src/checks/allChecks";
import { caseFolder, findingsIn, situationsOf } from "../support/cases/checkCases";
import { toldFinding } from "../support/cases/toldFinding";

it.each(["small-form", "small-project", "small-groupings"])("finds nothing in %s as it stands", (form) => {
  expect(findingsIn({ form }).map(toldFinding)).toEqual([]);
});

it("has cases for each check, and for no other", () => {
  const folders = readdirSync(caseFolder).filter((name) => existsSync(join(caseFolder, name, "case.json")));
  expect(folders).toEqual(allChecks.map(({ id }) => id).sort());
});

describe.each(allChecks.map(({ id }) => id))("%s", (id) => {
  const situations = situationsOf(id);

  it.each(situations)("$about", ({ findings, ...situation }) => {
    expect(findingsIn(situation).map(toldFinding)).toEqual(findings);
  });

  it("has cases that it finds and near misses that it does not", () => {
    const found = situations.map(({ findings }) => findings.some((text) => text.split(" ")[1]?.split("/")[0] === id));
    expect(found).toContain(true);
    expect(found).toContain(false);
  });
});
