import { matchingItem } from "../../../../workbench/page/choices/matchingItem";

const STATES = ["已完成", "部分完成", "未完成"];

test.each([
  ["the item itself", "未完成", STATES, "未完成"],
  ["the only one that begins so", "部", STATES, "部分完成"],
  ["the only one that holds it", "分", STATES, "部分完成"],
  ["one of several that hold it: none", "完成", STATES, undefined],
  ["an item that others hold: the item", "完成", ["完成", "部分完成"], "完成"],
  ["one that begins so before one that holds it", "优", ["优秀", "最优"], "优秀"],
  ["other letter case and width", "ｙｅｓ", ["Yes", "No"], "Yes"],
  ["blanks around it", " 是 ", ["是", "否"], "是"],
  ["nothing of it", "随便", STATES, undefined],
  ["a blank", "", STATES, undefined],
  ["a figure is never completed", "1", ["10", "20"], undefined],
  ["a figure of the list", "10", ["10", "100"], "10"],
])("typed: %s", (_, typed, items, item) => {
  expect(matchingItem(typed, items)).toBe(item);
});
