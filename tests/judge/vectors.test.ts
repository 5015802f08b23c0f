import { scoringRules } from "../../src/rubric/rules";
import { testWithLibreOffice } from "../support/libreOffice";
import { inWords, type Outcome } from "./case";
import { placeCases } from "./judgedBook";
import { judgedRules } from "./judgedRules";
import { judgeByLibreOffice } from "./libreOfficeJudge";
import { endUniver, judgeByUniver } from "./univerJudge";
import { workedExamples } from "./vectorCases";

jest.setTimeout(180_000);
afterAll(endUniver);

const book = placeCases(workedExamples.map(({ judged }) => judged));

/** Rates stand in the examples with six decimals. */
const wrong = (found: readonly Outcome[]): string[] =>
  workedExamples.flatMap(({ judged, result }, at) => {
    const shown = found[at]!;
    const isRight = typeof result === "number" ? Math.abs(Number(shown) - result) < 5e-7 : shown === result;
    return isRight ? [] : [`${inWords(judged)}: expected ${result}, found ${shown}\n${book.cases[at]?.formula}`];
  });

test("every rule writes itself natively, and every worked example of one can be written", () => {
  expect(judgedRules).toEqual(scoringRules);
  expect(book.cases).toHaveLength(workedExamples.length);
});

testWithLibreOffice("LibreOffice gives the worked examples", () => {
  const found = judgeByLibreOffice(
    book,
    workedExamples.map(({ result }) => result),
  );
  expect(wrong(found.map(({ shown }) => shown))).toEqual([]);
});

test("the workbench's engine gives the worked examples", async () => {
  expect(wrong(await judgeByUniver(book))).toEqual([]);
});
