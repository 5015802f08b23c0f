import { registerRows } from "../../../../src/report/register/rows";
import { goingBack } from "../../../../src/taskpane/state/fileCheck/goingBack";
import { checkedFiles } from "../../../report/support/checkedFiles";

const files = checkedFiles("zh-CN");
const rows = registerRows(files, "zh-CN");
const names = (shown: Parameters<typeof goingBack>[2], some = rows) =>
  goingBack(files, some, shown).map(({ file, forms }) => [file, forms.length]);

test("forms with errors and files that cannot be read go back; a lock file does not", () => {
  const returned = rows.filter(({ outcome, file }) => outcome === "returned" && file === "甲 #1?.xlsx");
  expect(names(null)).toEqual([
    ["甲 #1?.xlsx", returned.length],
    ["半截.xlsx", 0],
    ["名单.csv", 0],
  ]);
});

test("of a file only the forms on show go back", () => {
  const [first] = rows.filter(({ outcome }) => outcome === "returned");
  expect(names(null, [first!])).toEqual([["甲 #1?.xlsx", 1]]);
  expect(goingBack(files, [first!], null)[0]?.forms).toEqual([first?.form]);
});

test("what is to be looked at goes back where it alone is on show", () => {
  const review = rows
    .map((row) => (row.form ? { ...row, outcome: "review" as const } : row))
    .filter(({ form }) => form);
  expect(names(null, review)).toEqual([]);
  expect(names("review", review).map(([file]) => file)).toEqual(["甲 #1?.xlsx", "无问题.xlsx"]);
});
