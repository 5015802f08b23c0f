import { draftKey, follow, orphans, withDraft, type Draft } from "../../../src/taskpane/state/drafts";
import type { ShownFinding } from "../../../src/taskpane/state/shownForm";

const FORM = { sheetId: "s", table: 0 };

const finding = (name: string, address: string): ShownFinding => ({
  id: "deduction-without-justification",
  severity: "error",
  sheet: "自评表",
  address,
  line: name,
  args: {},
  sheetId: "s",
  state: "00000000",
  standing: "judged",
  section: { kind: "table" },
  mend: null,
  box: { kind: "text", from: "", stored: "" },
});

const draft = (line: string, address: string, text = `text of ${line}`): Draft => ({
  form: FORM,
  sheetId: "s",
  address,
  line,
  from: "",
  text,
});

const drafts = (...all: Draft[]) => Object.fromEntries(all.map((each) => [draftKey(each), each]));

test("an emptied text is forgotten", () => {
  const typed = withDraft({}, draft("甲", "J13"));
  expect(withDraft(typed, draft("甲", "J13", ""))).toEqual({});
});

test("a text moves along with its line", () => {
  const moved = follow(drafts(draft("甲", "J13")), FORM, [finding("甲", "J14")]);
  expect(Object.values(moved)).toEqual([draft("甲", "J14")]);
});

test("texts of neighbouring lines move together without touching each other", () => {
  const both = drafts(draft("甲", "J13"), draft("乙", "J14"));
  const moved = follow(both, FORM, [finding("甲", "J14"), finding("乙", "J15")]);
  expect(Object.values(moved)).toEqual(expect.arrayContaining([draft("甲", "J14"), draft("乙", "J15")]));
  expect(Object.keys(moved)).toHaveLength(2);
});

test("a text whose problem is gone is kept", () => {
  const kept = follow(drafts(draft("甲", "J13")), FORM, [finding("乙", "J13")]);
  expect(orphans(kept, FORM, [finding("乙", "J13")])).toEqual([draft("甲", "J13")]);
});

test("a text stays where two lines of its name could take it", () => {
  const two = [finding("甲", "J20"), finding("甲", "J21")];
  expect(follow(drafts(draft("甲", "J13")), FORM, two)).toEqual(drafts(draft("甲", "J13")));
});

test("texts of other sheets are left alone", () => {
  const other = { ...draft("甲", "J13"), sheetId: "other" };
  expect(follow(drafts(other), FORM, [finding("甲", "J14")])).toEqual(drafts(other));
});

test("a text begins as what stands in the cell, and is no draft until it differs", () => {
  const begun = { ...draft("甲", "J13", "依据：考核结果。"), from: "依据：考核结果。" };
  expect(withDraft({}, begun)).toEqual({});
  expect(Object.values(withDraft({}, { ...begun, text: "" }))).toEqual([{ ...begun, text: "" }]);
});

test("an emptied text whose problem is gone is not worth keeping", () => {
  const emptied = { ...draft("甲", "J13", ""), from: "依据" };
  expect(orphans(drafts(emptied), FORM, [])).toEqual([]);
});

test("texts of another form are nobody's orphans here", () => {
  const other = { ...draft("甲", "J13"), form: { sheetId: "other", table: 0 }, sheetId: "other" };
  expect(orphans(drafts(other), FORM, [])).toEqual([]);
});

test("a text stays with its table, though another of the same sheet has a line of that name", () => {
  const second = { ...draft("甲", "J40"), form: { sheetId: "s", table: 1 } };
  expect(follow(drafts(second), FORM, [finding("甲", "J13")])).toEqual(drafts(second));
});

test("a text for the goal table belongs to the form it is read with", () => {
  const goal = { ...draft("甲", "K9"), sheetId: "goals" };
  expect(orphans(drafts(goal), FORM, [])).toEqual([goal]);
  expect(orphans(drafts(goal), FORM, [{ ...finding("甲", "K9"), sheetId: "goals" }])).toEqual([]);
});
