import type { Finding } from "../../../src/checks/finding";
import { draftKey, follow, orphans, withDraft, type Draft } from "../../../src/taskpane/state/drafts";

const finding = (name: string, address: string): Finding => ({
  id: "deduction-without-justification",
  severity: "error",
  sheet: "自评表",
  address,
  args: { name },
  fix: "write-text",
});

const draft = (line: string, address: string, text = `text of ${line}`): Draft => ({
  sheetId: "s",
  address,
  line,
  text,
});

const drafts = (...all: Draft[]) => Object.fromEntries(all.map((each) => [draftKey(each), each]));

test("an emptied text is forgotten", () => {
  const typed = withDraft({}, draft("甲", "J13"));
  expect(withDraft(typed, draft("甲", "J13", ""))).toEqual({});
});

test("a text moves along with its line", () => {
  const moved = follow(drafts(draft("甲", "J13")), "s", [finding("甲", "J14")]);
  expect(Object.values(moved)).toEqual([draft("甲", "J14")]);
});

test("texts of neighbouring lines move together without touching each other", () => {
  const both = drafts(draft("甲", "J13"), draft("乙", "J14"));
  const moved = follow(both, "s", [finding("甲", "J14"), finding("乙", "J15")]);
  expect(Object.values(moved)).toEqual(expect.arrayContaining([draft("甲", "J14"), draft("乙", "J15")]));
  expect(Object.keys(moved)).toHaveLength(2);
});

test("a text whose problem is gone is kept", () => {
  const kept = follow(drafts(draft("甲", "J13")), "s", [finding("乙", "J13")]);
  expect(orphans(kept, "s", [finding("乙", "J13")])).toEqual([draft("甲", "J13")]);
});

test("a text stays where two lines of its name could take it", () => {
  const two = [finding("甲", "J20"), finding("甲", "J21")];
  expect(follow(drafts(draft("甲", "J13")), "s", two)).toEqual(drafts(draft("甲", "J13")));
});

test("texts of other sheets are left alone", () => {
  const other = { ...draft("甲", "J13"), sheetId: "other" };
  expect(follow(drafts(other), "s", [finding("甲", "J14")])).toEqual(drafts(other));
});
