import { listName, pickForm, type ListedForm } from "../../../src/taskpane/state/forms";

const form = (sheetId: string, table: number, title = "表"): ListedForm => ({
  sheetId,
  table,
  hidden: false,
  sheet: `工作表 ${sheetId}`,
  title,
  address: "A1",
});
const forms = [form("a", 0), form("b", 0, "项目一"), form("b", 1, "项目二")];
const [inA, first, second] = forms as [ListedForm, ListedForm, ListedForm];

test("the form that was chosen is shown, wherever the user is", () => {
  expect(pickForm(forms, second, "a", inA)).toBe(second);
});

test("the form on show stays as long as the user is on its sheet, or on one without a form", () => {
  expect(pickForm(forms, null, "b", second)).toBe(second);
  expect(pickForm(forms, null, "x", second)).toBe(second);
});

test("another sheet's form comes when the user goes there", () => {
  expect(pickForm(forms, null, "b", inA)).toBe(first);
  expect(pickForm(forms, null, "a", second)).toBe(inA);
});

test("a form that is gone gives way to the first", () => {
  expect(pickForm(forms, form("gone", 0), "x", form("gone", 0))).toBe(inA);
  expect(pickForm([], null, "x", inA)).toBeNull();
});

test("a form on a hidden sheet is shown only to who chose it", () => {
  const hidden = { ...form("h", 0), hidden: true };
  expect(pickForm([hidden], null, "x", null)).toBeNull();
  expect(pickForm([hidden, inA], null, null, null)).toBe(inA);
  expect(pickForm([hidden, inA], hidden, "a", inA)).toBe(hidden);
  expect(pickForm([hidden], null, null, hidden)).toBe(hidden);
});

test("a list names forms by their sheets, and by their titles where a sheet holds several", () => {
  expect(forms.map((each) => listName(each, forms))).toEqual([
    { sheet: "工作表 a", title: "" },
    { sheet: "工作表 b", title: "项目一" },
    { sheet: "工作表 b", title: "项目二" },
  ]);
});
