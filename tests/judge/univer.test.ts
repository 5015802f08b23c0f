import { hasBoolean } from "./case";
import { report } from "./differences";
import { drawCases } from "./draw/drawCases";
import { expected } from "./expected";
import { placeCases } from "./judgedBook";
import { holdsLargeNumbers } from "./largeNumbers";
import { judgedRules } from "./judgedRules";
import { agrees } from "./sameResult";
import { isAtEdge } from "./undecided";
import { endUniver, judgeByUniver } from "./univerJudge";

const JUDGED = 200;
const DRAWN = 500;

/** Univer computes some 300 formulas in a second. */
jest.setTimeout(120_000);

describe("the workbench's engine computes native formulas as TypeScript does", () => {
  afterAll(endUniver);

  test.each(judgedRules.map((rule) => [rule.name, rule] as const))("%s", async (_, rule) => {
    // Univer 0.25.1 takes FALSE for equal to words.
    const drawn = drawCases(rule, DRAWN).filter((judged) => !hasBoolean(judged) && !holdsLargeNumbers(judged));
    const book = placeCases(drawn, JUDGED);
    expect(book.cases).toHaveLength(JUDGED);
    const found = await judgeByUniver(book);
    const differences = book.cases.flatMap((placed, at) => {
      const { judged } = placed;
      const wanted = expected(judged);
      const shown = found[at]!;
      const isRight = agrees(judged, wanted, shown, Number(shown) - Number(wanted)) || isAtEdge(judged, wanted, shown);
      return isRight ? [] : [{ placed, expected: wanted, found: shown }];
    });
    expect(report(differences, "Univer")).toBe("");
  });
});
