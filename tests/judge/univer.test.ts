import type { JudgedCase, Outcome } from "./case";
import { report } from "./differences";
import { drawCases } from "./draw/drawCases";
import { expected } from "./expected";
import { placeCases } from "./judgedBook";
import { judgedRules } from "./judgedRules";
import { neighbours } from "./neighbours";
import { agrees } from "./sameResult";
import { endUniver, judgeByUniver } from "./univerJudge";

const JUDGED = 200;

/** Univer computes some 300 formulas in a second. */
jest.setTimeout(120_000);

/**
 * Univer 0.25.1 compares numbers bit by bit, where Excel and LibreOffice take numbers for equal that agree to 15 digits: at
 * the very edge of the tolerance its result may be that of a number a few units in the last place off.
 */
const isBitwise = (judged: JudgedCase, found: Outcome): boolean => neighbours(judged).includes(found);

describe("the workbench's engine computes native formulas as TypeScript does", () => {
  afterAll(endUniver);

  test.each(judgedRules.map((rule) => [rule.name, rule] as const))("%s", async (_, rule) => {
    const book = placeCases(drawCases(rule, 2 * JUDGED), JUDGED);
    expect(book.cases).toHaveLength(JUDGED);
    const found = await judgeByUniver(book);
    const differences = book.cases.flatMap((placed, at) => {
      const { judged } = placed;
      const wanted = expected(judged);
      const shown = found[at]!;
      const isRight = agrees(judged, wanted, shown, Number(shown) - Number(wanted)) || isBitwise(judged, shown);
      return isRight ? [] : [{ placed, expected: wanted, found: shown }];
    });
    expect(report(differences, "Univer")).toBe("");
  });
});
