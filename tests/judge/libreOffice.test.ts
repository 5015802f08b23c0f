import { testWithLibreOffice } from "../support/libreOffice";
import { hasBoolean } from "./case";
import { report, type Difference } from "./differences";
import { drawCases } from "./draw/drawCases";
import { expected } from "./expected";
import { placeCases } from "./judgedBook";
import { judgedRules } from "./judgedRules";
import { judgeByLibreOffice } from "./libreOfficeJudge";
import { agrees } from "./sameResult";

const JUDGED = 2000;
/** Enough that so many are left without those that hold a truth value and those that are not written natively. */
const DRAWN = 3600;

/** LibreOffice takes its time on a busy machine. */
jest.setTimeout(180_000);

describe("native formulas in LibreOffice give what TypeScript gives, to the last bit", () => {
  const counts = new Map<string, number>();
  const differences = new Map<string, Difference[]>();

  // One run for all rules: starting takes longer than computing.
  testWithLibreOffice("all rules are computed", () => {
    const drawn = judgedRules.flatMap((rule) => drawCases(rule, DRAWN));
    const book = placeCases(
      drawn.filter((judged) => !hasBoolean(judged)),
      JUDGED,
    );
    const wanted = book.cases.map(({ judged }) => expected(judged));
    const results = judgeByLibreOffice(book, wanted);
    book.cases.forEach((placed, at) => {
      const { judged } = placed;
      const { name } = judged.rule;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      const { shown, difference } = results[at]!;
      if (agrees(judged, wanted[at]!, shown, difference)) return;
      const found = shown === wanted[at] ? `${shown}, less ${difference}` : shown;
      differences.set(name, [...(differences.get(name) ?? []), { placed, expected: wanted[at]!, found }]);
    });
  });

  for (const { name } of judgedRules) {
    testWithLibreOffice(name, () => {
      expect(counts.get(name)).toBe(JUDGED);
      expect(report(differences.get(name) ?? [], "LibreOffice")).toBe("");
    });
  }
});
