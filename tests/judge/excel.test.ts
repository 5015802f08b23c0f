import { hasBoolean } from "./case";
import { report } from "./differences";
import { drawCases } from "./draw/drawCases";
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

test.each(judgedRules.map((rule) => [rule.name, rule] as const))(
  "by the table of Excel's behaviour %s gives what TypeScript gives",
  (_, rule) => {
    const drawn = drawCases(rule, DRAWN).filter((judged) => !holdsLargeNumbers(judged));
    const withBooleans = drawn.filter(hasBoolean);
    expect(withBooleans.length).toBeGreaterThanOrEqual(WITH_BOOLEANS);
    const book = placeCases([...withBooleans, ...drawn.filter((judged) => !hasBoolean(judged)).slice(0, OTHERS)]);
    const found = judgeByExcelTable(book);
    const differences = book.cases.flatMap((placed, at) => {
      const wanted = expected(placed.judged);
      const shown = found[at]!;
      const { judged } = placed;
      const isRight = agrees(judged, wanted, shown, Number(shown) - Number(wanted)) || isAtEdge(judged, wanted, shown);
      return isRight ? [] : [{ placed, expected: wanted, found: shown }];
    });
    expect(report(differences, "Excel's table")).toBe("");
  },
);
