import { recogniseAll } from "../../../src/form/recognise";
import { shownReview } from "../../../src/taskpane/control/shownReview";
import { usedReasons } from "../../../src/taskpane/state/reviewing/reviewReasons";
import {
  lineAt,
  noReview,
  reviewAfter,
  reviewRead,
  reviewSelected,
} from "../../../src/taskpane/state/reviewing/reviewing";
import { reviewGrid } from "../support/reviewForm";

function formWith(reviewed: Parameters<typeof reviewGrid>[0] = []) {
  const grid = reviewGrid(reviewed);
  const [form] = recogniseAll(grid, { others: [], packs: [] });
  return { sheetId: "f", review: shownReview(form!, grid) };
}
const names = (address: string, sheetId = "f") => lineAt({ sheetId, address }, formWith())?.line.name;

test("the card follows the selection row by row; a cell beside all lines leaves it where it is", () => {
  expect(["A3", "H4", "E5"].map((address) => names(address))).toEqual(["培训人次", "受益人口", "学员满意度"]);
  expect([names("A1"), names("A6"), names("A3", "other")]).toEqual([undefined, undefined, undefined]);
  const form = formWith();
  const at = reviewSelected(noReview, { sheetId: "f", address: "B4" }, form);
  expect(at.at).toBe(form.review!.lines[1]!.key);
  expect(reviewSelected(at, { sheetId: "f", address: "A6" }, form)).toBe(at);
});

test("what was written counts until it is read again, and not where it could not be written", () => {
  const [first] = formWith().review!.lines;
  const written = { score: "48", reason: "少20人次。", actual: "" };
  const ahead = reviewAfter(noReview, { type: "review-written", key: first!.key, written });
  expect(reviewRead(ahead, formWith()).written).toEqual({ [first!.key]: written });
  expect(reviewRead(ahead, formWith([[48, "少20人次。"]])).written).toEqual({});
  expect(reviewAfter(ahead, { type: "review-written", key: first!.key, written: null }).written).toEqual({});
});

test("reasons are offered with how often they were used, the most frequent first, never what says nothing", () => {
  const twice = "佐证材料缺签到表，按办法扣分。";
  const { lines } = formWith([
    ["", ""],
    [29, "同上"],
    [19, twice],
  ]).review!;
  const [first, second] = lines;
  const written = { [second!.key]: { score: "29", reason: twice, actual: "" } };
  expect(usedReasons(lines, first!.key, { ...noReview, written })).toEqual([{ reason: twice, count: 2 }]);
  expect(usedReasons(lines, first!.key, noReview)).toEqual([{ reason: twice, count: 1 }]);
  expect(usedReasons(lines, lines[2]!.key, noReview)).toEqual([]);
});
