import fc from "fast-check";
import { recogniseAll } from "../../../src/form/recognise";
import { lacksReason, readReview } from "../../../src/checks/reviewing/readReview";
import { reviewLines, type ReviewLine } from "../../../src/checks/reviewing/reviewLines";
import { reasonDue } from "../../../src/checks/reviewing/reasonDue";
import { runChecks } from "../../../src/checks/runChecks";
import { reviewHead } from "../../../src/report/reviewHead";
import { reviewGrid } from "../../taskpane/support/reviewForm";

type Reviewed = Parameters<typeof reviewGrid>[0];

function formWith(reviewed: Reviewed = []) {
  const grid = reviewGrid(reviewed);
  const [form] = recogniseAll(grid, { others: [], packs: [] });
  return { form: form!, lines: reviewLines(form!, grid) };
}

const [training, people] = formWith().lines as [ReviewLine, ReviewLine];
const typed = (score: string, reason = "", actual = "") => ({ score, reason, actual });
const REASON = "签到表只有470人，少培训30人次。";

test("lines are told with the department's own score and words, and the cells for the review", () => {
  expect(training).toMatchObject({
    line: { name: "培训人次", weight: 50, number: 1 },
    self: 48,
    selfReason: "报名人数不足，少培训20人次。",
    bounds: { least: 0, most: 50 },
    rows: [2, 1],
    score: { address: "G3", content: "" },
    reason: { address: "H3", content: "" },
    actual: null,
  });
});

test.each([
  ["51", "", { field: "score", id: "outside", least: 0, most: 50 }],
  ["-1", "", { field: "score", id: "outside", least: 0, most: 50 }],
  ["很好", "", { field: "score", id: "not-a-number" }],
  ["", REASON, { field: "score", id: "no-score" }],
  ["47", "", { field: "reason", id: "reason-deduction", lost: 3 }],
  ["47", "同上", { field: "reason", id: "reason-deduction", lost: 3 }],
  // Below full marks, though it is the department's own.
  ["48", "", { field: "reason", id: "reason-deduction", lost: 2 }],
  ["50", "", { field: "reason", id: "reason-difference", self: 48 }],
  ["47", "长".repeat(40_000), { field: "reason", id: "too-long" }],
])("%s with the reason “%.8s” is not written", (score, reason, problem) => {
  expect(readReview(training, typed(score, reason))).toEqual({ problem });
});

test("what is written: a number however it was typed, and the reason beside it; a blank line takes the review back", () => {
  const reason = { content: REASON };
  expect(readReview(training, typed("４７．５分", REASON))).toEqual({ score: { content: 47.5 }, reason });
  expect(readReview(people, typed("30"))).toEqual({ score: { content: 30 }, reason: { content: "" } });
  expect(readReview(people, typed(""))).toEqual({ score: { content: "" }, reason: { content: "" } });
  expect(lacksReason(people, typed("29"))).toBe(true);
  expect(lacksReason(people, typed("30"))).toBe(false);
});

/** Points with two decimals around the weight. */
const score = fc.integer({ min: -500, max: 6000 }).map((hundredths) => hundredths / 100);

test("what is taken, the checks of the review let pass; what is refused, one of them finds", () => {
  fc.assert(
    fc.property(score, fc.constantFrom("", "无", "同上", REASON), (points, reason) => {
      const read = readReview(training, typed(String(points), reason));
      const { form } = formWith([[points, reason]]);
      const own = ["review-score-out-of-range", "review-differs-without-reason"];
      const ofReasons = ["deduction-without-justification", "justification-filler"];
      const found = runChecks(form).filter(
        ({ id, address }) => own.includes(id) || (address === "H3" && ofReasons.includes(id)),
      );
      const isRefused = "problem" in read;
      expect({ points, reason, isRefused }).toEqual({ points, reason, isRefused: found.length > 0 });
    }),
    { numRuns: 200 },
  );
});

test("a reason is due below full marks, and wherever the score is another one than the department's", () => {
  const line = { kind: "indicator", weight: 10, self: 10 } as const;
  expect([10, 9.99, 9.999].map((points) => reasonDue(line, points))).toEqual([null, "deduction", null]);
  expect(reasonDue({ ...line, self: 9 }, 10)).toBe("difference");
  expect(reasonDue({ kind: "bonus", weight: 5, self: 0 }, 0)).toBeNull();
});

test("the head counts open lines as the department scored them, until all are reviewed", () => {
  expect(reviewHead(formWith().form)).toBeNull();
  expect(reviewHead(formWith([[45.5, REASON]]).form)).toEqual({ self: 98, reviewed: 95.5, difference: -2.5 });
  const all = formWith([
    [45.5, REASON],
    [30, ""],
    [18, REASON],
  ]);
  expect(reviewHead(all.form)).toEqual({ self: 98, reviewed: 93.5, difference: -4.5 });
});
