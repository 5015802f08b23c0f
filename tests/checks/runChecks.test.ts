import { packs } from "../../src/packs";
import { allChecks } from "../../src/checks/allChecks";
import type { Check } from "../../src/checks/check";
import type { CheckId, Finding } from "../../src/checks/finding";
import { runChecks } from "../../src/checks/runChecks";
import { recognise } from "../../src/form/recognise";
import { publishedGrid } from "../support/forms/publishedGrid";

const form = recognise(publishedGrid(), { packs })!;

const scoreMissing = allChecks.find(({ id }) => id === "score-missing")!;

const check = (severity: Finding["severity"], ...places: string[]): Check<CheckId> => ({
  ...scoreMissing,
  severity,
  run: () =>
    places.map((place) => {
      const [sheet = "", address = ""] = place.split("!");
      return { id: "score-missing", severity, sheet, address, line: "", args: {} };
    }),
});

it("sorts the gravest first, then as people read: the form from the top down, then its other sheets", () => {
  const checks = [
    check("information", "自评表!A1"),
    check("warning", "目标!B2", "自评表!J9", "自评表!J10", "自评表!A10"),
    check("error", "自评表!J30", "自评表!AA2", "自评表!B2"),
  ];
  expect(runChecks(form, checks).map(({ sheet, address }) => `${sheet}!${address}`)).toEqual([
    "自评表!B2",
    "自评表!AA2",
    "自评表!J30",
    "自评表!J9",
    "自评表!A10",
    "自评表!J10",
    "目标!B2",
    "自评表!A1",
  ]);
});
