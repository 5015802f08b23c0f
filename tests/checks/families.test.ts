import { packs } from "../../src/packs";
import type { Finding } from "../../src/checks/finding";
import { runChecks } from "../../src/checks/runChecks";
import { recogniseAll } from "../../src/form/recognise";
import type { Grid } from "../../src/spreadsheet/grid";
import { families, familyCase } from "../support/cases/familyCase";

const told = ({ severity, id, address }: Finding): string => `${severity} ${id} ${address}`;

/** `?` before a finding: it may be there; `*` for its cell: wherever it leads to. */
function fits(pattern: string, finding: string): boolean {
  const wanted = pattern.replace(/^\?/, "");
  return wanted.endsWith(" *") ? finding.startsWith(wanted.slice(0, -1)) : finding === wanted;
}

/** What is expected and missing, and every error and warning that is not expected; further information does no harm. */
function differences(found: readonly string[], expected: readonly string[]): readonly string[] {
  const missing = expected.filter((one) => !one.startsWith("?") && !found.some((each) => fits(one, each)));
  const wrong = found.filter((one) => !one.startsWith("information") && !expected.some((each) => fits(each, one)));
  return [...missing.map((one) => `missing: ${one}`), ...wrong.map((one) => `wrong: ${one}`)];
}

describe.each(families)("%s", (family) => {
  const { grids, findings } = familyCase(family);
  const forms = grids.flatMap((grid) => recogniseAll(grid, { others: grids.filter((other) => other !== grid), packs }));

  it("gives exactly the expected errors and warnings", () => {
    expect(forms.map((form, index) => differences(runChecks(form).map(told), findings[index] ?? []))).toEqual(
      findings.map(() => []),
    );
  });

  it.each([
    ["cannot be read", null],
    ["are lost, as in a text file", []],
  ])("gives the same kinds of errors and warnings where merged areas %s", (_, merges) => {
    const kinds = (changed: readonly Grid[]): readonly string[] =>
      changed
        .flatMap((grid) => recogniseAll(grid, { packs }))
        .flatMap((form) => runChecks(form))
        .filter(({ severity }) => severity !== "information")
        .map(({ severity, id }) => `${severity} ${id}`)
        .sort();
    expect(kinds(grids.map((grid) => ({ ...grid, merges })))).toEqual(kinds(grids));
  });
});
