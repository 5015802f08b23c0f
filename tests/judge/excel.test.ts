import { hasBoolean, type JudgedCase } from "./case";
import { report } from "./differences";
import { casesOf, drawCases, takesOf } from "./draw/drawCases";
import { drawLikeExamples } from "./draw/likeExamples";
import { judgeByExcelTable } from "./excelJudge";
import { expected } from "./expected";
import { placeCases } from "./judgedBook";
import { holdsLargeNumbers } from "./largeNumbers";
import { judgedRules } from "./judgedRules";
import { agrees } from "./sameResult";
import { isAtEdge } from "./undecided";

/** Enough for some hundred that hold a truth value. */
const DRAWN = 2800;
const WITH_BOOLEANS = 20;
/** How many others: they show that the table judges as LibreOffice does where the two do not differ. */
const OTHERS = 500;
const LIKE_EXAMPLES = 100;

/** Where Excel's table and TypeScript part, in words. */
function differencesOf(cases: readonly JudgedCase[]): string {
  const book = placeCases(cases);
  const found = judgeByExcelTable(book);
  const differences = book.cases.flatMap((placed, at) => {
    const wanted = expected(placed.judged);
    const shown = found[at]!;
    const { judged } = placed;
    const isRight = agrees(judged, wanted, shown, Number(shown) - Number(wanted)) || isAtEdge(judged, wanted, shown);
    return isRight ? [] : [{ placed, expected: wanted, found: shown }];
  });
  return report(differences, "Excel's table");
}

const each = judgedRules.map((rule) => [rule.name, rule] as const);

test.each(each)("by the table of Excel's behaviour %s gives what TypeScript gives", (_, rule) => {
  const drawn = drawCases(rule, DRAWN).filter((judged) => !holdsLargeNumbers(judged));
  const withBooleans = drawn.filter(hasBoolean);
  expect(withBooleans.length).toBeGreaterThanOrEqual(WITH_BOOLEANS);
  const others = drawn.filter((judged) => !hasBoolean(judged)).slice(0, OTHERS);
  expect(differencesOf([...withBooleans, ...others])).toBe("");
});

test.each(each)("%s can be drawn like its worked examples, as a rule without a draw of its own is", (_, rule) => {
  const drawn = casesOf(rule, drawLikeExamples(rule, takesOf(rule)), LIKE_EXAMPLES).filter(
    (judged) => !holdsLargeNumbers(judged),
  );
  expect(new Set(drawn.map((judged) => String(expected(judged)))).size).toBeGreaterThan(2);
  expect(differencesOf(drawn)).toBe("");
});
