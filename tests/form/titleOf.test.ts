import { titleOf } from "../../src/form/titleOf";

const title = (text: string) => ({ text, address: "A1" });

test.each([
  ["项目支出\n绩效  自评表 ", "项目支出 绩效 自评表"],
  [" \n", "表1"],
])("%j is called %s", (text, name) => {
  expect(titleOf({ title: title(text), sheet: "表1" })).toBe(name);
});

test("a form without a title is called as its sheet", () => {
  expect(titleOf({ title: null, sheet: "表1" })).toBe("表1");
});
