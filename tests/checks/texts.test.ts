import { allChecks } from "../../src/checks/allChecks";
import { findingInWords } from "../../src/checks/words";
import { languages } from "../../src/language/language";
import { findingsIn, situationsOf } from "../support/cases/checkCases";

/** What the golden cases find, each check by itself: every message with figures in it. */
const found = allChecks.map(({ id }) => {
  const findings = situationsOf(id).flatMap((situation) => findingsIn(situation));
  return { id, findings: findings.filter((finding) => finding.id === id) };
});

test.each(languages)("every message of the checks in %s", (language) => {
  const texts = found.map(({ id, findings }) => {
    const messages = findings.map((finding) => findingInWords(finding, language));
    return [id, ...new Set(messages)].join("\n  ");
  });
  expect(texts.join("\n")).not.toMatch(/[{}]|\bundefined\b/);
  expect(texts.join("\n")).toMatchSnapshot();
});
